using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Registry.Relations;

public sealed class RelationsTests(PostgresServer postgres)
{
    private static readonly RelationStep[] Household = [new("huishoudlid"), new("huishoudlid", Backwards: true)];

    [Theory]
    [EachStore]
    public async Task HouseholdOfSomebody_IsThatOfTheDayAndOfWhatWasKnownThen(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.RelateAsync(
            "first", Related.Member(Groups.Anna, "H1", "2026-01-01"), Related.Member(Groups.Bram, "H1", "2026-03-01"));
        var then = store.Time.GetUtcNow();
        await store.RelateAsync("correction", Related.Member(Groups.Bram, "H2", "2026-03-01"));
        var (anna, bram) = await PersonsAsync(store);

        Assert.Equal([anna, bram], await HouseholdAsync(store, anna, new AsOf(new DateOnly(2026, 3, 1), then)));
        Assert.Equal([anna], await HouseholdAsync(store, anna, new AsOf(new DateOnly(2026, 2, 28), then)));
        Assert.Equal([anna], await HouseholdAsync(store, anna, null));
        Assert.Equal([bram], await HouseholdAsync(store, bram, null));
        Assert.Empty(await HouseholdAsync(store, anna, new AsOf(new DateOnly(2025, 12, 31), then)));
        Assert.Empty(await HouseholdAsync(store, anna, new AsOf(new DateOnly(2026, 3, 1), then.AddMinutes(-1))));
    }

