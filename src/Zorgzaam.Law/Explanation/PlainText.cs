using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes values for residents, with the fixed patterns of a language that no machine setting changes.</summary>
public static class PlainText
{
    /// <summary>Writes a value by its declaration, and says in which language that came to be.</summary>
    /// <remarks>What registers write in words of their own, as a kind of household, is Dutch in every language.</remarks>
    public static WrittenText Told(LawValue value, Field? field, PhraseBook phrases)
    {
        var book = IsOwnWords(value, field) ? PhraseBook.Dutch : phrases;
        return new WrittenText(Write(value, field, book), book.Language);
    }

    /// <summary>Writes a value by its declaration.</summary>
    public static string Write(LawValue value, Field? field, PhraseBook phrases) => value.Kind switch
    {
        // A personal number explains nothing and stays out of texts.
        LawValueKind.Text or LawValueKind.Number when IsPersonalNumber(field) => phrases.Known,
        LawValueKind.Null => phrases.None,
        LawValueKind.Boolean => value.IsTrue ? phrases.Yes : phrases.No,
        LawValueKind.Number => Number(value, field?.Unit, phrases),
        LawValueKind.Text when ValueText.TryDate(value.AsText, out var date) => Date(date, phrases),
        LawValueKind.Text => Words(value.AsText),
        LawValueKind.Date => Date(value.AsDate, phrases),
        LawValueKind.List => value.AsList.Count == 0 ? phrases.None
            : string.Join("; ", value.AsList.Select(e => Write(e, null, phrases))),
        LawValueKind.Record => string.Join(", ", value.AsRecord
            .Where(p => p.Key != "bsn" && !p.Value.IsNull).Select(p => $"{p.Key.Replace('_', ' ')} {Write(p.Value, null, phrases)}")),
        _ => value.Gaps.Facts.IsEmpty && value.Gaps.Norms.Any(norm => norm.Kind == OpenNormKind.DisputedFact)
            ? phrases.InDispute
            : phrases.NotYetKnown,
    };

    /// <summary>A date as <c>2 maart 2026</c>.</summary>
    public static string Date(DateOnly date, PhraseBook phrases) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Day} {phrases.MonthNames[date.Month - 1]} {date.Year}");

    /// <summary>An amount of eurocents as <c>€ 1.234,56</c>; whole euros without decimals.</summary>
    public static string Euros(decimal cents, PhraseBook phrases)
    {
        var euros = cents / 100;
        return "€ " + euros.ToString(decimal.Truncate(euros) == euros ? "#,##0" : "#,##0.00", phrases.Numbers);
    }

    /// <summary>A name of the law in words.</summary>
    public static string Name(string name) => name.Replace('_', ' ');

    /// <summary>With a capital at the start.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A label within a sentence: "uw vermogen", but "AOW-pensioen"; what it explains after a semicolon is left out.</summary>
    public static string Inside(string label)
    {
        var text = label.Split(';')[0].TrimEnd('.', ' ');
        return text.Length > 1 && (char.IsLower(text[1]) || text[1] == ' ') ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    internal static string Number(LawValue value, Unit? unit, PhraseBook phrases)
    {
        if (!value.IsDecimal) return value.ToString();
        var number = value.AsDecimal;
        return unit switch
        {
            Unit.Eurocent => Euros(number, phrases),
            Unit.Euro => Euros(number * 100, phrases),
            Unit.Ratio => (number * 100).ToString("#,##0.####", phrases.Numbers) + " %",
            Unit.Percentage => number.ToString("#,##0.####", phrases.Numbers) + " %",
            Unit.Years => Count(number, phrases.Years, phrases),
            Unit.Months => Count(number, phrases.Months, phrases),
            Unit.Weeks => Count(number, phrases.Weeks, phrases),
            Unit.Days => Count(number, phrases.Days, phrases),
            _ => number.ToString(number >= 1900 && number <= 2200 ? "0.####" : "#,##0.####", phrases.Numbers),
        };
    }

    private static bool IsPersonalNumber(Field? field) =>
        field is not null && field.Name.EndsWith("bsn", StringComparison.Ordinal);

    private static bool IsOwnWords(LawValue value, Field? field) => value.Kind switch
    {
        LawValueKind.Text => !IsPersonalNumber(field) && !ValueText.TryDate(value.AsText, out _),
        LawValueKind.List => value.AsList.Any(e => IsOwnWords(e, null)),
        LawValueKind.Record => true,
        _ => false,
    };

    // Registers write codes such as GEREGISTREERD_PARTNERSCHAP; people read words.
    private static string Words(string text) =>
        text.Length > 2 && text.All(c => char.IsAsciiLetterUpper(c) || c == '_')
            ? text.Replace('_', ' ').ToLowerInvariant()
            : text;

    private static string Count(decimal number, Counted unit, PhraseBook phrases) =>
        number.ToString("#,##0.##", phrases.Numbers) + " " + (number == 1 ? unit.One : unit.Many);
}
