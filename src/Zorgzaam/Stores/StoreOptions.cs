using System.Data.Common;
using Npgsql;

namespace Zorgzaam.Stores;

/// <summary>Where the store is.</summary>
public sealed record StoreOptions
{
    private const string Prepare = "Max Auto Prepare";

    // More than there are statements that a page asks; each costs a session little.
    private const int Prepared = 200;

    private StoreOptions(string? sqliteFile, string? postgresConnection) =>
        (SqliteFile, PostgresConnection) = (sqliteFile, postgresConnection);

    public string? SqliteFile { get; }

    public string? PostgresConnection { get; }

    public static StoreOptions Sqlite(string file) => new(Path.GetFullPath(file), null);

    /// <summary>
    /// A database on PostgreSQL. Statements that come back are prepared, as reads ask the same few over and over; a connection
    /// string that says <c>Max Auto Prepare</c> itself is left as it is, such as 0 behind a pool that shares sessions.
    /// </summary>
    public static StoreOptions Postgres(string connection)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connection };
        var isSaid = said.ContainsKey(Prepare) || said.ContainsKey(Prepare.Replace(" ", string.Empty, StringComparison.Ordinal));
        return new(
            null,
            isSaid ? connection : new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = Prepared }.ConnectionString);
    }

    /// <summary>
    /// Reads a setting such as <c>ZORGZAAM_STORE</c>: <c>sqlite:data/zorgzaam.db</c>, or <c>postgres:</c> and a connection
    /// string.
    /// </summary>
    /// <exception cref="FormatException">It is neither; the text is not repeated, it may hold a password.</exception>
    public static StoreOptions Parse(string setting, string text) => text.Split(':', 2) switch
    {
        ["sqlite", { Length: > 0 } file] => Sqlite(file),
        ["postgres", { Length: > 0 } connection] when IsConnection(connection) => Postgres(connection),
        _ => throw new FormatException($"{setting} must be 'sqlite:<file>' or 'postgres:<connection string>'."),
    };

    private static bool IsConnection(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text).Host is { Length: > 0 };
        }
        catch (ArgumentException)
        {
            return false; // the message would repeat part of the text
        }
    }
}
