using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Store.Subjects;

/// <summary>A part of what is held about a person, such as what sources said about the income.</summary>
/// <param name="Id">Its name in data, such as <c>gegevens/inkomen</c>; the same for everybody.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Items">What is in it, in the order in which a person reads it.</param>
public sealed record SubjectDataPart(string Id, LocalizedText Title, IReadOnlyList<SubjectDataItem> Items);

/// <summary>One thing that is held: a statement of a source, an act, a request.</summary>
/// <param name="Fields">What is known of it.</param>
public sealed record SubjectDataItem(IReadOnlyList<SubjectDataField> Fields);

/// <summary>A name and a value.</summary>
/// <param name="Name">Its name in data.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">The value; null when there is none.</param>
public sealed record SubjectDataField(string Name, LocalizedText Label, JsonNode? Value)
{
    /// <summary>The unit of the value, such as <c>eurocent</c>, if it has one.</summary>
    public string? Unit { get; init; }

    /// <summary>An instant, as ISO 8601 in UTC.</summary>
    public static SubjectDataField At(string name, LocalizedText label, DateTimeOffset? instant) =>
        new(name, label, instant is { } at ? JsonValue.Create(at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null)) : null);

    /// <summary>A day, as ISO 8601.</summary>
    public static SubjectDataField On(string name, LocalizedText label, DateOnly? day) =>
        new(name, label, day is { } on ? JsonValue.Create(IsoDate.Write(on)) : null);

    /// <summary>A text.</summary>
    public static SubjectDataField Text(string name, LocalizedText label, string? text) =>
        new(name, label, text is null ? null : JsonValue.Create(text));
}
