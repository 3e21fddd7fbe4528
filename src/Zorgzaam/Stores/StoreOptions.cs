using Npgsql;

namespace Zorgzaam.Stores;

/// <summary>Where the store is.</summary>
public sealed record StoreOptions
{
    private StoreOptions(string? sqliteFile, string? postgresConnection) =>
        (SqliteFile, PostgresConnection) = (sqliteFile, postgresConnection);

    public string? SqliteFile { get; }

    public string? PostgresConnection { get; }

    public static StoreOptions Sqlite(string file) => new(Path.GetFullPath(file), null);

    public static StoreOptions Postgres(string connection) => new(null, connection);

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
