using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Linking;

/// <summary>
/// Adds what other laws attach to a decision: articles that react on its legal character, type and stage.
/// </summary>
/// <remarks>After RegelRecht RFC-007 (hooks) and RFC-008 (Awb procedures and their stages).</remarks>
internal sealed class HookLinker(Linker linker, LawLibrary library, LinkSettings options)
{
    internal IReadOnlyList<PlanOutput> Link(IReadOnlyList<PlanOutput> asked)
    {
        var decisions = asked.Select(o => o.Origin!.Article.Produces).OfType<Produces>()
            .Where(p => p.LegalCharacter is not null).Distinct().ToList();
        var laws = library.InForce(options.VersionsOn).ToList();
        var reactions = decisions
            .SelectMany(decision => laws.SelectMany(law => Reacting(law, decision, laws)))
            .OrderBy(r => r.Point)
            .ThenBy(r => r.Origin.Law.Layer)
            .ThenByDescending(r => LawLibrary.EffectiveFrom(r.Origin.Law));
        var taken = asked.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var outputs = new List<PlanOutput>();
        foreach (var (_, origin) in reactions)
        {
            // The same output from two hooks: lex superior, then lex posterior, has come first.
            foreach (var output in origin.Article.Actions.Select(a => a.Output).Where(taken.Add))
            {
                var node = linker.LinkOutput(
                    origin.Law, origin.Article, output, linker.Parameter, origin.Article.Spot);
                outputs.Add(new PlanOutput(output, node, OutputProvenance.Reactive, origin));
            }
        }

        return outputs;
    }

    /// <summary>How an output comes about that a hook adds to decisions; null when no hook adds it.</summary>
    internal static string? WhereFrom(LawLibrary library, DateOnly date, string output)
    {
        var laws = library.InForce(date).ToList();
        var found = laws.SelectMany(law => law.Articles.Select(article => new Origin(law, article)))
            .FirstOrDefault(o => !o.Article.Hooks.IsEmpty && o.Article.Actions.Any(a => a.Output == output));
        if (found is null) return null;
        var stages = found.Article.Hooks.Select(h => h.Stage).ToHashSet(StringComparer.Ordinal);
        var needed = laws.SelectMany(l => l.Procedures).SelectMany(p => p.Stages).Where(s => stages.Contains(s.Name))
            .SelectMany(s => s.Requires).Distinct(StringComparer.Ordinal).Select(r => $"'{r}'").ToList();
        var condition = needed.Count == 0
            ? string.Empty
            : $" once parameter {string.Join(" and ", needed)} is passed";
        return $"Article {found.Article.Number} of '{found.Law.Id}' adds it to every decision it is about{condition}: "
            + "ask for an output of the decision.";
    }

    private IEnumerable<(HookPoint Point, Origin Origin)> Reacting(
        LawDocument law, Produces decision, IReadOnlyList<LawDocument> laws)
    {
        var reached = ReachedStages(decision, laws);
        return
            from article in law.Articles
            from hook in article.Hooks
            where hook.LegalCharacter == decision.LegalCharacter
                && (hook.DecisionType is null || hook.DecisionType == decision.DecisionType)
                && reached.Contains(hook.Stage)
            select (hook.Point, new Origin(law, article));
    }

    // A stage stands for what has happened up to it: at BEKENDMAKING the hooks of BESLUIT have fired as well.
    private HashSet<string> ReachedStages(Produces decision, IReadOnlyList<LawDocument> laws)
    {
        var procedures = laws.SelectMany(l => l.Procedures)
            .Where(p => p.LegalCharacter == decision.LegalCharacter).ToList();
        var procedure = decision.ProcedureId is { } id
            ? procedures.FirstOrDefault(p => p.Id == id)
            : procedures.FirstOrDefault(p => p.IsDefault) ?? procedures.FirstOrDefault();
        var stages = procedure?.Stages.Select(s => s.Name).ToList() ?? [];
        var last = stages.IndexOf(options.Stage);
        return last < 0 ? [options.Stage] : [.. stages.Take(last + 1)];
    }
}
