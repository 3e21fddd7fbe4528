using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class SubjectListerTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task List_ByPage_GivesEverybodyOnce(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("all", [.. Groups.Numbers.Take(7).Select(bsn => Groups.Born(bsn, "1950-02-03"))]);

        var persons = new List<PersonId>();
        PersonId? next = null;
        do
        {
            var page = await store.Subjects.ListSubjectsAsync(
                store.Processing("rechten"), SubjectFilter.Everybody, next, 3, TestStore.Cancel);
            Assert.InRange(page.Persons.Count, 1, 3);
            persons.AddRange(page.Persons);
            next = page.Next;
        }
        while (next is not null);

        Assert.Equal(7, persons.Distinct().Count());
        Assert.Equal(persons.Order(), persons);
    }

    [Theory]
    [EachStore]
    public async Task List_AfterAMove_FindsOnlyTheNewPlace(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync(
            "first",
            Groups.Born(Groups.Anna, "1950-02-03"),
            Groups.LivesIn(Groups.Anna, "GM0001", "1234AB", "2020-01-01"),
            Groups.Born(Groups.Bram, "1990-02-03"),
            Groups.LivesIn(Groups.Bram, "GM0001", "1234AB", "2020-01-01"));
        await store.ImportAsync("move", Groups.LivesIn(Groups.Anna, "GM0002", "5678CD", "2026-02-01"));

        Assert.Single(await ListAsync(store, new SubjectFilter { Municipality = "GM0001" }));
        Assert.Single(await ListAsync(store, new SubjectFilter { Municipality = "GM0002" }));
        Assert.Single(await ListAsync(
            store, new SubjectFilter { Municipality = "GM0002", BornBefore = new DateOnly(1960, 1, 1) }));
        Assert.Empty(await ListAsync(
            store, new SubjectFilter { Municipality = "GM0002", BornFrom = new DateOnly(1960, 1, 1) }));
    }

    [Theory]
    [EachStore]
    public async Task List_ByAgeWithinAHouseholdType_IsTheSameAsByEachAlone_AndSkipsWhoseBirthDateIsUnknown(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var persons = Groups.Numbers.Take(5).ToArray();
        await store.ImportAsync("first", [.. persons.SelectMany(Household), .. persons.Skip(1).Select(Birth)]);

        foreach (var (from, before, count) in ((int?, int?, int)[])[(null, null, 5), (1962, null, 3), (null, 1962, 1), (1962, 1964, 2)])
        {
            var filter = new SubjectFilter { BornFrom = Day(from), BornBefore = Day(before), Municipality = "GM0001" };
            Assert.Equal(count, (await ListAsync(store, filter)).Count);
            Assert.Equal(count, (await ListAsync(store, filter with { HouseholdType = "ALLEENSTAAND" })).Count);
            Assert.Empty(await ListAsync(store, filter with { HouseholdType = "OVERIG" }));
        }

        static IEnumerable<DeliveredGroup> Household(Bsn bsn) =>
        [
            Groups.LivesIn(bsn, "GM0001", "1234AB", "2020-01-01"),
            Groups.Group(bsn, "huishouden", new JsonObject { ["huishoudtype"] = "ALLEENSTAAND" }, "2020-01-01"),
        ];

        DeliveredGroup Birth(Bsn bsn) => Groups.Born(bsn, $"196{Array.IndexOf(persons, bsn)}-01-01");

        static DateOnly? Day(int? year) => year is { } known ? new DateOnly(known, 1, 1) : null;
    }

    private static async Task<IReadOnlyList<PersonId>> ListAsync(TestStore store, SubjectFilter filter) =>
        (await store.Subjects.ListSubjectsAsync(store.Processing("rechten"), filter, null, 10, TestStore.Cancel))
        .Persons;
}
