using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Imports;

/// <summary>
/// Keeps the searchable attributes of the persons of a batch: those that hold on the legal date of the import, or else
/// the latest.
/// </summary>
internal sealed class PersonIndexing(WriteScope scope, long delivery)
{
    private const string Personalia = "personalia";
    private const string Residence = "verblijfplaats";
    private const string Household = "huishouden";

    public async Task IndexAsync(
        IEnumerable<long> persons,
        ILookup<long, Statement> known,
        IReadOnlyList<Statement> added,
        long[] old,
        CancellationToken cancellation)
    {
        var fresh = added.ToLookup(statement => statement.Row.ObjectId);
        var changed = persons
            .Where(person => fresh[person].Any(statement => statement.Row.GroupName is Personalia or Residence or Household))
            .Select(person => Row(person, [.. known[person], .. fresh[person]]))
            .ToList();
        var ids = old.Intersect(changed.Select(row => row.ObjectId)).ToArray();
        if (ids.Length > 0)
        {
            await scope.DeleteAsync(
                scope.Query<IndexedPerson>()
                    .Where(row => row.DeliveryNumber == delivery && ids.Contains(row.ObjectId)),
                cancellation);
        }

        await scope.InsertAsync(changed, cancellation);
    }

    private IndexedPerson Row(long person, IReadOnlyList<Statement> statements) => new(
        ObjectId: person,
        DeliveryNumber: delivery,
        BirthDate: Value(statements, Personalia, "geboortedatum") is { } text
            && IsoDate.TryRead(text, out var born) ? born : null,
        Postcode: Value(statements, Residence, "postcode"),
        Municipality: Value(statements, Residence, "gemeente_code"),
        HouseholdType: Value(statements, Household, "huishoudtype"));

    private string? Value(IReadOnlyList<Statement> statements, string group, string attribute)
    {
        var own = statements.Where(statement => statement.Row.GroupName == group).ToList();
        if (own.Count == 0) return null;
        var statement = Timeline.On(own, scope.Processing.LegalDate) ?? own.MaxBy(each => each.Row.ValidFrom)!;
        return statement.Attributes is { } json && JsonElement.Parse(json) is var values
            && values.TryGetProperty(attribute, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
    }
}
