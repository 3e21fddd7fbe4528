using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Pages;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Stores.Pages;

public sealed class StaffHouseholdsTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Household_OfAMemberOfStaff_IsWhoLiveWithThem_AndNobodyElse(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        Bsn[] people = [.. Enumerable.Range(0, 4).Select(Groups.TestBsn)];
        await store.ImportAsync("people", [.. people.Select(bsn => Groups.Born(bsn, "1980-01-01"))]);
        await store.RelateAsync(
            "homes", Related.Member(people[0], "H-1", "2020-01-01"), Related.Member(people[1], "H-1", "2020-01-01"),
            Related.Member(people[2], "H-2", "2020-01-01"));
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), people, Names.Of("geboortedatum"), null, TestStore.Cancel);
        PersonId[] persons = [.. people.Select(bsn => page.Find(bsn)!.Person)];
        var staff = new DemoPersonas(
        [
            Staff("ans", persons[0]), Staff("bep", persons[2]), Staff("cor", persons[3]), Staff("dirk", null),
        ]);

        // As signing in records it where the provider says which resident somebody of the staff is; of one who is no resident, nothing.
        foreach (var (account, bsn) in new[] { ("eva", people[1]), ("eva", people[1]), ("fred", Groups.TestBsn(9)) })
        {
            await store.Facts.ReadAsync(
                store.Processing(StaffHouseholds.Purpose, actor: account), [bsn], Names.Of(), null, TestStore.Cancel);
        }

        var households = await new StaffHouseholds(store.Relations, new StaffResidents(store.Gateway, store.Keys)).ReadAsync(
            store.Processing("verbanden"), staff, TestStore.Cancel);

        var members = households.ToDictionary(each => each.ActorId, each => each.Members, StringComparer.Ordinal);
        Assert.Equal(["ans", "bep", "cor", "eva"], members.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([persons[0], persons[1]], members["ans"].Order());
        Assert.Equal([persons[0], persons[1]], members["eva"].Order());
        Assert.Equal([persons[2]], members["bep"]);
        Assert.Equal([persons[3]], members["cor"]);
    }

    private static DemoPersona Staff(string id, PersonId? livesAs) =>
        new(id, id, Roles.Caseworker, "Werkt hier.", LivesAs: livesAs?.ToString());
}
