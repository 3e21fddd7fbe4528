using System.Globalization;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>Links every output of a version for a date and looks at what came of it.</summary>
internal sealed class PlanChecks(LawLibrary library, CheckFindings findings, ArticleIndex index)
{
    internal void Check(LawDocument law, DateOnly date)
    {
        var circles = new CycleSearch(library, law, date, findings);
        var outputs = law.Articles.SelectMany(a => a.Actions).Select(a => a.Output)
            .Distinct(StringComparer.Ordinal).Where(o => !circles.ComesToCircle(o)).ToList();
        if (outputs.Count == 0) return;

        // Gaps that a person has yet to accept do not keep an article from being checked. No stage: what reacts on a
        // decision is checked as part of its own law.
        var settings = new LinkSettings(date) { Untranslatables = UntranslatableMode.Warn, Stage = string.Empty };
        foreach (var plan in Link(law, outputs, settings)) Check(plan);
    }

    /// <summary>Looks at what came of linking.</summary>
    internal void Check(Plan plan)
    {
        var date = plan.Options.Date;
        foreach (var node in plan.Nodes)
        {
            // An output without an action is reported where it is declared.
            if (node is BrokenNode { Diagnostic.Code: not "no-action" } broken) Broken(broken.Diagnostic, date);
            if (node is NamedNode { Role: NameRole.OpenTerm, Inner: ConstantNode { Value.IsUnknown: true } } norm)
                Open(norm, date);
        }

        new TypeInference(plan, findings, index).Check();
    }

    private List<Plan> Link(LawDocument law, List<string> outputs, LinkSettings settings)
    {
        try
        {
            return [Linker.Link(library, law.Id, outputs, settings)];
        }
        catch (LawException)
        {
            // One output that cannot be linked (conflicting overrides) must not hide the others.
            return [.. outputs.Select(o => LinkOne(law, o, settings)).OfType<Plan>()];
        }
    }

    private Plan? LinkOne(LawDocument law, string output, LinkSettings settings)
    {
        try
        {
            return Linker.Link(library, law.Id, [output], settings);
        }
        catch (LawException failure)
        {
            Broken(failure.Diagnostic, settings.Date);
            return null;
        }
    }

    // An older version of a law that is not in this folder is no fault; a law that has ended, or is not here, is.
    private void Broken(LawDiagnostic found, DateOnly date)
    {
        var source = (index.Field(found.Spot) as InputField)?.Regulation;
        if (source is not null && library.Unread.Contains(source)) return;
        var isElsewhere = found.Code == "not-in-force" && source is not null
            && library.Versions(source).All(v => LawLibrary.EffectiveFrom(v) > date);
        findings.Add(isElsewhere ? found with { Severity = Severity.Warning } : found);
    }

    private void Open(NamedNode norm, DateOnly date)
    {
        var (law, article) = norm.Origin;
        var isFilledSomewhere = library.InForce(date).SelectMany(d => d.Articles).SelectMany(a => a.Implements)
            .Any(i => i.Law == law.Id && i.Article == article.Number && i.OpenTerm == norm.Name);
        if (isFilledSomewhere) return;
        findings.Warn(
            "open-norm", norm.Spot,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Nothing fills open norm '{norm.Name}' of '{law.Id}' on {date:yyyy-MM-dd}: a person must judge."),
            "Add a regulation that implements it, or give the term a default.");
    }
}
