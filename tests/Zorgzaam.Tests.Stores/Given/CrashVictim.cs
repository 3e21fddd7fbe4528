using System.Globalization;
using Zorgzaam.Registry.Imports;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>The process that a crash test kills: it imports until somebody ends it.</summary>
public sealed class CrashVictim
{
    public const int Persons = 6_000;

    internal static IEnumerable<DeliveredGroup> Delivery =>
        Groups.Numbers.Take(Persons).Select(bsn => Groups.Income(bsn, 100));

    /// <summary>Starts a victim, waits until it has committed so many batches, and kills it (SIGKILL).</summary>
    internal static Task KillDuringImportAsync(TestStore store, int batches) => Victim.KillAsync(
        store, $"{nameof(CrashVictim)}.{nameof(ImportUntilKilled)}", batches.ToString(CultureInfo.InvariantCulture),
        TimeSpan.Zero);

    [Fact(Explicit = true)]
    public async Task ImportUntilKilled()
    {
        await using var store = Victim.Attach();
        await store.Importer.ImportAsync(
            store.Processing("vullen"), new Delivery("crash", "Test", TestAgreements.All), Delivery.ToAsyncEnumerable(), new Marker(),
            TestStore.Cancel);
    }

    private sealed class Marker : IProgress<ImportProgress>
    {
        private int batches;

        public void Report(ImportProgress value)
        {
            if (++batches == int.Parse(Victim.Work, CultureInfo.InvariantCulture))
                File.WriteAllText(Victim.SaidFile, "now");
        }
    }
}
