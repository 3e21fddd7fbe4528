using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Accountability;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Store;

/// <summary>A store with data in it, made at the first schema that there ever was, comes to this version.</summary>
public sealed class UpgradeWithDataTests(PostgresServer postgres)
{
    private const string History = "SELECT COUNT(*) FROM \"__EFMigrationsHistory\"";
    private static readonly Uri Front = new("/", UriKind.Relative);

    [Theory]
    [EachStore]
    public async Task Upgrade_OfTheFirstSchemaWithData_KilledOnTheWay_LosesNothing(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 40, 11);
        var store = town.Store;
        using var log = new StoredLog(store);
        await town.SweepAsync("wet_op_de_zorgtoeslag");

        // Records of that time said nothing of versions of purposes, and got their place in the log like that.
        await Tables.QueryAsync(store.Options, "UPDATE processing_log SET activity_version = NULL, parent_span_id = NULL");
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        await ToFirstAsync(store);
        var (facts, entries) = (await ClearText.FactsAsync(store), await CountAsync(store));
        await Assert.ThrowsAsync<StoreSchemaException>(() => store.Upgrade.CheckAsync(TestStore.Cancel));

        // Once between key store and store, once among the migrations of the store.
        await using var command = new ChildCommand(store);
        await command.RunAndKillAsync(async () => await MigrationsAsync(store.KeyOptions) > 1, "store", "upgrade");
        await command.RunAndKillAsync(async () => await MigrationsAsync(store.Options) > 1, "store", "upgrade");
        (await command.RunAsync("store", "upgrade")).Succeeded();

        await store.Upgrade.CheckAsync(TestStore.Cancel);
        Assert.Equal(facts, await ClearText.FactsAsync(store));
        Assert.Equal(entries, await CountAsync(store));
        Assert.Equal(40, (await town.SweepAsync("wet_op_de_zorgtoeslag")).Persons);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.Empty((await log.VerifyAsync()).Findings);
        await command.OverHttps("zorgzaam.example").ServeAsync(
            async client =>
            {
                client.DefaultRequestHeaders.Host = "zorgzaam.example";
                using var page = await client.GetAsync(Front, TestStore.Cancel);
                Assert.True(page.IsSuccessStatusCode, page.StatusCode.ToString());
            },
            "serve");
    }

    // The way back drops what later versions added, and leaves the tables as the first migration makes them.
    private static async Task ToFirstAsync(TestStore store)
    {
        await using DbContext db = store.Options.SqliteFile is { } file
            ? new SqliteDb(SqliteDb.OptionsFor(file))
            : new PostgresDb(PostgresDb.OptionsFor(store.Options.PostgresConnection!));
        await using var keys = new SqliteKeysDb(SqliteKeysDb.OptionsFor(store.KeyFile));
        foreach (var each in (DbContext[])[db, keys])
        {
            var first = each.Database.GetMigrations().First();
            await each.GetService<IMigrator>().MigrateAsync(first, TestStore.Cancel);
            Assert.Equal([first], await each.Database.GetAppliedMigrationsAsync(TestStore.Cancel));
        }
    }

    private static async Task<int> MigrationsAsync(StoreOptions database) =>
        int.Parse((await Tables.QueryAsync(database, History))[0][0], System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<long> CountAsync(TestStore store) =>
        await Tables.CountAsync(store.Options, "journal") + await Tables.CountAsync(store.Options, "processing_log");
}
