using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>Gathers what is found in one file: at most <see cref="ReadLimits.MaxFindings"/> of each severity.</summary>
internal sealed class Findings
{
    private readonly List<LawDiagnostic> _errors = [];
    private readonly List<LawDiagnostic> _warnings = [];

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors => _errors.Count > 0;

    /// <summary>The law cannot be used.</summary>
    public void Error(string code, SourceSpot spot, string message, string remedy) =>
        Add(_errors, new LawDiagnostic(code, message, spot, Article: null, remedy));

    /// <summary>The law can be used.</summary>
    public void Warn(string code, SourceSpot spot, string message, string remedy) =>
        Add(_warnings, new LawDiagnostic(code, message, spot, Article: null, remedy, Severity.Warning));

    /// <summary>Everything found, each with its article, in the order of the file.</summary>
    public ImmutableArray<LawDiagnostic> Finish(Func<SourceSpot, string?> articleAt) =>
        [.. _errors.Concat(_warnings).Select(d => d with { Article = articleAt(d.Spot) })
            .OrderBy(d => d.Spot.Line).ThenBy(d => d.Spot.Column)];

    private static void Add(List<LawDiagnostic> found, LawDiagnostic diagnostic)
    {
        if (found.Count >= ReadLimits.MaxFindings) return;
        found.Add(found.Count < ReadLimits.MaxFindings - 1 ? diagnostic : diagnostic with
        {
            Code = "too-many-findings",
            Message = $"There are more than {ReadLimits.MaxFindings - 1} findings; the rest is not shown.",
            Remedy = "Repair these first and read the file again.",
        });
    }
}
