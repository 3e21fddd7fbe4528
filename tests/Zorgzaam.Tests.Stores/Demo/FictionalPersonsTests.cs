using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Demo;

/// <summary>Persons who do not exist never come into one store with persons who may.</summary>
public sealed class FictionalPersonsTests(PostgresServer postgres)
{
    private static readonly string[] Generate = ["population", "generate", "--persons", "50"];

    private static readonly string Persons = Path.Combine(PolicyFiles.Root, "docs", "examples", "persons.csv");

    [Theory]
    [EachStore]
    public async Task DeliveredPersons_AreNeverOpenedOrFilledByTheDemonstration(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        (await command.RunAsync("import", "brp", Persons)).Succeeded();
        var before = await Tables.FingerprintAsync(store.Options);

        (await ServeAsync(command)).Failed(1, "delivered by a source", "ZORGZAAM_DATA");
        (await command.RunAsync(Generate)).Failed(1, "delivered by a source", "ZORGZAAM_DATA");

        Assert.Equal(before, await Tables.FingerprintAsync(store.Options));
    }

    [Theory]
    [EachStore]
    public async Task FictionalPersons_StayAmongThemselves(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        (await command.RunAsync(Generate)).Succeeded();
        var before = await Tables.FingerprintAsync(store.Options);

        var again = await command.RunAsync(Generate);
        again.Succeeded();
        Assert.Contains("nothing was added", again.Output, StringComparison.Ordinal);
        foreach (var (persons, seed) in new[] { ("51", "42"), ("50", "43") })
        {
            var ended = await command.RunAsync("population", "generate", "--persons", persons, "--seed", seed);
            ended.Failed(1, "another fictional population");
            Assert.DoesNotContain("group 0", ended.Error, StringComparison.Ordinal);
        }

        (await command.RunAsync("import", "brp", Persons)).Failed(1, "fictional persons", "ZORGZAAM_DATA");
        Assert.Equal(before, await Tables.FingerprintAsync(store.Options));
    }

    [Theory]
    [EachStore]
    public async Task Command_IsLoggedUnderTheAccountThatGaveIt(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        (await command.RunAsync("import", "brp", Persons)).Succeeded();

        var log = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.ActivityId == "brp-import").ToList();

        Assert.NotEmpty(log);
        Assert.All(log, row => Assert.Equal("operator:" + Environment.UserName, row.ActorId));
    }

    [Fact]
    public async Task StoreThatIsBehind_IsNotUpgradedByTheDemonstration()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using (var keys = new SqliteKeysDb(SqliteKeysDb.OptionsFor(store.KeyFile)))
        {
            await keys.Database.ExecuteSqlAsync(
                FormattableStringFactory.Create("DELETE FROM \"__EFMigrationsHistory\""), TestStore.Cancel);
        }

        await using var command = new ChildCommand(store);

        (await ServeAsync(command)).Failed(1, "behind this program", "store upgrade");
    }

    private static Task<ChildCommand.Ended> ServeAsync(ChildCommand command) =>
        command.With("ZORGZAAM_URLS", $"http://127.0.0.1:{PostgresServer.FreePort()}").RunAsync("serve", "--demo");
}
