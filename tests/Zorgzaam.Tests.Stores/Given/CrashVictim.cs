using System.Diagnostics;
using System.Globalization;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Stores;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>The process that a crash test kills: it imports until somebody ends it.</summary>
public sealed class CrashVictim
{
    public const int Persons = 6_000;

    private const string StoreVariable = "ZORGZAAM_TEST_CRASH_STORE";
    private const string KeysVariable = "ZORGZAAM_TEST_CRASH_KEYS";
    private const string MarkerVariable = "ZORGZAAM_TEST_CRASH_MARKER";
    private const string MomentVariable = "ZORGZAAM_TEST_CRASH_MOMENT";

    public static bool IsThisProcess => Environment.GetEnvironmentVariable(StoreVariable) is not null;

    internal static IEnumerable<DeliveredGroup> Delivery =>
        Groups.Numbers.Take(Persons).Select(bsn => Groups.Income(bsn, 100));

    /// <summary>Starts a victim, waits until it has committed so many batches, and kills it (SIGKILL).</summary>
    internal static async Task KillDuringImportAsync(TestStore store, int batches)
    {
        var scratch = Directory.CreateTempSubdirectory("zorgzaam-victim-");
        var marker = Path.Combine(scratch.FullName, "marker");
        await File.WriteAllTextAsync(marker, string.Empty, TestStore.Cancel);
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "Zorgzaam.Tests.Stores"),
            ["--explicit", "only", "--filter-method", $"*{nameof(CrashVictim)}.{nameof(ImportUntilKilled)}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment =
            {
                [StoreVariable] = store.Options.SqliteFile is { } file
                    ? $"sqlite:{file}"
                    : $"postgres:{store.Options.PostgresConnection}",
                [KeysVariable] = store.KeyFolder,
                [MarkerVariable] = marker,
                ["TMPDIR"] = scratch.FullName, // it cannot clean up after itself
                [MomentVariable] = batches.ToString(CultureInfo.InvariantCulture),
            },
        };
        using var victim = Process.Start(start)!;
        var patience = Stopwatch.StartNew();
        while (new FileInfo(marker).Length == 0 && !victim.HasExited && patience.Elapsed < TimeSpan.FromSeconds(60))
            await Task.Delay(5, TestStore.Cancel);
        Assert.False(victim.HasExited, "the victim ended before it could be killed");
        victim.Kill();
        await victim.WaitForExitAsync(TestStore.Cancel);
        Assert.NotEqual(0, new FileInfo(marker).Length);
        scratch.Delete(recursive: true);
    }

    [Fact(Explicit = true)]
    public async Task ImportUntilKilled()
    {
        var text = Environment.GetEnvironmentVariable(StoreVariable);
        Assert.SkipWhen(text is null, "only a crash test starts this");
        await using var store = TestStore.Attached(
            StoreOptions.Parse(StoreVariable, text), Environment.GetEnvironmentVariable(KeysVariable)!);
        await store.Importer.ImportAsync(
            store.Processing("vullen"), new Delivery("crash", "Test"), Delivery.ToAsyncEnumerable(), new Marker(),
            TestStore.Cancel);
    }

    private sealed class Marker : IProgress<ImportProgress>
    {
        private int batches;

        public void Report(ImportProgress value)
        {
            var moment = int.Parse(Environment.GetEnvironmentVariable(MomentVariable)!, CultureInfo.InvariantCulture);
            if (++batches == moment) File.WriteAllText(Environment.GetEnvironmentVariable(MarkerVariable)!, "now");
        }
    }
}
