using Microsoft.Data.Sqlite;
using Npgsql;
using Zorgzaam.Stores;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>
/// An empty store of this version of each kind, made by its migrations once: a copy of it is there in a moment, migrating takes
/// seconds.
/// </summary>
internal sealed class EmptyStores(PostgresServer postgres) : IAsyncDisposable
{
    private readonly Lazy<Task<TestStore>> sqlite = new(() => MakeAsync(StoreKind.Sqlite, postgres));
    private readonly Lazy<Task<TestStore>> server = new(() => MakeAsync(StoreKind.Postgres, postgres));

    /// <summary>Copies one to where a new store is to be.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="sqliteFile">Where the store itself is to be, when it is a file.</param>
    /// <param name="keyFile">Where its keys are to be.</param>
    public async Task<StoreOptions> CopyAsync(StoreKind kind, string sqliteFile, string keyFile)
    {
        var empty = await (kind == StoreKind.Sqlite ? sqlite : server).Value;
        Copy(empty.KeyFile, keyFile);
        if (empty.Options.PostgresConnection is { } connection)
            return StoreOptions.Postgres(await postgres.CreateDatabaseAsync(new NpgsqlConnectionStringBuilder(connection).Database));
        Copy(empty.SqliteFile, sqliteFile);
        return StoreOptions.Sqlite(sqliteFile);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var made in new[] { sqlite, server }.Where(each => each.IsValueCreated)) await (await made.Value).DisposeAsync();
    }

    // By the database itself: what is still beside the file, in its write-ahead log, comes along.
    private static void Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Pooling=False");
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    private static async Task<TestStore> MakeAsync(StoreKind kind, PostgresServer postgres)
    {
        var store = await TestStore.WithoutSchemaAsync(kind, postgres);
        await store.Upgrade.UpgradeAsync(CancellationToken.None);
        await store.CloseAsync();
        return store;
    }
}
