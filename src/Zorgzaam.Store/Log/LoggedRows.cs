namespace Zorgzaam.Store.Log;

/// <summary>A committed row of one of the kinds that the log puts in one order.</summary>
internal interface ILoggedRow
{
    /// <summary>Given by the store, per kind.</summary>
    long Id { get; }

    /// <summary>Its place in the log; null until it has one.</summary>
    long? Position { get; }
}

/// <summary>The questions that the log asks of every kind alike.</summary>
internal static class LoggedRows
{
    /// <summary>
    /// What has no place yet. Asked several times a second, so it must cost nothing when nothing waits, however long the
    /// log is (WaitingTests). PostgreSQL looks in the filtered indexes ix_journal_waiting and ix_processing_log_waiting,
    /// which hold only these rows; SQLite seeks NULL in the index of the positions. Neither touches a placed row.
    /// </summary>
    internal static IQueryable<T> Waiting<T>(this ZorgzaamDb db)
        where T : class, ILoggedRow => db.Set<T>().Where(row => row.Position == null);

    /// <summary>What has a place from one position up to, not including, another.</summary>
    internal static IQueryable<T> Placed<T>(this ZorgzaamDb db, long from, long until)
        where T : class, ILoggedRow => db.Set<T>().Where(row => row.Position >= from && row.Position < until);
}
