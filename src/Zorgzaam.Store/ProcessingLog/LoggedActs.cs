using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>Counts over the processing log that hold no personal data.</summary>
public static class LoggedActs
{
    /// <summary>How many logged acts concerned persons, and how many different persons.</summary>
    public static async Task<(long Acts, long Persons)> CountAsync(ReadScope scope, CancellationToken cancellation) => (
        await scope.Query<ProcessingRecord>().LongCountAsync(r => r.SubjectCount > 0, cancellation),
        await scope.Query<ProcessingSubject>().Select(s => s.Subject).Distinct().LongCountAsync(cancellation));
}
