using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Subjects;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>What is held about somebody, as a person reads it.</summary>
internal static class HeldTexts
{
    /// <summary>How many things of a part a page shows; all of them are in the file.</summary>
    internal const int MostShown = 25;

    internal static HeldPart Part(SubjectDataPart part, Words words) => new(
        In(part.Title, words),
        part.Items.Count,
        [
            .. part.Items.Take(MostShown).Select(item => (IReadOnlyList<HeldField>)
            [
                .. item.Fields.Where(field => field.Value is not null)
                    .Select(field => new HeldField(In(field.Label, words), Value(field, words))),
            ]),
        ]);

    // The register's own words are Dutch in both.
    private static WrittenText In(LocalizedText text, Words words) =>
        new(words.In(text), text.Dutch == text.English ? "nl" : words.Language);

    private static WrittenText Value(SubjectDataField field, Words words)
    {
        var isEuros = field.Unit == "eurocent" || field.Name == "eurocent";
        if (isEuros && field.Value!.GetValueKind() == JsonValueKind.Number && field.Value.AsValue().TryGetValue<long>(out var cents))
            return new WrittenText(words.Euros(cents), words.Language);
        return Text(field.Value!, words);
    }

    private static WrittenText Text(JsonNode value, Words words) => value switch
    {
        JsonArray { Count: 0 } => new WrittenText(words["geen"], words.Language),
        JsonArray list => new WrittenText(string.Join("; ", list.Select(each => each is null ? "-" : Text(each, words).Text)), "nl"),
        JsonObject map => new WrittenText(
            string.Join(", ", map.Select(each =>
                $"{each.Key.Replace('_', ' ')}: {(each.Value is null ? "-" : Text(each.Value, words).Text)}")),
            "nl"),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.True => new WrittenText(words["Ja"], words.Language),
            JsonValueKind.False => new WrittenText(words["Nee"], words.Language),
            JsonValueKind.String => Words(value.GetValue<string>(), words),
            _ => new WrittenText(value.ToJsonString(), words.Language),
        },
    };

    private static WrittenText Words(string text, Words words)
    {
        if (IsoDate.TryRead(text, out var day)) return new WrittenText(words.Date(day), words.Language);
        if (text.EndsWith('Z') && DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
        {
            var local = LegalClock.LocalTime(at);
            return new WrittenText(words["{0} om {1}", words.Date(DateOnly.FromDateTime(local)), words.Time(local)], words.Language);
        }

        return new WrittenText(text, "nl");
    }
}
