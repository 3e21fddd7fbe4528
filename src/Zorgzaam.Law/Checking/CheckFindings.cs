using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Checking;

/// <summary>Gathers what checks find: each finding once, in order of place, at most <see cref="Max"/>.</summary>
internal sealed class CheckFindings(ArticleIndex articles)
{
    /// <summary>Most findings of one check; with more, warnings make room for errors.</summary>
    internal const int Max = 1000;

    private readonly Dictionary<(string Code, SourceSpot Spot, string Message), LawDiagnostic> _found = [];

    internal void Error(string code, SourceSpot spot, string message, string remedy) =>
        Add(new LawDiagnostic(code, message, spot, articles.At(spot), remedy));

    internal void Warn(string code, SourceSpot spot, string message, string remedy) =>
        Add(new LawDiagnostic(code, message, spot, articles.At(spot), remedy, Severity.Warning));

    /// <summary>
    /// About absence (null): an error, unless the file is of a schema that cannot say where absence is meant.
    /// </summary>
    internal void Absence(string code, SourceSpot spot, string message, string remedy)
    {
        if (articles.SaysNullable(spot)) Error(code, spot, message, remedy);
        else Warn(code, spot, message, remedy);
    }

    internal void Add(LawDiagnostic finding)
    {
        // The same plan is linked for many dates, and a date may stand in the message: the first date is enough.
        var message = finding.Code is "not-in-force" or "open-norm" ? string.Empty : finding.Message;
        _found.TryAdd((finding.Code, finding.Spot, message), finding);
    }

    internal ImmutableArray<LawDiagnostic> Finish()
    {
        var ordered = InOrder(_found.Values).ToList();
        if (ordered.Count <= Max) return [.. ordered];
        var kept = ordered.OrderByDescending(d => d.Severity).Take(Max - 1);
        return
        [
            .. InOrder(kept),
            new LawDiagnostic(
                "too-many-findings", $"More than {Max - 1} findings; the rest is not shown.", ordered[^1].Spot, null,
                "Repair these first and check again."),
        ];
    }

    private static IOrderedEnumerable<LawDiagnostic> InOrder(IEnumerable<LawDiagnostic> findings) => findings
        .OrderBy(d => d.Spot.File, StringComparer.Ordinal).ThenBy(d => d.Spot.Line).ThenBy(d => d.Spot.Column)
        .ThenByDescending(d => d.Severity).ThenBy(d => d.Code, StringComparer.Ordinal)
        .ThenBy(d => d.Message, StringComparer.Ordinal);
}
