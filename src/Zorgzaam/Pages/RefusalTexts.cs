using System.Text.RegularExpressions;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Why the software refused something, in words. The log itself says it in English and names what the program names.</summary>
internal static partial class RefusalTexts
{
    /// <summary>The words for a reason; the reason as it stands in the log when it is none of the usual ones.</summary>
    /// <param name="reason">What the log says.</param>
    /// <param name="purpose">The title of a purpose.</param>
    /// <param name="words">The language of the page.</param>
    internal static WrittenText Of(string reason, Func<string, LocalizedText> purpose, Words words)
    {
        if (Page().Match(reason) is { Success: true } page)
            return Written(words["De bladzijde {0} is niet voor deze rol.", page.Groups["page"].Value]);
        if (Purpose().Match(reason) is not { Success: true } about) return new WrittenText(reason, "en");
        var title = words.In(purpose(about.Groups["id"].Value));
        return about.Groups["how"].Value switch
        {
            "did not open." => Written(words["Het doel '{0}' mocht zo niet worden gebruikt.", title]),
            "does not list" => Written(words["Het doel '{0}' dekt niet alles wat gevraagd werd.", title]),
            "is stopped for" => Written(words[
                "Het doel '{0}' is gestopt voor iemand om wie het gaat: door een beperking, bezwaar of gemelde identiteitsfraude.",
                title]),
            _ => throw new InvalidOperationException("The expression takes an ending that has no words."),
        };

        WrittenText Written(string text) => new(text, words.Language);
    }

    [GeneratedRegex(@"\AThe page '(?<page>.*)' is not open to this role\.\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Page();

    [GeneratedRegex(@"\APurpose '(?<id>.*?)' (?<how>did not open\.|does not list|is stopped for)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Purpose();
}
