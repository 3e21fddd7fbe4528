using System.Text.Json.Nodes;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>A line about a relation: the keys of its two ends, and their types where there is more than one.</summary>
internal sealed class RelationForm(RelationType type, Agreement agreement) : LineForm(agreement)
{
    private static readonly string[] Ends = ["from_type", "from", "to_type", "to"];

    protected override string Type => type.Name;

    protected override IReadOnlyCollection<string> Own => Ends;

    protected override IEnumerable<string> Needed
    {
        get
        {
            yield return "from";
            yield return "to";
            if (type.From.Count > 1) yield return "from_type";
            if (type.To.Count > 1) yield return "to_type";
        }
    }

    protected override AttributeDefinition? Find(string name) => null;

    protected override ObjectName? About(IReadOnlyDictionary<string, JsonNode?> values) => End(values, "from", type.From);

    protected override ImportLine Make(
        int number, ObjectName? about, IReadOnlyDictionary<string, JsonNode?> values, Said said)
    {
        if (about is not { } from || End(values, "to", type.To) is not { } to)
            return ImportLine.Wrong(number, about, $"An end is missing, or is of another type: {string.Join(", ", Needed)}, each a text.");
        return said.Quality == FactQuality.Estimated
            ? ImportLine.Wrong(number, about, "A relation cannot be estimated: it is there or not.")
            : new ImportLine(
                number, about, [],
                new DeliveredRelation(type.Name, from, to, said.From, said.Until, said.Source, said.Ground), null);
    }

    private static ObjectName? End(IReadOnlyDictionary<string, JsonNode?> values, string side, IReadOnlySet<string> types)
    {
        var of = Text(values, side + "_type") ?? (types.Count == 1 ? types.Single() : null);
        return of is not null && types.Contains(of) && Text(values, side) is { } key ? new ObjectName(of, key) : null;
    }
}
