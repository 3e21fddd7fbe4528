using System.Diagnostics;
using Zorgzaam.Stores;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>This test program once more, as a process that a test can kill while it works on a store.</summary>
internal static class Victim
{
    private const string StoreVariable = "ZORGZAAM_TEST_VICTIM_STORE";
    private const string KeysVariable = "ZORGZAAM_TEST_VICTIM_KEYS";
    private const string FileVariable = "ZORGZAAM_TEST_VICTIM_FILE";
    private const string WorkVariable = "ZORGZAAM_TEST_VICTIM_WORK";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Whether this process is a victim itself.</summary>
    public static bool IsThisProcess => Environment.GetEnvironmentVariable(StoreVariable) is not null;

    /// <summary>What a victim was told to do.</summary>
    public static string Work => Environment.GetEnvironmentVariable(WorkVariable)!;

    /// <summary>The file in which a victim says how far it is.</summary>
    public static string SaidFile => Environment.GetEnvironmentVariable(FileVariable)!;

    /// <summary>The store that a victim works on; the test is skipped when nobody started it as one.</summary>
    public static TestStore Attach()
    {
        var text = Environment.GetEnvironmentVariable(StoreVariable);
        Assert.SkipWhen(text is null, "only a crash test starts this");
        return TestStore.Attached(
            StoreOptions.Parse(StoreVariable, text), Environment.GetEnvironmentVariable(KeysVariable)!);
    }

    /// <summary>Starts a test as a victim, and kills it (SIGKILL) so long after it first said something.</summary>
    /// <returns>Everything that it said.</returns>
    public static async Task<string> KillAsync(TestStore store, string method, string work, TimeSpan after)
    {
        var scratch = Directory.CreateTempSubdirectory("zorgzaam-victim-");
        var said = Path.Combine(scratch.FullName, "said");
        await File.WriteAllTextAsync(said, string.Empty, TestStore.Cancel);
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "Zorgzaam.Tests.Stores"),
            ["--explicit", "only", "--filter-method", "*" + method])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment =
            {
                [StoreVariable] = store.Options.SqliteFile is { } file
                    ? $"sqlite:{file}"
                    : $"postgres:{store.Options.PostgresConnection}",
                [KeysVariable] = store.KeyFolder,
                [FileVariable] = said,
                [WorkVariable] = work,
                ["TMPDIR"] = scratch.FullName, // it cannot clean up after itself
            },
        };
        using var victim = Process.Start(start)!;
        var output = victim.StandardOutput.ReadToEndAsync(TestStore.Cancel);
        var waited = Stopwatch.StartNew();
        while (new FileInfo(said).Length == 0 && !victim.HasExited && waited.Elapsed < Patience)
            await Task.Delay(5, TestStore.Cancel);
        await Task.Delay(after, TestStore.Cancel);
        var isKilled = !victim.HasExited;
        victim.Kill();
        await victim.WaitForExitAsync(TestStore.Cancel);
        Assert.True(isKilled, $"the victim ended before it could be killed: {await output}");
        var lines = await File.ReadAllTextAsync(said, TestStore.Cancel);
        Assert.NotEmpty(lines);
        scratch.Delete(recursive: true);
        return lines;
    }
}
