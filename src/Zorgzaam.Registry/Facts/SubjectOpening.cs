using System.Text.Json;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Facts;

/// <summary>Makes facts of rows of one type of object: chooses what held on a day, and opens only that.</summary>
internal sealed class SubjectOpening(
    ObjectType type, KeyRing keys, IReadOnlySet<string> attributes, DateOnly valid)
{
    private const string Erased = "The data of this person was lawfully destroyed.";

    public ObjectFacts Open(KnownObject found, IEnumerable<Statement> statements, IEnumerable<KnownDoubt> doubts)
    {
        var reported = doubts.ToList();
        var groups = statements
            .GroupBy(statement => statement.Row.GroupName, StringComparer.Ordinal)
            .Select(group => Timeline.On(group, valid))
            .OfType<Statement>()
            .ToDictionary(
                statement => statement.Row.GroupName, statement => Open(statement, reported), StringComparer.Ordinal);
        return new ObjectFacts(
            new RelatedObject(found.Row.Type, found.Row.Id),
            attributes.ToDictionary(name => name, name => Fact(found, groups, name), StringComparer.Ordinal));
    }

    private Fact Fact(KnownObject found, Dictionary<string, Group?> groups, string attribute)
    {
        if (type.FindKey(attribute) is { } key) return Key(found, key);
        var name = type.Find(attribute)!.Group;
        if (!groups.TryGetValue(name, out var group))
            return new Fact.Unknown($"No source delivered '{name}' for that date.");
        if (group is null) return new Fact.Unknown(Erased);
        return group.Values.TryGetProperty(attribute, out var value)
            ? new Fact.Known(value, group.Provenance)
            : new Fact.Unknown($"'{name}' was delivered without '{attribute}'.");
    }

    private Fact Key(KnownObject found, AttributeDefinition key)
    {
        var row = found.Row;
        return keys.TryOpen(row.Id, row.SealedKey, RegisteredObject.KeyPlace(row.Id), out var text)
            ? new Fact.Known(
                JsonSerializer.SerializeToElement(
                    type.PartsOf(System.Text.Encoding.UTF8.GetString(text))[type.Keys.ToList().IndexOf(key)]),
                new Provenance(
                    key.Group,
                    key.Source,
                    key.LegalBasis,
                    DateOnly.MinValue,
                    null,
                    Instants.FromMicros(found.RecordedMicros),
                    found.DeliveryId,
                    FactQuality.Confirmed)
                {
                    AgreementId = found.AgreementId,
                })
            : new Fact.Unknown(Erased);
    }

    private Group? Open(Statement statement, List<KnownDoubt> doubts)
    {
        var row = statement.Row;
        return keys.TryOpen(row.ObjectId, row.Sealed, DeliveredRow.Place(row.Id), out var json)
            ? new Group(
                JsonElement.Parse(json),
                new Provenance(
                    row.GroupName,
                    row.Source,
                    row.Ground,
                    row.ValidFrom,
                    row.ValidUntil,
                    Instants.FromMicros(statement.RecordedMicros),
                    statement.DeliveryId,
                    doubts.Exists(doubt => doubt.Disputes(statement)) ? FactQuality.Disputed : row.Quality)
                {
                    AgreementId = statement.AgreementId,
                })
            : null;
    }

    private sealed record Group(JsonElement Values, Provenance Provenance);
}
