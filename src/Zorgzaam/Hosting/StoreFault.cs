using System.Data.Common;

namespace Zorgzaam.Hosting;

/// <summary>Turns a failure of the machine under the store into words for whoever gave the command.</summary>
internal static class StoreFault
{
    /// <summary>What is wrong and what to do; null when the failure is not the store's: then it is a bug.</summary>
    internal static string? Explain(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException full && IsFull(full))
                return "The store cannot be used: its disk is full. Free space and try again; nothing half was written.";
            if (cause is DbException)
                return $"The store cannot be used: {cause.Message} Check ZORGZAAM_STORE and the database.";
            if (cause is TimeoutException) return $"The store cannot be used: {cause.Message}";
            if (cause is IOException or UnauthorizedAccessException)
                return $"A file or folder cannot be used: {cause.Message} Check ZORGZAAM_DATA and ZORGZAAM_STORE.";
        }

        return null;
    }

    // SQLITE_FULL, a write that SQLite could not finish (SQLITE_IOERR_WRITE), and PostgreSQL's disk_full.
    private static bool IsFull(DbException failure) =>
        failure is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 13 } or { SqlState: "53100" }
        || failure is Microsoft.Data.Sqlite.SqliteException { SqliteExtendedErrorCode: 778 };
}
