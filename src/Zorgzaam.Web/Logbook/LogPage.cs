using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Logbook;

/// <summary>Part of the log about one resident.</summary>
public sealed record LogPage(IReadOnlyList<LogLine> Lines, int Total, PageRequest Page)
{
    public int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}

/// <summary>One time that somebody used a resident's data.</summary>
/// <param name="When">Local time.</param>
/// <param name="Who">Who, in words that a resident knows.</param>
/// <param name="Why">The purpose.</param>
/// <param name="Ground">The legal ground.</param>
/// <param name="Case">The case or stated reason.</param>
/// <param name="Refused">Whether the software refused it.</param>
/// <param name="What">The data, per kind.</param>
/// <param name="Reference">The number by which the line can be asked about.</param>
public sealed record LogLine(
    DateTime When,
    LocalizedText Who,
    LocalizedText Why,
    string Ground,
    string? Case,
    bool Refused,
    IReadOnlyList<LogData> What,
    string Reference);

/// <summary>A kind of data and what of it was used, in Dutch, as the register names it.</summary>
public sealed record LogData(string Kind, IReadOnlyList<string> Names);
