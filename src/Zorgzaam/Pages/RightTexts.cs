using Zorgzaam.Foundation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Sentences about one explained right.</summary>
internal static class RightTexts
{
    // More than these few no longer tells a resident what matters.
    private const int MostCounterfactuals = 8;

    internal static IReadOnlyList<WrittenText> Summary(ExplainedRight explained, Words words)
    {
        var reasons = explained.Reasons.Select(r => new WrittenText(r.Text, r.Language))
            .Concat(Changes(explained).Take(1));
        var result = explained.Right.Result;
        return result.Status switch
        {
            RightStatus.NeedsHuman =>
                [.. reasons, .. result.Norms.Select(norm => Norm(norm, explained, words)).Distinct()],
            RightStatus.Failed =>
            [
                Say(words, words["Deze berekening is niet gelukt. De fout zit in de regels of in een gegeven, niet bij u."]),
                Say(words, words["Wilt u hier iets over weten? Bel ons."]),
            ],
            RightStatus.NeedsFacts =>
            [
                .. reasons,
                Say(words, words["Wij weten nog niet genoeg om dit uit te rekenen. Wat wij missen, staat bovenaan."]),
            ],
            RightStatus.Entitled when explained.Right.Received is null =>
            [
                Say(words, words["Volgens onze berekening hebt u recht. Wij weten nog niet of u dit al krijgt."]),
                .. reasons,
            ],
            _ => [.. reasons],
        };
    }

    internal static IReadOnlyList<WrittenText> Counterfactuals(ExplainedRight explained) =>
    [
        .. Changes(explained),
        .. explained.Counterfactuals.Take(MostCounterfactuals).Select(c => CounterfactualText.Write(c, explained.Words)),
    ];

    private static IEnumerable<WrittenText> Changes(ExplainedRight explained) =>
        explained.Changes.Select(change => DatedChangeText.Write(change, explained.Words.Phrases));

    private static WrittenText Say(Words words, string sentence) => new(sentence, words.Language);

    // A norm is law/article/construct. Its name is Dutch; a sentence about it is in one language.
    private static WrittenText Norm(string norm, ExplainedRight explained, Words words)
    {
        if (DisputedFact.Attribute(norm) is { } attribute) return Disputed(attribute, explained);
        var (judge, sentences, parts) = (Judge(explained.Plan.Right, words), explained.Words, norm.Split('/', 3));
        return sentences.Judged(parts[0], parts[2]) is { } judged
            ? judged with { Text = PhraseBook.Fill(PhraseBook.Find(judged.Language)!.Judged, judge, judged.Text) }
            : new WrittenText(
                PhraseBook.Fill(
                    PhraseBook.Dutch.JudgedNorm, judge, PlainText.Name(parts[2]), parts[1],
                    PlainText.Capital(PlainText.Name(parts[0]))),
                PhraseBook.Dutch.Language);
    }

    private static WrittenText Disputed(string attribute, ExplainedRight explained)
    {
        var label = explained.LabelOf(attribute);
        return label with { Text = PhraseBook.Fill(PhraseBook.Find(label.Language)!.Disputed, Phrases.Inside(label.Text)) };
    }

    private static string Judge(RightDeclaration right, Words words) => Phrases.Start(
        right.Role == RightRole.Signals ? Openings.Body(right, words) : words["een medewerker"]);
}
