using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Store;

public sealed class UpgradeTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Check_StoreWithoutSchema_IsRefusedUntilUpgraded(StoreKind kind)
    {
        await using var store = await TestStore.WithoutSchemaAsync(kind, postgres);

        var refusal = await Assert.ThrowsAsync<StoreSchemaException>(() => store.Upgrade.CheckAsync(TestStore.Cancel));
        Assert.Contains("zorgzaam store upgrade", refusal.Message, StringComparison.Ordinal);

        Assert.NotEmpty(await store.Upgrade.UpgradeAsync(TestStore.Cancel));
        Assert.Empty(await store.Upgrade.UpgradeAsync(TestStore.Cancel));
        await store.Upgrade.CheckAsync(TestStore.Cancel);
    }

    [Theory]
    [EachStore]
    public async Task Check_StoreOfANewerProgram_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await ExecuteAsync(
            store, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '10.0.15')");

        var refusal = await Assert.ThrowsAsync<StoreSchemaException>(() => store.Upgrade.CheckAsync(TestStore.Cancel));
        Assert.Contains("99990101000000_Later", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreSchemaException>(() => store.Upgrade.UpgradeAsync(TestStore.Cancel));
    }

    [Fact]
    public async Task Upgrade_LockLeftByACrash_IsCleared()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await ExecuteAsync(
            store,
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT OR REPLACE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestStore.Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        Assert.Empty(await store.Upgrade.UpgradeAsync(patience.Token));
    }

    [Fact]
    public async Task Upgrade_WhileServing_IsRefused()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using (await store.Upgrade.LockForServingAsync())
        {
            await Assert.ThrowsAsync<StoreInUseException>(() => store.Upgrade.UpgradeAsync(TestStore.Cancel));
            await Assert.ThrowsAsync<StoreInUseException>(() => store.Upgrade.LockForServingAsync());
        }

        Assert.Empty(await store.Upgrade.UpgradeAsync(TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task Model_HasNoChangesWithoutAMigration(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using DbContext db = Context(store);

        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration for both databases: see StageParts.");
    }

    private static async Task ExecuteAsync(TestStore store, string sql)
    {
        await using var db = Context(store);
        await db.Database.ExecuteSqlRawAsync(sql, TestStore.Cancel);
    }

    private static DbContext Context(TestStore store) => store.Options.SqliteFile is { } file
        ? new SqliteDb(SqliteDb.OptionsFor(file))
        : new PostgresDb(PostgresDb.OptionsFor(store.Options.PostgresConnection!));
}
