using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Zorgzaam.Foundation;

namespace Zorgzaam.Store.Dialects;

/// <summary>
/// One prepared statement that is run for many rows. The provider's own command looks its parameters up by name and boxes
/// each value for every row, which is most of what a large insert costs; here both are done once.
/// </summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    private SqliteStatement(sqlite3 database, sqlite3_stmt statement) => (this.database, this.statement) = (database, statement);

    /// <summary>Prepares SQL with a question mark per parameter, in the transaction of an open connection.</summary>
    /// <exception cref="SqliteException">The SQL does not fit the database.</exception>
    internal static SqliteStatement Prepare(DbConnection connection, string sql)
    {
        var handle = ((SqliteConnection)connection).Handle
            ?? throw new InvalidOperationException("The connection is not open.");
#pragma warning disable CA2000 // owned by what is returned; where preparing fails there is none
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, sql, out var prepared), handle);
#pragma warning restore CA2000
        return new SqliteStatement(handle, prepared);
    }

    /// <summary>How the values of one column are given to a statement, row by row, as the provider stores them.</summary>
    /// <param name="column">A typed array.</param>
    /// <param name="place">Which question mark, from 1.</param>
    internal static Action<SqliteStatement, int> Binder(Array column, int place) => column switch
    {
        long[] values => (to, row) => to.Check(raw.sqlite3_bind_int64(to.statement, place, values[row])),
        long?[] values => (to, row) => to.Check(values[row] is { } number
            ? raw.sqlite3_bind_int64(to.statement, place, number)
            : raw.sqlite3_bind_null(to.statement, place)),
        int[] values => (to, row) => to.Check(raw.sqlite3_bind_int(to.statement, place, values[row])),
        int?[] values => (to, row) => to.Check(values[row] is { } number
            ? raw.sqlite3_bind_int(to.statement, place, number)
            : raw.sqlite3_bind_null(to.statement, place)),
        bool[] values => (to, row) => to.Check(raw.sqlite3_bind_int(to.statement, place, values[row] ? 1 : 0)),
        DateOnly[] values => (to, row) => to.Check(raw.sqlite3_bind_text(to.statement, place, IsoDate.Write(values[row]))),
        DateOnly?[] values => (to, row) => to.Check(values[row] is { } day
            ? raw.sqlite3_bind_text(to.statement, place, IsoDate.Write(day))
            : raw.sqlite3_bind_null(to.statement, place)),
        string?[] values => (to, row) => to.Check(values[row] is { } text
            ? raw.sqlite3_bind_text(to.statement, place, text)
            : raw.sqlite3_bind_null(to.statement, place)),
        byte[]?[] values => (to, row) => to.Check(values[row] is { } bytes
            ? raw.sqlite3_bind_blob(to.statement, place, bytes)
            : raw.sqlite3_bind_null(to.statement, place)),
        _ => throw new NotSupportedException($"No rows are added in bulk with a column of {column.GetType().GetElementType()}."),
    };

    /// <summary>Runs the statement with the values bound, and makes it ready for the next row.</summary>
    /// <exception cref="SqliteException">The database refused the row.</exception>
    internal void Run()
    {
        var outcome = raw.sqlite3_step(statement);
        if (outcome != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(outcome, database);
        Check(raw.sqlite3_reset(statement));
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private void Check(int outcome)
    {
        if (outcome != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(outcome, database);
    }
}
