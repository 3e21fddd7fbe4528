using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law;

/// <summary>How bad a finding about a law is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the law runs.</summary>
    Warning,

    /// <summary>The law must not run.</summary>
    Error,
}

/// <summary>A finding about a law: what, where, and what to do.</summary>
/// <param name="Code">Short fixed code, such as <c>unknown-reference</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Spot">Where.</param>
/// <param name="Article">Article, when inside one.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Severity">How bad it is.</param>
public sealed record LawDiagnostic(
    string Code, string Message, SourceSpot Spot, string? Article, string Remedy, Severity Severity = Severity.Error)
{
    /// <summary>One line: <c>file:line:column: error code (article): message. What to do.</c></summary>
    public override string ToString()
    {
        var kind = Severity == Severity.Error ? "error" : "warning";
        var article = Article is null ? string.Empty : $" (article {Article})";
        return $"{Spot}: {kind} {Code}{article}: {Message} {Remedy}";
    }
}

/// <summary>A law cannot be read, linked or evaluated; the diagnostic says what, where and what to do.</summary>
public sealed class LawException : Exception
{
    /// <summary>With its diagnostic.</summary>
    public LawException(LawDiagnostic diagnostic)
        : base(diagnostic.Message) => Diagnostic = diagnostic;

    /// <summary>What is wrong, where, and what to do.</summary>
    public LawDiagnostic Diagnostic { get; }
}
