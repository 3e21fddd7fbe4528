using System.Globalization;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Tests.Stores.Accountability;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>What a victim does until it is killed.</summary>
internal enum Storm
{
    /// <summary>Small deliveries of new persons, one after another.</summary>
    Import,

    /// <summary>Logged reads, and placing them in the log.</summary>
    Log,

    /// <summary>A sweep, again and again.</summary>
    Sweep,
}

/// <summary>A process that works until somebody ends it (SIGKILL), and says after each commit what it had committed.</summary>
public sealed class StormVictim
{
    /// <summary>How many persons a delivery brings.</summary>
    public const int Size = 20;

    private const string Begun = "begun";

    /// <summary>Kills a victim so long after its work began; returns what it said it had committed.</summary>
    internal static async Task<IReadOnlyList<string>> KillAsync(TestStore store, Storm work, int round, TimeSpan after)
    {
        var told = FormattableString.Invariant($"{work} {round} {store.Time.GetUtcNow():O}");
        var said = await Victim.KillAsync(store, $"{nameof(StormVictim)}.{nameof(WorkUntilKilled)}", told, after);

        // A line without its end was cut off by the kill.
        var whole = said[..(said.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return whole is [Begun, .. var committed] ? committed : whole;
    }

    [Fact(Explicit = true)]
    public async Task WorkUntilKilled()
    {
        await using var store = Victim.Attach();
        using var log = new StoredLog(store);
        await using var said = new StreamWriter(Victim.SaidFile, append: true);
        said.AutoFlush = true;
        var told = Victim.Work.Split(' ');
        var (kind, round) = (Enum.Parse<Storm>(told[0]), int.Parse(told[1], CultureInfo.InvariantCulture));
        store.Time.SetUtcNow(DateTimeOffset.Parse(told[2], CultureInfo.InvariantCulture));
        var plan = kind == Storm.Sweep ? SweepTown.Plan("wet_op_de_zorgtoeslag") : null;
        for (var turn = 0; ; turn++)
        {
            var done = kind switch
            {
                Storm.Import => await ImportAsync(store, round, turn),
                Storm.Log => await LogAsync(store, log, turn),
                _ => await SweepAsync(store, plan!),
            };
            // Only what is warm is killed in the middle of anything: the first turn is for starting up.
            await said.WriteAsync(turn == 0 ? $"{Begun}\n{done}\n" : done + "\n");
        }
    }

    private static async Task<string> ImportAsync(TestStore store, int round, int turn)
    {
        var id = FormattableString.Invariant($"storm-{round}-{turn}");
        var first = 10_000 + (((round * 400) + turn) * Size);
        var groups = Groups.Numbers.Skip(first).Take(Size)
            .SelectMany(bsn => new[] { Groups.Born(bsn, "1960-03-04"), Groups.Income(bsn, turn) }).ToAsyncEnumerable();
        Assert.IsType<ImportOutcome.Imported>(await store.Importer.ImportAsync(
            store.Processing("vullen"), new Delivery(id, "Storm", TestAgreements.All), groups, null, TestStore.Cancel));
        return $"delivery {id}";
    }

    private static async Task<string> LogAsync(TestStore store, StoredLog log, int turn)
    {
        if (turn % 5 == 4) await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        var processing = store.Processing("tellen");
        await store.Gateway.ReadAsync(processing, "test.look", (_, _) => Task.FromResult(0), TestStore.Cancel);
        return $"trace {processing.TraceId}";
    }

    private static async Task<string> SweepAsync(TestStore store, SweepPlan plan)
    {
        var summary = await SweepTown.In(store).RunAsync(plan, dryRun: false);
        return FormattableString.Invariant($"run {summary.Run}");
    }
}
