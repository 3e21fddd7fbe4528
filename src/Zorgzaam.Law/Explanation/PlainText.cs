using System.Globalization;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes values for residents, in Dutch, with fixed patterns that no machine setting changes.</summary>
public static class PlainText
{
    private static readonly string[] Months =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ];

    private static readonly NumberFormatInfo Dutch = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NegativeSign = "-",
    };

    /// <summary>Writes a value by its declaration.</summary>
    public static string Write(LawValue value, Field? field) => value.Kind switch
    {
        // A personal number explains nothing and stays out of texts.
        LawValueKind.Text or LawValueKind.Number when field is not null && IsPersonalNumber(field) => "bekend",
        LawValueKind.Null => "geen",
        LawValueKind.Boolean => value.IsTrue ? "ja" : "nee",
        LawValueKind.Number => Number(value, field?.Unit),
        LawValueKind.Text when ValueText.TryDate(value.AsText, out var date) => Date(date),
        LawValueKind.Text => Words(value.AsText),
        LawValueKind.Date => Date(value.AsDate),
        LawValueKind.List => value.AsList.Count == 0 ? "geen"
            : string.Join("; ", value.AsList.Select(e => Write(e, null))),
        LawValueKind.Record => string.Join(", ", value.AsRecord
            .Where(p => p.Key != "bsn").Select(p => $"{p.Key.Replace('_', ' ')} {Write(p.Value, null)}")),
        _ => "nog niet bekend",
    };

    /// <summary>A date as <c>2 maart 2026</c>.</summary>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>An amount of eurocents as <c>€ 1.234,56</c>; whole euros without decimals.</summary>
    public static string Euros(decimal cents)
    {
        var euros = cents / 100;
        return "€ " + euros.ToString(decimal.Truncate(euros) == euros ? "#,##0" : "#,##0.00", Dutch);
    }

    private static bool IsPersonalNumber(Field field) => field.Name.EndsWith("bsn", StringComparison.Ordinal);

    // Registers write codes such as GEREGISTREERD_PARTNERSCHAP; people read words.
    private static string Words(string text) =>
        text.Length > 2 && text.All(c => char.IsAsciiLetterUpper(c) || c == '_')
            ? text.Replace('_', ' ').ToLowerInvariant()
            : text;

    private static string Number(LawValue value, Unit? unit)
    {
        if (!value.IsDecimal) return value.ToString();
        var number = value.AsDecimal;
        return unit switch
        {
            Unit.Eurocent => Euros(number),
            Unit.Euro => Euros(number * 100),
            Unit.Ratio => (number * 100).ToString("#,##0.####", Dutch) + " %",
            Unit.Percentage => number.ToString("#,##0.####", Dutch) + " %",
            Unit.Years => number.ToString("#,##0.##", Dutch) + " jaar",
            Unit.Months => number.ToString("#,##0.##", Dutch) + (number == 1 ? " maand" : " maanden"),
            Unit.Weeks => number.ToString("#,##0.##", Dutch) + (number == 1 ? " week" : " weken"),
            Unit.Days => number.ToString("#,##0.##", Dutch) + (number == 1 ? " dag" : " dagen"),
            _ => number.ToString(number >= 1900 && number <= 2200 ? "0.####" : "#,##0.####", Dutch),
        };
    }
}
