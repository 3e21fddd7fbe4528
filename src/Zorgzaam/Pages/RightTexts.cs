using Zorgzaam.Law.Explanation;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;

namespace Zorgzaam.Pages;

/// <summary>Sentences about one explained right.</summary>
internal static class RightTexts
{
    // More than these few no longer tells a resident what matters.
    private const int MostCounterfactuals = 8;

    internal static IReadOnlyList<string> Summary(ExplainedRight explained, ResidentWords words)
    {
        var reasons = explained.Reasons.Select(r => r.Text);
        var result = explained.Right.Result;
        return result.Status switch
        {
            RightStatus.NeedsHuman => [.. reasons, .. result.Norms.Select(norm => Norm(norm, words)).Distinct(StringComparer.Ordinal)],
            RightStatus.Failed =>
            [
                "Deze berekening is niet gelukt. De fout zit in de regels of in een gegeven, niet bij u.",
                "Een medewerker zoekt dit uit; bel ons als u er nu iets over wilt weten.",
            ],
            RightStatus.NeedsFacts =>
                [.. reasons, "Wij weten nog niet genoeg om dit uit te rekenen. Als u antwoord geeft, rekenen wij verder."],
            RightStatus.Entitled when explained.Right.Received is null =>
                ["Volgens onze berekening hebt u recht. Wij weten nog niet of u dit al krijgt.", .. reasons],
            _ => [.. reasons],
        };
    }

    internal static IReadOnlyList<string> Counterfactuals(ExplainedRight explained, string person) =>
        [.. explained.Counterfactuals.Take(MostCounterfactuals).Select(c => Line(c, person))];

    /// <summary>A label, which says so when the fact is about somebody else.</summary>
    internal static string Label(string label, bool ofOther) =>
        Phrases.Start(label) + (ofOther && !label.Contains("partner", StringComparison.OrdinalIgnoreCase)
            ? " (van een ander in uw huishouden)"
            : string.Empty);

    private static string Line(Counterfactual other, string person)
    {
        var ofOther = other.Fact.Keys.Any(k => k.Key == "bsn" && k.Value.ToString() != person);
        var label = Label(other.Field.Description ?? other.Field.Name.Replace('_', ' '), ofOther);
        return $"{label}: nu {CalculationSteps.Value(other.Field.Name, other.Actual, other.Field)}. "
            + $"Bij {CalculationSteps.Value(other.Field.Name, other.Needed, other.Field)} was er "
            + (other.Outcome.IsTrue ? "wel recht." : "geen recht.");
    }

    // A norm is law/article/construct.
    private static string Norm(string norm, ResidentWords words)
    {
        var parts = norm.Split('/', 3);
        if (parts.Length == 3 && words.Judged(parts[0], parts[2]) is { } judged)
            return $"Een medewerker bekijkt nog {judged}";
        return parts.Length == 3
            ? $"Een medewerker moet nog beoordelen: {parts[2].Replace('_', ' ')} "
              + $"(artikel {parts[1]} {Phrases.Start(parts[0].Replace('_', ' '))})."
            : $"Een medewerker moet nog beoordelen: {norm}.";
    }
}
