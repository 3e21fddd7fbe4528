using System.Globalization;

namespace Zorgzaam.Accountability.Verification;

/// <summary>What is wrong with a log. The names are those that every verifier prints (<c>docs/log-format.md</c>).</summary>
public enum LogFault
{
    /// <summary>The entry at this position is not the one that was logged.</summary>
    Changed,

    /// <summary>The entry at this position is gone.</summary>
    Dropped,

    /// <summary>The line at this place was never logged.</summary>
    Inserted,

    /// <summary>The entry at this position stands elsewhere.</summary>
    Moved,

    /// <summary>The checkpoint over so many entries is unreadable, or not signed by the log.</summary>
    Signature,

    /// <summary>The checkpoint over so many entries does not fit the leaf hashes: history was rewritten.</summary>
    Root,

    /// <summary>The hashes from this position on are covered by no checkpoint.</summary>
    Uncovered,

    /// <summary>The list of persons that the entry at this position names is missing, or not the one that was logged.</summary>
    List,

    /// <summary>A witness kept a checkpoint over so many entries that this log, or another witness, contradicts.</summary>
    Fork,

    /// <summary>A witness kept a checkpoint over so many entries, and this log has fewer: it was cut off.</summary>
    Cut,
}

/// <summary>One thing that is wrong, and where.</summary>
/// <param name="Fault">What.</param>
/// <param name="At">A position, or the size of a checkpoint.</param>
public readonly record struct LogFinding(LogFault Fault, long At)
{
    /// <summary>As verifiers print it: <c>changed 12</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Fault.ToString().ToLowerInvariant()} {At}");
}

/// <summary>The outcome of verifying a log.</summary>
/// <param name="Entries">Lines read.</param>
/// <param name="Checkpoints">Checkpoints read.</param>
/// <param name="Findings">What is wrong, in a fixed order; nothing when the log is as it was signed.</param>
/// <param name="Gaps">What the log itself says was lost in a restore.</param>
public sealed record LogVerification(
    long Entries, int Checkpoints, IReadOnlyList<LogFinding> Findings, IReadOnlyList<StatedGap> Gaps)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Holds => Findings.Count == 0;
}
