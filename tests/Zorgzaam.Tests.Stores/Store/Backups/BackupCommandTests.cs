using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Store.Backups;

/// <summary>The commands as they are given, and what both verifiers say of the log afterwards.</summary>
public sealed class BackupCommandTests(PostgresServer postgres) : IDisposable
{
    private readonly BackupFolders backup = new();

    public void Dispose() => backup.Dispose();

    [Theory]
    [EachStore]
    public async Task Restore_BehindWhatWasWitnessed_GoesOnUnderAnotherOriginThatSaysSo(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        var witness = Path.Combine(command.Folder, "witness");
        command.With("ZORGZAAM_WITNESSES", witness);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100), Groups.Born(Groups.Anna, "1980-01-01"));
        await new AppointmentDesk(store.Gateway, new AppointmentTerms(new RetentionTerm(1, 0, 0), TimeSpan.FromHours(1))).AppointAsync(
            store.Processing("melden"), new NewAppointment("anna", "caseworker", TestStore.LegalDate, new DateOnly(2027, 5, 31), "test"),
            TestStore.Cancel);
        var made = await command.RunAsync("backup", backup.Store, "--keys", backup.Keys);
        made.Succeeded();
        Assert.Contains("master.key, log.key and erasures.txt", made.Output, StringComparison.Ordinal);

        await store.ImportAsync("two", Groups.Income(Groups.Anna, 200), Groups.Income(Groups.Bram, 300));
        (await command.RunAsync("log", "witness")).Succeeded();
        (await command.RunAsync("restore", backup.Store, "--keys", backup.Keys)).Failed(2, "holds something", "--replace");
        Assert.Equal(200, await IncomeAsync(store));
        var restored = await command.RunAsync("restore", backup.Store, "--keys", backup.Keys, "--replace");
        restored.Succeeded();
        Assert.Contains("are lost", restored.Output, StringComparison.Ordinal);

        // A role that was withdrawn since does not come back.
        Assert.Contains("1 appointment of staff ended", restored.Output, StringComparison.Ordinal);
        var (roles, _) = await new AppointmentReader(store.Gateway).ListAsync(store.Processing("tellen"), 0, 10, TestStore.Cancel);
        Assert.StartsWith("Teruggezet uit", Assert.Single(roles).Withdrawn!.Why, StringComparison.Ordinal);

        // Witnesses take what is signed under the new origin, and it is no second history.
        Assert.Equal(100, await IncomeAsync(store));
        (await command.RunAsync("log", "witness")).Succeeded();
        var said = await VerifiedAsync(command, "--witness", witness);
        Assert.StartsWith("gap ", said, StringComparison.Ordinal);
        Assert.Contains(" 0 findings", said, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Restore_OfAllThatWasWitnessed_JustGoesOn(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));
        (await command.RunAsync("backup", backup.Store, "--keys", backup.Keys)).Succeeded();

        await using var other = await TestStore.WithoutSchemaAsync(kind, postgres);
        File.Copy(Path.Combine(store.KeyFolder, "log.key"), Path.Combine(other.KeyFolder, "log.key"));
        await using var elsewhere = new ChildCommand(other);
        (await elsewhere.RunAsync("restore", backup.Store, "--keys", backup.Keys)).Succeeded();

        Assert.Equal(100, await IncomeAsync(other));
        var said = await VerifiedAsync(elsewhere);
        Assert.DoesNotContain("gap", said, StringComparison.Ordinal);
        Assert.Contains(" 0 findings", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_WithoutTheKeysThatAreInNoBackup_IsRefused()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using var command = new ChildCommand(store);

        (await command.RunAsync("restore", backup.Store)).Failed(2, "log.key is not in", "Put back the copy");
        (await command.RunAsync("backup", backup.Store)).Succeeded();
        (await command.RunAsync("backup", backup.Store)).Failed(2, "is not empty");
        (await command.RunAsync("restore", backup.Keys)).Failed(2, "is no backup");
    }

    private static async Task<string> VerifiedAsync(ChildCommand command, params string[] more)
    {
        var folder = Path.Combine(command.Folder, "export");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        (await command.RunAsync("log", "export", folder)).Succeeded();
        var ours = await command.RunAsync(["log", "verify", folder, .. more]);
        ours.Succeeded();
        Assert.Equal(ours.Output, await PythonVerifier.RunAsync(folder));
        return ours.Output;
    }

    // As another process sees it: what this one remembers of the keys is of before the restore.
    private static async Task<long> IncomeAsync(TestStore store)
    {
        await using var fresh = TestStore.Attached(store.Options, store.KeyFolder);
        fresh.Time.SetUtcNow(store.Time.GetUtcNow());
        var page = await fresh.Facts.ReadAsync(
            fresh.Processing("rechten"), [Groups.Anna], Names.Of("loon_uit_dienstbetrekking"), null, TestStore.Cancel);
        var fact = Assert.IsType<Fact.Known>(page.Find(Groups.Anna)!["loon_uit_dienstbetrekking"]);
        return fact.Value.GetInt64();
    }
}
