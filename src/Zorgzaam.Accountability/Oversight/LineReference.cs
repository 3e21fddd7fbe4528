using System.Linq.Expressions;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>
/// By what a line of the log about a person is named: the trace of what was done in one go. INVARIANT: a trace that another
/// system named can be one for as long as it likes, so there each act is a line of its own, named by trace and span.
/// </summary>
internal static class LineReference
{
    private const string Between = "-";

    /// <summary>The name of the line that a record belongs to, for queries.</summary>
    internal static readonly Expression<Func<ProcessingRecord, string>> OfRecord =
        record => record.ForeignProcessor == null ? record.TraceId : record.TraceId + Between + record.SpanId;

    private static readonly Func<ProcessingRecord, string> Compiled = OfRecord.Compile();

    /// <summary>The name of the line that a record belongs to.</summary>
    internal static string Of(ProcessingRecord record) => Compiled(record);

    /// <summary>The records of the lines with these names.</summary>
    internal static IQueryable<ProcessingRecord> Named(IQueryable<ProcessingRecord> records, params IEnumerable<string> references)
    {
        // By trace first: that has an index.
        string[] names = [.. references];
        string[] traces = [.. names.Select(name => name.Split(Between)[0]).Distinct(StringComparer.Ordinal)];
        return records.Where(record => traces.Contains(record.TraceId)).Where(record => names.Contains(
            record.ForeignProcessor == null ? record.TraceId : record.TraceId + Between + record.SpanId));
    }
}