    [Theory]
    [EachStore]
    public async Task Followed_SaysWhereItComesFrom_AndIsLoggedWithEverybodySeen(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.RelateAsync(
            "first", Related.Member(Groups.Anna, "H1", "2026-01-01"), Related.Member(Groups.Bram, "H1", "2026-03-01"));
        var (anna, _) = await PersonsAsync(store);
        var before = (await store.RowsAsync<ProcessingRecord>()).Count;

        var page = await store.Relations.FollowAsync(
            store.Processing("verbanden"), [anna], Household, null, TestStore.Cancel);

        Assert.Equal([1, 2, 2], page.Followed.Select(each => each.Step));
        var first = page.Followed[0];
        Assert.Equal(("persoon", "huishouden", "BRP", "first"), (first.Near.Type, first.Far.Type, first.Source, first.DeliveryId));
        Assert.Equal(store.Time.GetUtcNow(), first.RecordedAt);
        var acts = (await store.RowsAsync<ProcessingRecord>()).Skip(before).Where(row => row.Act == "relations.read").ToList();
        Assert.Equal(2, acts.Count);
        Assert.All(acts, act => Assert.Equal("huishoudlid", act.Attributes));
        Assert.Equal(2, acts.Select(act => act.Subject).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [EachStore]
    public async Task TakenBack_NeverHeld_AndOtherMembershipsStand(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.RelateAsync(
            "first", Related.Joined(Groups.Anna, "800000001", "2026-01-01"), Related.Joined(Groups.Anna, "800000002", "2026-01-01"));
        var anna = new PersonId((await ClearText.BsnsAsync(store)).Single(pair => pair.Value == Groups.Anna.Digits).Key);
        Assert.Equal(2, (await ReachedAsync(store, anna, new RelationStep("lid_van"))).Count);

        await store.RelateAsync("back", Related.Joined(Groups.Anna, "800000001", "2026-01-01", "2026-01-01"));

        Assert.Single(await ReachedAsync(store, anna, new RelationStep("lid_van")));
    }

    [Theory]
    [EachStore]
    public async Task WhoWasErased_IsNotReached_AndReachesNobody(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.RelateAsync(
            "first", Related.Member(Groups.Anna, "H1", "2026-01-01"), Related.Member(Groups.Bram, "H1", "2026-01-01"));
        var (anna, bram) = await PersonsAsync(store);

        await store.Keys.DestroyAsync(bram.Value, [RetentionClass.Registry], "AVG 17", TestStore.Cancel);

        Assert.Equal([anna], await HouseholdAsync(store, anna, null));
        Assert.Empty(await HouseholdAsync(store, bram, null));
    }

    [Theory]
    [EachStore]
    public async Task AtRest_NoRowTellsWhichObjectsItIsBetween(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.RelateAsync("one", Related.Member(Groups.Anna, "H1", "2026-01-01"));
        await store.RelateAsync("two", Related.Joined(Groups.Anna, "800000001", "2026-01-01"));

        var rows = await Tables.QueryAsync(store.Options, "SELECT from_hash, to_hash FROM delivered_relations");

        // The same person, under another name for each type of relation, and neither name is the one among the objects.
        Assert.Equal(4, rows.SelectMany(row => row).Distinct(StringComparer.Ordinal).Count());
        var objects = await Tables.QueryAsync(store.Options, "SELECT key_hash FROM objects");
        Assert.Empty(rows.SelectMany(row => row).Intersect(objects.Select(row => row[0]), StringComparer.Ordinal));
    }

    [Theory]
    [EachStore]
    public async Task Purpose_FollowsOnlyWhatItLists(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.RelateAsync("first", Related.Member(Groups.Anna, "H1", "2026-01-01"));
        var (person, path) = (new PersonId(1), Household);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            store.Relations.FollowAsync(store.Processing("rechten"), [person], path, null, TestStore.Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            store.Relations.FollowAsync(store.Processing("verbanden"), [person], [new("vriend")], null, TestStore.Cancel));
        var refused = (await store.RowsAsync<ProcessingRecord>()).Single(row => row.Status == "refused");
        Assert.Contains("'huishoudlid'", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Delivery_IsKnownAsAWholeOrNotAtAll_AndOnce(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var member = Related.Member(Groups.Anna, "H1", "2026-01-01");
        var branch = new ObjectName("vestiging", "000012345678");
        var wrong = Related.Of("vestiging_van", branch, new ObjectName("onderneming", "12345678"), "2026-01-01");

        var rejected = Assert.IsType<ImportOutcome.Rejected>(await store.RelateAsync("bad", member, wrong));
        var error = Assert.Single(rejected.Errors);
        Assert.Equal(2, error.Line);
        Assert.Contains("kvk_nummer/vestigingsnummer", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, await Tables.CountAsync(store.Options, "delivered_relations"));
        Assert.Equal(0, await Tables.CountAsync(store.Options, "objects"));

        var right = wrong with { From = new ObjectName("vestiging", "12345678/000012345678") };
        Assert.Equal(2, Assert.IsType<ImportOutcome.Imported>(await store.RelateAsync("good", member, right)).Added);
        Assert.IsType<ImportOutcome.AlreadyImported>(await store.RelateAsync("good", member, right));
        Assert.Equal(2, Assert.IsType<ImportOutcome.Imported>(await store.RelateAsync("again", member, right)).Unchanged);
        Assert.IsType<ImportOutcome.Rejected>(await store.RelateAsync("good", member));
    }

    [Theory]
    [EachStore]
    public async Task Delivery_LargerThanATransaction_IsWhole(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var members = Enumerable.Range(0, 300).Select(n => Related.Member(Groups.TestBsn(n), "H1", "2026-01-01")).ToArray();

        Assert.Equal(300, Assert.IsType<ImportOutcome.Imported>(await store.RelateAsync("many", members)).Added);

        Assert.Equal(300, (await HouseholdAsync(store, new PersonId(1), null)).Count);
    }

    private static async Task<(PersonId Anna, PersonId Bram)> PersonsAsync(TestStore store)
    {
        var numbers = (await ClearText.BsnsAsync(store)).ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        return (new PersonId(numbers[Groups.Anna.Digits]), new PersonId(numbers[Groups.Bram.Digits]));
    }

    private static async Task<IReadOnlyList<RelatedObject>> ReachedAsync(TestStore store, PersonId person, params RelationStep[] path) =>
        (await store.Relations.FollowAsync(store.Processing("verbanden"), [person], path, null, TestStore.Cancel)).Reached;

    private static async Task<IReadOnlyList<PersonId>> HouseholdAsync(TestStore store, PersonId person, AsOf? asOf)
    {
        var page = await store.Relations.FollowAsync(
            store.Processing("verbanden"), [person], Household, asOf, TestStore.Cancel);
        return [.. page.Reached.Select(each => each.Person!.Value)];
    }
}
