using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Imports;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Facts straight from what was delivered: no store, no purpose, everybody known by BSN.</summary>
internal sealed class NaiveFacts(IReadOnlyList<DeliveredGroup> people, DateOnly date, string place) : IFacts
{
    private readonly ILookup<string, DeliveredGroup> byPerson = people
        .Where(group => group.ValidFrom <= date && (group.ValidUntil is not { } until || date < until))
        .ToLookup(group => group.ObjectKey, StringComparer.Ordinal);

    /// <summary>BSN of whom the question is about.</summary>
    public string Person { get; set; } = string.Empty;

    /// <summary>A fact; null when nobody delivered it.</summary>
    public JsonNode? Find(string person, string attribute, out bool isKnown)
    {
        var groups = byPerson[person].Where(group => group.Attributes.ContainsKey(attribute)).ToList();
        isKnown = groups.Count > 0;
        return isKnown ? groups[^1].Attributes[attribute] : null;
    }

    public LawValue? Parameter(string name) => name switch
    {
        "bsn" => LawValue.Of(Person),
        "gemeente_code" => LawValue.Of(place),
        _ => null,
    };

    public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys)
    {
        var value = Find(keys[0].ToString(), request.Field.Name, out var isKnown);
        return isKnown ? LawJson.Read(JsonSerializer.SerializeToElement(value)) : null;
    }
}
