using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>What an article attaches to other laws must exist there: open norms, outputs, stages.</summary>
/// <remarks>After RegelRecht RFC-007 and RFC-008.</remarks>
internal sealed class BindingChecks(LawLibrary library, CheckFindings findings)
{
    internal void Check(LawDocument law)
    {
        foreach (var article in law.Articles)
        {
            foreach (var filled in article.Implements)
            {
                Target(
                    law, filled.Law, filled.Spot, d => d.Articles.Any(
                        a => a.Number == filled.Article && a.OpenTerms.Any(t => t.Id == filled.OpenTerm)),
                    "unknown-open-term",
                    $"Article {filled.Article} of '{filled.Law}' has no open term '{filled.OpenTerm}'.");
            }

            foreach (var special in article.Overrides)
            {
                Target(
                    law, special.Law, special.Spot, d => d.Articles.Any(
                        a => a.Number == special.Article && a.Actions.Any(x => x.Output == special.Output)),
                    "unknown-override",
                    $"Article {special.Article} of '{special.Law}' has no output '{special.Output}'.");
                if (article.Actions.Any(a => a.Output == special.Output)) continue;
                findings.Error(
                    "no-action", special.Spot, $"No action computes '{special.Output}', which this article overrides.",
                    "Add an action with that name as output.");
            }

            foreach (var hook in article.Hooks) Stage(hook);
            Authority(law, article);
        }

        var conflicts = law.Articles.SelectMany(a => a.Overrides.Select(o => (Article: a.Number, Override: o)))
            .GroupBy(p => (p.Override.Law, p.Override.Article, p.Override.Output));
        var again = conflicts.SelectMany(g => g.DistinctBy(p => p.Article, StringComparer.Ordinal).Skip(1));
        foreach (var (_, special) in again)
        {
            findings.Error(
                "conflicting-overrides", special.Spot,
                $"'{special.Output}' of '{special.Law}' is overridden more than once in '{law.Id}'.",
                "Keep one override.");
        }
    }

    private void Target(
        LawDocument law, string target, SourceSpot spot, Func<LawDocument, bool> matches, string code, string message)
    {
        // The file that could not be read may have it; that file has its own finding.
        if (library.Unread.Contains(target)) return;
        var versions = library.Versions(target);
        if (versions.IsEmpty)
        {
            findings.Error(
                "unknown-law", spot, $"Law '{target}' is not in this folder.",
                "Add the law, or check the identifier ($id).");
        }
        else if (!versions.Any(v => CheckDates.Overlap(library, v, law) && matches(v)))
        {
            var remedy = "Check the article and the name"
                + (versions.Any(matches) ? "; a version of another time does have it." : ".");
            findings.Error(code, spot, message, remedy);
        }
    }

    private void Stage(Hook hook)
    {
        var stages = library.Documents.SelectMany(d => d.Procedures)
            .Where(p => p.LegalCharacter == hook.LegalCharacter).SelectMany(p => p.Stages).Select(s => s.Name)
            .Append(StageReached.Decision).Distinct(StringComparer.Ordinal).ToList();
        if (stages.Contains(hook.Stage, StringComparer.Ordinal)) return;
        findings.Warn(
            "unknown-stage", hook.Spot,
            $"No procedure for {hook.LegalCharacter} has stage '{hook.Stage}', so this hook never fires.",
            $"Use one of: {string.Join(", ", stages)}; or add the law that lays down the procedure.");
    }

    private void Authority(LawDocument law, Article article)
    {
        if (article.Produces?.LegalCharacter != "BESCHIKKING") return;
        if (law.Authority is not null || article.Authority is not null) return;
        findings.Warn(
            "no-authority", article.Spot, $"'{law.Id}' leads to a decision but names no competent authority.",
            "Add competent_authority with the name of the body that decides (Awb 1:1).");
    }
}
