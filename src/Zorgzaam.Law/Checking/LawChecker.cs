using System.Collections.Immutable;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>
/// Looks for faults in laws before anything runs, without facts: names, types, units, absence, cases and versions.
/// </summary>
/// <remarks>
/// INVARIANT: what can also be right is a warning; a law without errors links on every date that was checked.
/// </remarks>
public static class LawChecker
{
    /// <summary>Checks every version of every law, on every date at which something it stands on changes.</summary>
    /// <returns>Findings in order of file, line and column; each once, at most a thousand.</returns>
    public static ImmutableArray<LawDiagnostic> Check(LawLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var index = new ArticleIndex(library.Documents);
        var findings = new CheckFindings(index);
        var versions = new VersionChecks(library, findings);
        var names = new NameChecks(library, findings);
        var bindings = new BindingChecks(library, findings);
        var plans = new PlanChecks(library, findings, index);
        foreach (var law in library.Documents)
        {
            versions.Check(law);
            names.Check(law);
            bindings.Check(law);
            foreach (var article in law.Articles) new CaseChecks(article, findings).Check();
            foreach (var date in CheckDates.Of(library, law)) plans.Check(law, date);
        }

        return findings.Finish();
    }

    /// <summary>The errors among the articles that a plan stands on: with these it must not run.</summary>
    /// <returns>The findings that <see cref="Check"/> has for those articles, in order of place.</returns>
    public static ImmutableArray<LawDiagnostic> ErrorsIn(LawLibrary library, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var linked = plan.Nodes.OfType<NamedNode>().Select(n => n.Origin)
            .Concat(plan.Outputs.Select(o => o.Origin).OfType<Origin>())
            .Select(o => (o.Law, o.Article)).Distinct().ToList();
        var index = new ArticleIndex(library.Documents);
        var findings = new CheckFindings(index);
        foreach (var law in linked.Select(l => l.Law).Distinct())
        {
            new VersionChecks(library, findings).Check(law);
            new NameChecks(library, findings).Check(law);
            new BindingChecks(library, findings).Check(law);
        }

        foreach (var (_, article) in linked) new CaseChecks(article, findings).Check();
        new PlanChecks(library, findings, index).Check(plan);
        var places = linked.Select(l => (l.Law.Spot.File, (string?)l.Article.Number)).ToHashSet();
        places.UnionWith(linked.Select(l => (l.Law.Spot.File, (string?)null)));
        return [.. findings.Finish().Where(
            f => f.Severity == Severity.Error && places.Contains((f.Spot.File, f.Article)))];
    }
}
