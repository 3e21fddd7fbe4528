using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Objects;

/// <summary>What an attribute of an object type is, as declared in its schema.</summary>
/// <param name="Name">The name that laws use.</param>
/// <param name="Group">The group in which it is delivered.</param>
/// <param name="Meaning">What it means, in Dutch.</param>
/// <param name="Unit">The unit, such as <c>eurocent</c>, if it has one.</param>
/// <param name="Source">The register it comes from.</param>
/// <param name="LegalBasis">The article on which it is held.</param>
/// <param name="Sensitivity">How carefully it must be handled.</param>
/// <param name="Retention">How long it is kept, as an ISO 8601 duration.</param>
/// <param name="Schema">The JSON Schema of its value.</param>
public sealed record AttributeDefinition(
    string Name,
    string Group,
    string Meaning,
    string? Unit,
    string Source,
    string LegalBasis,
    Sensitivity Sensitivity,
    string Retention,
    JsonObject Schema)
{
    private readonly ValueCheck check = new(Schema);

    /// <summary>Whether it can be known to be absent (null).</summary>
    public bool AllowsNull => Schema["type"] is JsonArray types && types.Any(type => (string?)type == "null");

    /// <summary>Whether a value may be of a type of JSON Schema, such as <c>integer</c>.</summary>
    internal bool Accepts(string type) =>
        Schema["type"] is JsonArray types ? types.Any(each => (string?)each == type) : (string?)Schema["type"] == type;

    /// <summary>The question that a person can answer; {0} is the year it is about. Null when nobody is asked.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>What is wrong with a value, or null. The value itself is never repeated: it may be personal.</summary>
    public string? Fault(JsonNode? value) => check.Fault(value) is { } fault ? Name + fault : null;
}
