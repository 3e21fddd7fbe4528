using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>Counts over the processing log that hold no personal data.</summary>
public static class LoggedActs
{
    /// <summary>How many acts were logged, refused ones included.</summary>
    public static Task<long> CountAsync(ReadScope scope, CancellationToken cancellation) =>
        scope.Query<ProcessingRecord>().LongCountAsync(cancellation);
}
