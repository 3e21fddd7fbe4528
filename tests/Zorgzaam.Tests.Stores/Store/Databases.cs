using System.Text;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Store;

/// <summary>A key store by itself, on either database.</summary>
internal static class Databases
{
    public static async Task<StoreOptions> KeysAsync(StoreKind kind, PostgresServer postgres)
    {
        var options = kind == StoreKind.Sqlite
            ? StoreOptions.Sqlite(Path.Combine(Directory.CreateTempSubdirectory("zorgzaam-keys-").FullName, "keys.db"))
            : StoreOptions.Postgres(await postgres.CreateDatabaseAsync());
        await StoreUpgrade.UpgradeAsync(StoreWiring.KeyDatabase(options), TestStore.Cancel);
        return options;
    }

    /// <summary>The key store under master keys of these names, the one in use first.</summary>
    public static KeyStore Open(StoreOptions options, params string[] masters) => new(
        StoreWiring.KeyDatabase(options),
        new MasterKeys([.. masters.Select(name => (name, Enumerable.Repeat((byte)name[0], 32).ToArray()))]),
        TimeProvider.System);

    /// <summary>Rows as text, bytes as Latin.</summary>
    public static async Task<string> RowsAsync(StoreOptions options, string sql)
    {
        var text = new StringBuilder();
        foreach (var row in await Sweep.Tables.QueryAsync(options, sql, Encoding.Latin1.GetString)) text.AppendJoin('|', row).Append('\n');
        return text.ToString();
    }
}
