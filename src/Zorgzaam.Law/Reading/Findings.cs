using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>Gathers what is found in one file, up to <see cref="ReadLimits.MaxFindings"/>.</summary>
internal sealed class Findings
{
    private readonly List<LawDiagnostic> _found = [];
    private bool _full;

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The law cannot be used.</summary>
    public void Error(string code, SourceSpot spot, string message, string remedy) =>
        Add(new LawDiagnostic(code, message, spot, Article: null, remedy));

    /// <summary>The law can be used.</summary>
    public void Warn(string code, SourceSpot spot, string message, string remedy) =>
        Add(new LawDiagnostic(code, message, spot, Article: null, remedy, Severity.Warning));

    /// <summary>Everything found, each with its article, in the order of the file.</summary>
    public ImmutableArray<LawDiagnostic> Finish(Func<SourceSpot, string?> articleAt) =>
        [.. _found.Select(d => d with { Article = articleAt(d.Spot) }).OrderBy(d => d.Spot.Line)
            .ThenBy(d => d.Spot.Column)];

    private void Add(LawDiagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        if (_full) return;
        if (_found.Count < ReadLimits.MaxFindings - 1)
        {
            _found.Add(diagnostic);
            return;
        }

        _full = true;
        _found.Add(new LawDiagnostic(
            "too-many-findings",
            $"More than {ReadLimits.MaxFindings - 1} findings; the rest is not shown.",
            diagnostic.Spot,
            Article: null,
            "Repair these first and read the file again."));
        HasErrors = true;
    }
}
