using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Store.Log;

/// <summary>
/// Gives out the records of acts in the order of the log, for whoever keeps a copy of it, and keeps how far each receiver is.
/// As in lines, persons in them are references and what somebody typed is sealed.
/// </summary>
public sealed class LogSupply(StoreDatabase database, TimeProvider time)
{
    /// <summary>What the reference of a person is (<c>dpl.core.data_subject_id_type</c>).</summary>
    public const string ReferenceType = LogLine.ReferenceType;

    /// <summary>Records of acts from one position up to another, at most <see cref="LogBook.MaximumBatch"/> positions, in order.</summary>
    public async Task<IReadOnlyList<ProcessingRecord>> RecordsAsync(long from, long until, CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await db.Placed<ProcessingRecord>(from, Math.Min(until, from + LogBook.MaximumBatch)).AsNoTracking()
            .OrderBy(row => row.Position).ToListAsync(cancellation);
    }

    /// <summary>The first position that a receiver has not confirmed; 0 for a new one.</summary>
    public async Task<long> PositionAsync(string receiver, CancellationToken cancellation)
    {
        await using var db = database.Open();
        return await db.Set<LogHandedOver>().AsNoTracking().Where(row => row.Receiver == receiver)
            .Select(row => row.Position).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Notes that a receiver confirmed everything before a position. It never goes back: somebody else may be further.</summary>
    public async Task ConfirmAsync(string receiver, long position, CancellationToken cancellation)
    {
        var now = Instants.ToMicros(time.GetUtcNow());
        using var turn = await database.TakeTurnAsync(cancellation);
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        // The row of the log's state is the lock: of two that begin with one receiver the second finds the row.
        await db.Set<LogState>().ExecuteUpdateAsync(row => row.SetProperty(s => s.Size, s => s.Size), cancellation);
        var rows = db.Set<LogHandedOver>().Where(row => row.Receiver == receiver);
        if (!await rows.AnyAsync(cancellation))
        {
            db.Add(new LogHandedOver(receiver, position, now));
            await db.SaveChangesAsync(cancellation);
        }
        else
        {
            await rows.Where(row => row.Position < position).ExecuteUpdateAsync(
                row => row.SetProperty(each => each.Position, position).SetProperty(each => each.UpdatedMicros, now), cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }
}
