using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>Outcome of reading one file.</summary>
/// <param name="Document">The law; null as soon as one finding is an error.</param>
/// <param name="Diagnostics">Everything found, in the order of the file.</param>
public sealed record ReadResult(LawDocument? Document, ImmutableArray<LawDiagnostic> Diagnostics);

/// <summary>Outcome of reading a directory of laws.</summary>
/// <param name="Documents">The laws that could be read, in ordinal order of their path.</param>
/// <param name="Diagnostics">Everything found, file by file.</param>
public sealed record LibraryReadResult(
    ImmutableArray<LawDocument> Documents, ImmutableArray<LawDiagnostic> Diagnostics)
{
    /// <summary>Identifiers of laws of which a file could not be read, as far as its text tells them.</summary>
    public ImmutableHashSet<string> Unread { get; init; } = [];

    /// <summary>Whether a file or the directory could not be read.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
