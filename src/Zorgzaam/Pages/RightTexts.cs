using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Pages;

/// <summary>Sentences about one explained right.</summary>
internal static class RightTexts
{
    // More than these few no longer tells a resident what matters.
    private const int MostCounterfactuals = 8;

    internal static IReadOnlyList<string> Summary(ExplainedRight explained, ResidentWords words)
    {
        var judge = explained.Plan.Right is { Role: RightRole.Signals, Handover: { } body } ? body.InSentence.Dutch
            : explained.Plan.Right is { Role: RightRole.Signals, CompetentAuthority: var authority } ? authority
            : "een medewerker";
        var reasons = explained.Reasons.Select(r => r.Text);
        var result = explained.Right.Result;
        return result.Status switch
        {
            RightStatus.NeedsHuman =>
            [
                .. reasons,
                .. result.Norms.Select(norm => Norm(norm, Phrases.Start(judge), words)).Distinct(StringComparer.Ordinal),
            ],
            RightStatus.Failed =>
            [
                "Deze berekening is niet gelukt. De fout zit in de regels of in een gegeven, niet bij u.",
                "Wilt u hier iets over weten? Bel ons.",
            ],
            RightStatus.NeedsFacts =>
                [.. reasons, "Wij weten nog niet genoeg om dit uit te rekenen. Wat wij missen, staat bovenaan."],
            RightStatus.Entitled when explained.Right.Received is null =>
                ["Volgens onze berekening hebt u recht. Wij weten nog niet of u dit al krijgt.", .. reasons],
            _ => [.. reasons],
        };
    }

    internal static IReadOnlyList<string> Counterfactuals(ExplainedRight explained) =>
        [.. explained.Counterfactuals.Take(MostCounterfactuals).Select(Line)];

    /// <summary>A label, which says so when the fact is about somebody else.</summary>
    internal static string Label(string label, bool ofOther) =>
        Phrases.Start(label) + (ofOther && !label.Contains("partner", StringComparison.OrdinalIgnoreCase)
            ? " (van een ander in uw huishouden)"
            : string.Empty);

    private static string Line(Counterfactual other)
    {
        var label = Label(other.Field.Description ?? other.Field.Name.Replace('_', ' '), !other.IsOwn);
        var outcome = other.Outcome.IsUnknown ? "moet een mens beoordelen of er recht is."
            : other.Outcome.IsTrue ? "is er wel recht." : "is er geen recht.";
        return $"{label}: nu {CalculationSteps.Value(other.Field.Name, other.Actual, other.Field)}. "
            + $"{When(other)} {outcome}";
    }

    // Of a threshold in cents people need the whole euros: above the last amount that changes nothing, or down to it.
    private static string When(Counterfactual other)
    {
        if (other.Needed is not { IsDecimal: true } needed)
            return $"Verandert dit in {CalculationSteps.Value(other.Field.Name, other.Needed, other.Field)}, dan";
        var rises = needed.AsDecimal > other.Actual.AsDecimal;
        var whole = other.Field.Unit == Unit.Eurocent ? decimal.Floor(needed.AsDecimal / 100) * 100 : needed.AsDecimal;
        var shown = CalculationSteps.Value(other.Field.Name, LawValue.Of(whole), other.Field);
        return rises ? $"Boven {shown}" : $"Bij {shown} of minder";
    }

    // A norm is law/article/construct.
    private static string Norm(string norm, string judge, ResidentWords words)
    {
        var parts = norm.Split('/', 3);
        if (parts.Length == 3 && words.Judged(parts[0], parts[2]) is { } judged)
            return $"{judge} moet nog beoordelen {judged}";
        return parts.Length == 3
            ? $"{judge} moet nog beoordelen: {parts[2].Replace('_', ' ')} "
              + $"(artikel {parts[1]} {Phrases.Start(parts[0].Replace('_', ' '))})."
            : $"{judge} moet nog beoordelen: {norm}.";
    }
}
