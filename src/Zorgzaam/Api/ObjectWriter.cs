using System.Text.Json;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Registry.Views;
using Zorgzaam.Web.Api;

namespace Zorgzaam.Api;

/// <summary>An object of the register as the API shows it.</summary>
internal static class ObjectWriter
{
    internal static ObjectShown Write(ObjectView view, ObjectType type)
    {
        var number = ObjectKey.Write(view.Object.Type, view.Object.Number);
        var known = view.Facts.Where(fact => fact.Value is Fact.Known)
            .Select(fact => (Name: fact.Key, Fact: (Fact.Known)fact.Value))
            .OrderBy(fact => fact.Name, StringComparer.Ordinal).ToList();
        return new ObjectShown(
            number,
            view.Object.Type,
            view.AsOf.Valid,
            view.AsOf.Known,
            Values(known.Where(fact => type.FindKey(fact.Name) is not null)),
            [
                .. known.Where(fact => type.FindKey(fact.Name) is null)
                    .GroupBy(fact => fact.Fact.Provenance.Group, StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => Group(group.Key, [.. group])),
            ],
            [
                .. view.Facts.Where(fact => fact.Value is Fact.Unknown).Select(fact => FieldNames.Write(fact.Key))
                    .Order(StringComparer.Ordinal),
            ],
            [.. view.Relations.Select(Relation)],
            new SelfLinks(new ApiLink(ApiResource.Of(view.Object.Type).AddressOf(number))));
    }

    private static GroupShown Group(string name, IReadOnlyList<(string Name, Fact.Known Fact)> facts)
    {
        var from = facts[0].Fact.Provenance;
        return new GroupShown(
            FieldNames.Write(name),
            Values(facts),
            from.Quality switch
            {
                FactQuality.Disputed => "betwist",
                FactQuality.Estimated => "geschat",
                _ => "bevestigd",
            },
            new SourceShown(from.Source, from.LegalGround, from.ValidFrom, from.ValidUntil, from.RecordedAt, from.DeliveryId));
    }

    private static Dictionary<string, JsonElement> Values(IEnumerable<(string Name, Fact.Known Fact)> facts) =>
        facts.ToDictionary(fact => FieldNames.Write(fact.Name), fact => fact.Fact.Value, StringComparer.Ordinal);

    private static RelationShown Relation(FollowedRelation followed)
    {
        var other = followed.Far;
        var number = ObjectKey.Write(other.Type, other.Number);
        return new RelationShown(
            FieldNames.Write(followed.Relation),
            followed.IsBackwards ? "in" : "uit",
            number,
            other.Type,
            new SourceShown(
                followed.Source, followed.LegalGround, followed.ValidFrom, followed.ValidUntil, followed.RecordedAt,
                followed.DeliveryId),
            new ObjectLinks(new ApiLink(ApiResource.Of(other.Type).AddressOf(number))));
    }
}
