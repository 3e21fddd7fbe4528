using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>
/// The published schema v0.5.6 as a judge. NJsonSchema 11 knows neither <c>const</c> nor <c>if</c>/<c>then</c>:
/// <c>const: x</c> is rewritten to <c>enum: [x]</c>, which means the same, and the two conditional rules
/// (identification per layer, precision of an inline rounding) are judged here by hand.
/// </summary>
internal sealed class PublishedSchema
{
    private static readonly Dictionary<string, string[]> Identification = new(StringComparer.Ordinal)
    {
        ["WET"] = ["bwb_id"],
        ["AMVB"] = ["bwb_id"],
        ["MINISTERIELE_REGELING"] = ["bwb_id"],
        ["GRONDWET"] = ["bwb_id"],
        ["EU_VERORDENING"] = ["celex_nummer"],
        ["EU_RICHTLIJN"] = ["celex_nummer"],
        ["VERDRAG"] = ["tractatenblad_id"],
        ["GEMEENTELIJKE_VERORDENING"] = ["gemeente_code", "officiele_titel"],
        ["PROVINCIALE_VERORDENING"] = ["provincie_code", "officiele_titel"],
        ["WATERSCHAPS_VERORDENING"] = ["waterschap_code", "officiele_titel"],
    };

    private readonly JsonSchema _schema;

    private PublishedSchema(JsonSchema schema) => _schema = schema;

    public static async Task<PublishedSchema> Load()
    {
        var schema = JObject.Parse(await File.ReadAllTextAsync(SharedData.Schema));
        foreach (var property in schema.Descendants().OfType<JProperty>().Where(p => p.Name == "const").ToList())
            property.Replace(new JProperty("enum", new JArray(property.Value)));
        return new PublishedSchema(await JsonSchema.FromJsonAsync(schema.ToString()));
    }

    /// <summary>Why the schema rejects the law; empty when it accepts.</summary>
    public IReadOnlyList<string> Errors(JToken law) =>
        [.. _schema.Validate(law).Select(e => $"{e.Path}: {e.Kind}"), .. ByHand(law)];

    private static IEnumerable<string> ByHand(JToken law)
    {
        if (law is JObject top && top["regulatory_layer"] is JValue { Value: string layer })
        {
            foreach (var key in Identification.GetValueOrDefault(layer, []).Where(k => !top.ContainsKey(k)))
                yield return $"{key} is required for {layer}";
        }

        var actions = law.SelectTokens("$.articles[*].machine_readable.execution.actions[*]")
            .Concat(law.SelectTokens("$.preamble.machine_readable.execution.actions[*]"))
            .Concat(law.SelectTokens("$.articles[*].machine_readable.open_terms[*].default.actions[*]"));
        foreach (var action in actions.OfType<JObject>())
        {
            var rounds = action["operation"] is JValue { Value: "ROUND" or "CEIL" or "FLOOR" };
            if (rounds && !action.ContainsKey("precision"))
                yield return "precision is required on a rounding action";
        }
    }
}
