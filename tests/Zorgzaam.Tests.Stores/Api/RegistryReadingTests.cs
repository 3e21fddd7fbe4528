using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Api;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Stores.Api;

/// <summary>What another system gets of the register, on both stores.</summary>
public sealed class RegistryReadingTests(PostgresServer postgres)
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";
    private static readonly ApiCaller Caller = new(
        "afnemer", "verstrekken", null, new CallerTrace(Trace, "b7ad6b7169203331", "https://svb.example/register/7"));
    private static readonly ApiResource Businesses = ApiResource.Of("onderneming");
    private static readonly ViewRequest Now = new(null, null, null);

    [Theory]
    [EachStore]
    public async Task Person_ComesWithWhatThePurposeListsAndWithRelations_AndEverybodyIsLogged(StoreKind kind)
    {
        await using var store = await FilledAsync(kind);
        var anna = await NumberAsync(store, Groups.Anna.Digits);
        var before = (await store.RowsAsync<ProcessingRecord>()).Count;

        var shown = Value(await Reading(store).Read(Caller, ApiResource.Persons, anna, Now, TestStore.Cancel));

        var groups = shown.Groups.ToDictionary(group => group.Name, StringComparer.Ordinal);
        Assert.Equal(["personalia", "verblijfplaats"], groups.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["geboortedatum"], groups["personalia"].Values.Keys); // the date of death is not listed
        Assert.Equal(["gemeenteCode", "postcode"], groups["verblijfplaats"].Values.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("BRP", "second", "bevestigd"), (
            groups["verblijfplaats"].Source.Source, groups["verblijfplaats"].Source.Delivery, groups["verblijfplaats"].Quality));
        Assert.Empty(shown.Key); // the number of the source is not listed either
        var household = Assert.Single(shown.Relations);
        Assert.Equal(("huishoudlid", "uit", "huishouden"), (household.Relation, household.Direction, household.Type));

        var members = Value(await Reading(store).Read(Caller, ApiResource.Of("huishouden"), household.Number, Now, TestStore.Cancel));
        Assert.Equal(2, members.Relations.Count(relation => relation is { Direction: "in", Type: "persoon" }));
        var log = (await store.RowsAsync<ProcessingRecord>()).Skip(before).Where(row => row.Act == "object.read").ToList();
        Assert.Equal(3, log.Count); // Anna alone, then Anna and Bram as members
        Assert.All(log, row => Assert.Equal(("verstrekken", "client:afnemer", "application", Trace), (
            row.ActivityId, row.ActorId, row.ActorRole, row.TraceId)));
        Assert.All(log, row => Assert.Equal(
            ("b7ad6b7169203331", "urn:zorgzaam:api-client:afnemer", "https://svb.example/register/7"),
            (row.ParentSpanId, row.ForeignProcessor, row.ForeignActivityId)));
        Assert.Equal("geboortedatum gemeente_code huishoudlid postcode", log[0].Attributes);
    }

    [Theory]
    [EachStore]
    public async Task View_IsThatOfTheDay_AsKnownThen(StoreKind kind)
    {
        await using var store = await FilledAsync(kind);
        var anna = await NumberAsync(store, Groups.Anna.Digits);
        var then = store.Time.GetUtcNow();
        await store.ImportAsync("correction", Groups.LivesIn(Groups.Anna, "0002", "2222BB", "2026-05-01"));

        Assert.Equal("2222BB", await PostcodeAsync(Now));
        Assert.Equal("1111AA", await PostcodeAsync(new ViewRequest(["postcode"], null, then)));
        Assert.Equal("1111AA", await PostcodeAsync(new ViewRequest(["postcode"], new DateOnly(2026, 4, 30), null)));
        Assert.Null(await PostcodeAsync(new ViewRequest(["postcode"], new DateOnly(2019, 1, 1), null)));
        Assert.IsType<NotThere<ObjectShown>>(await Reading(store).Read(
            Caller, ApiResource.Persons, anna, new ViewRequest(null, null, then.AddDays(-1)), TestStore.Cancel));
        Assert.IsType<Faulty<ObjectShown>>(await Reading(store).Read(
            Caller, ApiResource.Persons, anna, new ViewRequest(null, null, then.AddDays(1)), TestStore.Cancel));

        async Task<string?> PostcodeAsync(ViewRequest request)
        {
            var shown = Value(await Reading(store).Read(Caller, ApiResource.Persons, anna, request, TestStore.Cancel));
            return shown.Groups.SingleOrDefault(group => group.Name == "verblijfplaats")?.Values["postcode"].GetString();
        }
    }

    [Theory]
    [EachStore]
    public async Task Purpose_LimitsFieldsTypesAndRoles_AndARefusalIsLogged(StoreKind kind)
    {
        await using var store = await FilledAsync(kind);
        var (reading, anna) = (Reading(store), await NumberAsync(store, Groups.Anna.Digits));

        var beyond = new ViewRequest(["postcode", "spaargeld"], null, null);
        Assert.IsType<Refused<ObjectShown>>(await reading.Read(Caller, ApiResource.Persons, anna, beyond, TestStore.Cancel));
        Assert.IsType<Refused<ObjectPage>>(await reading.List(
            Caller, ApiResource.Of("organisatie"), new PersonFilter(), null, 10, TestStore.Cancel));
        foreach (var purpose in (string[])["rechten", "vullen", "bestaat-niet"]) // of another role, to record, of nobody
        {
            Assert.IsType<Refused<ObjectShown>>(await reading.Read(
                Caller with { PurposeId = purpose }, ApiResource.Persons, anna, Now, TestStore.Cancel));
        }

        foreach (var fields in (string[][])[["schoenmaat"], ["postcode", "postcode"]])
        {
            Assert.IsType<Faulty<ObjectShown>>(await reading.Read(
                Caller, ApiResource.Persons, anna, new ViewRequest(fields, null, null), TestStore.Cancel));
        }

        Assert.Equal(
            ["object.read", "objects.list"],
            (await store.RowsAsync<ProcessingRecord>()).Where(row => row.Status == ProcessingStatus.Refused).Select(row => row.Act));
    }

    [Theory]
    [EachStore]
    public async Task SomebodyElsesNumber_AndNobodys_AreAnsweredAlike(StoreKind kind)
    {
        await using var store = await FilledAsync(kind);
        var anna = await NumberAsync(store, Groups.Anna.Digits);
        var household = Value(await Reading(store).Read(Caller, ApiResource.Persons, anna, Now, TestStore.Cancel)).Relations[0].Number;
        await store.Keys.DestroyAsync(
            long.Parse(anna[1..], CultureInfo.InvariantCulture), [RetentionClass.Registry], "AVG 17", TestStore.Cancel);

        foreach (var number in (string[])[anna, "P999999", "P0", "P01", "p1", "900000004", household, "P" + household[1..]])
        {
            Assert.IsType<NotThere<ObjectShown>>(await Reading(store).Read(
                Caller, ApiResource.Persons, number, Now, TestStore.Cancel));
        }
    }

    [Theory]
    [EachStore]
    public async Task List_GoesForwardsAndBackwards_ThroughEverybodyOnce(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("many", [.. Enumerable.Range(0, 7).Select(n =>
            Groups.LivesIn(Groups.TestBsn(n), n == 3 ? "0002" : "0001", "1111AA", "2020-01-01"))]);
        var (reading, filter) = (Reading(store), new PersonFilter(Municipality: "0001"));

        var first = await PageAsync(null);
        var second = await PageAsync(first.Next);
        var third = await PageAsync(second.Next);
        var back = await PageAsync(third.Previous);

        Assert.Equal([2, 2, 2], new[] { first, second, third }.Select(page => page.Numbers.Count));
        Assert.Equal(6, first.Numbers.Concat(second.Numbers).Concat(third.Numbers).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(second.Numbers, back.Numbers);
        Assert.Null(first.Previous);
        Assert.Null(third.Next);
        Assert.Null((await PageAsync(back.Previous)).Previous);
        Assert.Equal(10, (await store.RowsAsync<ProcessingRecord>()).Count(row => row.Act == "subjects.list")); // one for each on a page

        async Task<ObjectPage> PageAsync(PageCursor? from) =>
            Value(await reading.List(Caller, ApiResource.Persons, filter, from, 2, TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task Business_IsFoundByItsNumber_AndLeadsToItsBranches(StoreKind kind)
    {
        await using var store = await FilledAsync(kind);

        var page = Value(await Reading(store).Find(Caller, Businesses, ["12345678"], TestStore.Cancel));
        var shown = Value(await Reading(store).Read(Caller, Businesses, Assert.Single(page.Numbers), Now, TestStore.Cancel));

        Assert.Equal("12345678", shown.Key["kvkNummer"].GetString());
        Assert.Equal("Bakkerij", Assert.Single(shown.Groups).Values["handelsnaam"].GetString());
        var branch = Assert.Single(shown.Relations);
        Assert.Equal(("vestigingVan", "in", "vestiging"), (branch.Relation, branch.Direction, branch.Type));
        var listed = await Reading(store).List(Caller, Businesses, new PersonFilter(), null, 10, TestStore.Cancel);
        Assert.Equal(page.Numbers, Value(listed).Numbers);
        Assert.Empty(Value(await Reading(store).Find(Caller, Businesses, ["87654321"], TestStore.Cancel)).Numbers);
        var fault = Assert.Single(Assert.IsType<Faulty<ObjectPage>>(
            await Reading(store).Find(Caller, Businesses, ["1234"], TestStore.Cancel)).Faults);
        Assert.Equal("/kvkNummer", fault.Location);
        Assert.DoesNotContain("1234", fault.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task ObjectRelatedToMoreThanFits_IsRefused_NotHalfShown(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.RelateAsync("many", [.. Enumerable.Range(0, 501).Select(n => Related.Member(Groups.TestBsn(n), "H1", "2026-01-01"))]);
        var household = Value(await Reading(store).Find(Caller, ApiResource.Of("huishouden"), ["H1"], TestStore.Cancel)).Numbers[0];

        Assert.IsType<Refused<ObjectShown>>(await Reading(store).Read(
            Caller, ApiResource.Of("huishouden"), household, Now, TestStore.Cancel));
    }

    private static RegistryReading Reading(TestStore store) => new(
        new ApiGate(store.Gate, TestPurposes.Register), store.Subjects, store.Objects, store.Views, PolicyFiles.Types);

    private static T Value<T>(ReadResult<T> result) => Assert.IsType<Found<T>>(result).Value;

    private static async Task<string> NumberAsync(TestStore store, string bsn) =>
        "P" + (await ClearText.BsnsAsync(store)).Single(pair => pair.Value == bsn).Key.ToString(CultureInfo.InvariantCulture);

    // Anna and Bram in one household, and a bakery with a branch.
    private async Task<TestStore> FilledAsync(StoreKind kind)
    {
        var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("first", Groups.Born(Groups.Anna, "1990-02-03"), Groups.Born(Groups.Bram, "1991-02-03"));
        await store.ImportAsync(
            "second",
            Groups.LivesIn(Groups.Anna, "0001", "1111AA", "2020-01-01"),
            new DeliveredGroup(
                "onderneming", "12345678", "inschrijving", new JsonObject { ["handelsnaam"] = "Bakkerij" },
                new DateOnly(2020, 1, 1), null, "Handelsregister", "Handelsregisterwet 2007, artikel 9"));
        await store.RelateAsync(
            "third", Related.Member(Groups.Anna, "H1", "2020-01-01"), Related.Member(Groups.Bram, "H1", "2020-01-01"),
            Related.Of(
                "vestiging_van", new ObjectName("vestiging", "12345678/000012345678"), new ObjectName("onderneming", "12345678"),
                "2020-01-01"));
        return store;
    }
}
