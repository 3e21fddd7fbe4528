using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class CrashTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Import_KilledAtSeveralMoments_LeavesNothingHalf(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("before", Groups.Born(Groups.Anna, "1950-02-03"));

        foreach (var batches in (int[])[1, 4])
        {
            await CrashVictim.KillDuringImportAsync(store, batches);
            await store.Upgrade.UpgradeAsync(TestStore.Cancel);
            Assert.Equal((1, 0), await KnownAsync(store));
        }

        Assert.Equal(
            new ImportOutcome.Imported(CrashVictim.Persons, CrashVictim.Persons, 0),
            await store.ImportAsync("crash", [.. CrashVictim.Delivery]));
        Assert.Equal((CrashVictim.Persons, CrashVictim.Persons), await KnownAsync(store));
    }

    /// <summary>How many persons are known, and of how many the income.</summary>
    private static async Task<(int Persons, int Incomes)> KnownAsync(TestStore store)
    {
        var attributes = Names.Of("loon_uit_dienstbetrekking");
        var (persons, incomes) = (0, 0);
        foreach (var bsns in Groups.Numbers.Take(CrashVictim.Persons).Chunk(FactsReader.MaximumSubjects))
        {
            var page = await store.Facts.ReadAsync(
                store.Processing("rechten"), bsns, attributes, null, TestStore.Cancel);
            persons += page.Subjects.Count;
            incomes += page.Subjects.Count(subject => subject["loon_uit_dienstbetrekking"] is Fact.Known);
        }

        return (persons, incomes);
    }
}
