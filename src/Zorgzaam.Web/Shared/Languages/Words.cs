using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Shared.Languages;

/// <summary>
/// The words of the pages in the reader's language. The Dutch sentence is the key; <c>Words.en.resx</c> translates it.
/// Patterns for money, counts and dates stand in the same files, so no machine's culture data changes a page.
/// </summary>
public sealed class Words(IStringLocalizer<Words> localizer)
{
    public string this[string dutch] => localizer[dutch].Value;

    public string this[string dutch, params object[] values] =>
        string.Format(CultureInfo.InvariantCulture, localizer[dutch].Value, values);

    /// <summary>Words that were written in both languages, such as the name of a right in a profile.</summary>
    public string In(LocalizedText text) => Language == "nl" ? text.Dutch : text.English;

    /// <summary>"nl" or "en".</summary>
    public string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Attribute <c>lang</c> of a text; null, and so left out, when it is in the language of the page.</summary>
    public string? Mark(WrittenText? text) =>
        text is { } written && written.Language != Language ? written.Language : null;

    public string Count(long count) => Grouped(count);

    /// <summary>Euros and cents, as in "€ 1.234,56".</summary>
    public string Euros(long eurocents)
    {
        var (euros, cents) = Math.DivRem(Math.Abs(eurocents), 100);
        return Sign(eurocents) + Grouped(euros) + localizer["pattern.decimal"].Value
            + cents.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>An amount within a sentence: without cents where there are none.</summary>
    public string Amount(long eurocents) => eurocents % 100 == 0 ? WholeEuros(eurocents) : Euros(eurocents);

    /// <summary>Whole euros for figures, rounded half away from zero, as in "€ 1.235".</summary>
    public string WholeEuros(long eurocents) =>
        Sign(eurocents) + Grouped((Math.Abs(eurocents) + 50) / 100);

    /// <summary>A date in full, as in "1 januari 2026".</summary>
    public string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date)}");

    /// <summary>A month, as in "januari 2026".</summary>
    public string Month(DateOnly day) => string.Create(
        CultureInfo.InvariantCulture, $"{localizer["pattern.months"].Value.Split(',')[day.Month - 1]} {day.Year}");

    /// <summary>Hours and minutes, as in "14:05".</summary>
    public string Time(DateTime moment) => moment.ToString(localizer["pattern.time"].Value, CultureInfo.InvariantCulture);

    private static string Sign(long eurocents) => eurocents < 0 ? "-\u20AC\u00A0" : "\u20AC\u00A0";

    private string Grouped(long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var grouped = new StringBuilder();
        for (var index = 0; index < digits.Length; index++)
        {
            if (index > 0 && (digits.Length - index) % 3 == 0)
                grouped.Append(localizer["pattern.group"].Value);
            grouped.Append(digits[index]);
        }

        return grouped.ToString();
    }
}
