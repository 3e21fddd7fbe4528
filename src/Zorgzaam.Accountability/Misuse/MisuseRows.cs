namespace Zorgzaam.Accountability.Misuse;

/// <summary>
/// A report of a resident that somebody misuses the identity. INVARIANT: rows are only added; whether it is open follows from
/// whether there is an end. A resident may have several that are open: of who reports it is not certain who it is.
/// </summary>
/// <param name="Id">Number of the report.</param>
/// <param name="ObjectId">The resident.</param>
/// <param name="SinceOn">Since which day, as the resident says.</param>
/// <param name="Sealed">What happened, under the log key of the resident.</param>
/// <param name="ReportedMicros">When it was reported.</param>
internal sealed record MisuseReportRow(long Id, long ObjectId, DateOnly SinceOn, byte[] Sealed, long ReportedMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long id) => $"misuse_reports/{id}";
}

/// <summary>What became of an act since the misuse; there is at most one of each act.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="TraceId">The act.</param>
/// <param name="ObjectId">The resident.</param>
/// <param name="IsRepaired">Whether it was repaired; otherwise it was right.</param>
/// <param name="Sealed">How, under the log key of the resident.</param>
/// <param name="JudgedMicros">When.</param>
internal sealed record MisusedActRow(
    long ReportId, string TraceId, long ObjectId, bool IsRepaired, byte[] Sealed, long JudgedMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long report, string trace) => $"misused_acts/{report}/{trace}";
}

/// <summary>The end of a report; the freeze ends with the last that was open.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="ObjectId">The resident.</param>
/// <param name="Sealed">Why, under the log key of the resident.</param>
/// <param name="EndedMicros">When.</param>
internal sealed record MisuseEndRow(long ReportId, long ObjectId, byte[] Sealed, long EndedMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long report) => $"misuse_ends/{report}";
}
