using System.Diagnostics;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class BulkImportTests(PostgresServer postgres, ITestOutputHelper output)
{
    [Theory]
    [InlineData(StoreKind.Sqlite, 1_000)]
    [InlineData(StoreKind.Postgres, 1_000)]
    [InlineData(StoreKind.Sqlite, 10_000, Explicit = true)]
    [InlineData(StoreKind.Postgres, 10_000, Explicit = true)]
    public async Task Import_AllGroupsOfManyPersons_AllCanBeRead(StoreKind kind, int persons)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var bsns = Groups.Numbers.Take(persons).ToList();
        var perPerson = AllGroups(Groups.Anna).Count();
        var clock = Stopwatch.StartNew();

        var outcome = await store.Importer.ImportAsync(
            store.Processing("vullen"), new Delivery("bulk", "Test", TestAgreements.All),
            bsns.SelectMany(AllGroups).ToAsyncEnumerable(), null, TestStore.Cancel);
        output.WriteLine($"{kind}: {persons} persons x {perPerson} groups imported in {clock.ElapsedMilliseconds} ms");

        Assert.Equal(new ImportOutcome.Imported(persons, persons * perPerson, 0), outcome);
        clock.Restart();
        var known = 0;
        foreach (var chunk in bsns.Chunk(FactsReader.MaximumSubjects))
        {
            var page = await store.Facts.ReadAsync(
                store.Processing("rechten"), chunk, TestPurposes.Register.Find("rechten")!.Attributes, null,
                TestStore.Cancel);
            known += page.Subjects.Count(subject => subject.Facts.Values.All(fact => fact is Fact.Known));
        }

        output.WriteLine($"{kind}: read again for a purpose in {clock.ElapsedMilliseconds} ms");
        Assert.Equal(persons, known);
    }

    private static IEnumerable<DeliveredGroup> AllGroups(Bsn bsn) => PolicyFiles.Types.Persons.Attributes
        .GroupBy(attribute => attribute.Group, StringComparer.Ordinal)
        .Select(group => Groups.Group(
            bsn,
            group.Key,
            new JsonObject(group.Select(attribute => KeyValuePair.Create(attribute.Name, Sample(attribute)))),
            "2020-01-01"));

    private static JsonNode? Sample(AttributeDefinition attribute)
    {
        var declared = attribute.Schema["type"];
        var type = (string?)(declared is JsonArray several ? several[0] : declared);
        return type switch
        {
            "integer" => 2_500_000L,
            "boolean" => true,
            "array" => new JsonArray(),
            _ when attribute.Schema["enum"] is JsonArray choices => choices[0]!.DeepClone(),
            _ when (string?)attribute.Schema["format"] is "date" => "1960-03-04",
            _ when (string?)attribute.Schema["format"] is "bsn" => Groups.Anna.Digits,
            _ => attribute.Name == "postcode" ? "1234AB" : "waarde",
        };
    }
}
