using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>Counts over the processing log that hold no personal data.</summary>
public static class LoggedActs
{
    /// <summary>How many logged acts concerned persons, and how many different persons.</summary>
    public static async Task<(long Acts, long Persons)> CountAsync(ReadScope scope, CancellationToken cancellation)
    {
        var records = scope.Query<ProcessingRecord>();
        var alone = records.Where(record => record.Subject != null).Select(record => record.Subject!);
        return (
            await records.LongCountAsync(record => record.SubjectCount > 0, cancellation),
            await scope.Query<SubjectListMember>().Select(member => member.Subject).Union(alone)
                .LongCountAsync(cancellation));
    }
}
