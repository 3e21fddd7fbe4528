using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Events;
using Zorgzaam.Sweep.Retention;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Outcomes go when they have been kept as long as the register says, and leave a certificate and a count.</summary>
public sealed class ScreeningRetentionTests(PostgresServer postgres)
{
    private const int Persons = 520; // more than one shard

    [Theory]
    [EachStore]
    public async Task WithoutARight_GoAfterTheTerm_TheOthersStay(StoreKind kind)
    {
        await using var town = await SweptAsync(kind);
        var before = await town.ResultsAsync();
        var without = before.Where(ResultPart.HasNoRight).Select(result => result.Person).ToHashSet();
        Assert.InRange(without.Count, 1, before.Count - 1);

        town.Store.Time.Advance(TimeSpan.FromDays(27));
        Assert.Empty(await DestroyAsync(town));
        town.Store.Time.Advance(TimeSpan.FromDays(2));
        var destroyed = await DestroyAsync(town);

        Assert.Equal(without.Count, destroyed.Sum(each => each.Persons));
        Assert.All(destroyed, each => Assert.Equal(RetentionRule.OutcomeWithoutRight, each.Of));
        var left = (await town.ResultsAsync()).Select(result => result.Person).ToList();
        Assert.Equal(before.Select(result => result.Person).Where(person => !without.Contains(person)), left);
        var certificates = (await town.Store.RowsAsync<JournalRecord>())
            .Where(entry => entry.Type == SweepEvents.OutcomesDestroyed).ToList();
        Assert.Equal(destroyed.Count, certificates.Count);
        Assert.All(certificates, entry => Assert.Contains("P28D", entry.Data!, StringComparison.Ordinal));
        Assert.Equal(Persons, (await TotalsAsync(town)).Persons);
        Assert.Empty(await DestroyAsync(town)); // again adds nothing
    }

    [Theory]
    [EachStore]
    public async Task ACopyOfTheStore_FromBefore_DoesNotOpenAnyMore(StoreKind kind)
    {
        await using var town = await SweptAsync(kind);
        var hash = PartHash.Parse((await Tables.LastPartsAsync(town.Store.Options)).Split(',')[0]);
        var copy = await town.Store.Gateway.ReadAsync(
            Open(town), "test.look", (scope, stop) => scope.ReadPartAsync(hash, stop), TestStore.Cancel);
        town.Store.Time.Advance(TimeSpan.FromDays(400));
        await DestroyAsync(town);

        // What lay in a backup is put back: the bytes are there, their keys are not.
        Assert.Equal(hash, await town.Store.Parts.SaveAsync(copy, TestStore.Cancel));
        Assert.Empty(await town.Store.Gateway.ReadAsync(
            Open(town), "test.look", (scope, stop) => town.Parts.ReadAsync(scope, [hash], stop), TestStore.Cancel));
    }

    /// <summary>The store and its keys as they were before: what was destroyed since is destroyed again.</summary>
    [Theory]
    [EachStore]
    public async Task ARestore_OfStoreAndKeysFromBefore_BringsNothingBack(StoreKind kind)
    {
        using var backup = new BackupFolders();
        await using var town = await SweptAsync(kind);
        var before = await town.ResultsAsync();
        await backup.WriteAsync(town.Store);
        town.Store.Time.Advance(TimeSpan.FromDays(29));
        var destroyed = await DestroyAsync(town);
        var after = await town.ResultsAsync();

        Assert.Equal(destroyed.Count, await backup.RestoreAsync(town.Store));

        Assert.Equal(after.Select(Text), (await town.ResultsAsync()).Select(Text));
        await town.SweepAsync();
        Assert.Equal(before.Select(Text), (await town.ResultsAsync()).Select(Text));
    }

    [Theory]
    [EachStore]
    public async Task ASweepWithinTheTerm_KeepsThem_AndOneAfterItFindsThemAgain(StoreKind kind)
    {
        await using var town = await SweptAsync(kind);
        var before = await town.ResultsAsync();
        town.Store.Time.Advance(TimeSpan.FromDays(20));
        await town.SweepAsync();
        town.Store.Time.Advance(TimeSpan.FromDays(20));
        Assert.Empty(await DestroyAsync(town));

        town.Store.Time.Advance(TimeSpan.FromDays(20));
        Assert.NotEmpty(await DestroyAsync(town));
        Assert.NotEqual(before.Count, (await town.ResultsAsync()).Count);
        var again = await town.SweepAsync();

        Assert.Equal(0, again.NewProposals);
        Assert.Equal(before.Select(Text), (await town.ResultsAsync()).Select(Text));
    }

    [Theory]
    [EachStore]
    public async Task WithARight_GoAfterTheLongerTerm_AndTheBytesToo(StoreKind kind)
    {
        await using var town = await SweptAsync(kind);
        var parts = (await Tables.LastPartsAsync(town.Store.Options)).Split(',').Select(PartHash.Parse).ToList();
        town.Store.Time.Advance(TimeSpan.FromDays(400));

        Assert.Equal(Persons, (await DestroyAsync(town)).Sum(each => each.Persons));

        foreach (var hash in parts)
        {
            Assert.Null(await town.Store.Gateway.ReadAsync(
                Open(town), "test.look", (scope, stop) => scope.FindPartAsync(hash, stop), TestStore.Cancel));
        }

        Assert.Equal(Persons, (await TotalsAsync(town)).Persons);
    }

    [Theory]
    [EachStore]
    public async Task AnErasedPerson_IsGoneFromResults_AlsoFromMemory_AndIsSweptWithoutATrace(StoreKind kind)
    {
        await using var town = await SweptAsync(kind);
        var key = town.Open("casework-inzage", "caseworker", "zaak 1");
        var run = (await new LatestRun(town.Store.Gateway, SweepTown.Plans()).FindAsync(key, TestStore.Cancel))!;
        var reader = new ResultReader(town.Store.Gateway, town.Parts);
        var wanted = await Tables.QueryAsync(town.Store.Options, "SELECT min(person) FROM proposals");
        var person = new PersonId(long.Parse(wanted[0][0], CultureInfo.InvariantCulture));
        Assert.NotNull(await reader.FindAsync(key, run, person, TestStore.Cancel));

        await town.Store.Keys.DestroyAsync(person.Value, [RetentionClass.Screening], "test", TestStore.Cancel);

        Assert.Null(await reader.FindAsync(key, run, person, TestStore.Cancel));
        var open = $"SELECT count(*) FROM proposals WHERE closed_micros IS NULL AND person = {person.Value}";
        Assert.NotEqual("0", (await Tables.QueryAsync(town.Store.Options, open))[0][0]);
        await town.SweepAsync();
        Assert.DoesNotContain(await town.ResultsAsync(), result => result.Person == person.Value);
        Assert.Equal("0", (await Tables.QueryAsync(town.Store.Options, open))[0][0]);
    }

    [Theory]
    [EachStore]
    public async Task Results_CannotBeReadAtRest(StoreKind kind)
    {
        await using var town = await SweptAsync(kind);
        var hash = PartHash.Parse((await Tables.LastPartsAsync(town.Store.Options)).Split(',')[0]);
        var bytes = await town.Store.Gateway.ReadAsync(
            Open(town), "test.look", (scope, stop) => scope.ReadPartAsync(hash, stop), TestStore.Cancel);

        Assert.DoesNotContain("zorgtoeslag", System.Text.Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    private static string Text(PersonResult result) => ResultPart.Text([result]);

    private async Task<SweepTown> SweptAsync(StoreKind kind)
    {
        var town = await SweepTown.OpenAsync(kind, postgres, Persons, seed: 7);
        await town.SweepAsync();
        return town;
    }

    private static Processing Open(SweepTown town) => town.Open("rechten-signaleren", "administrator");

    private static Task<IReadOnlyList<DestroyedOutcomes>> DestroyAsync(SweepTown town) =>
        new ScreeningRetention(town.Store.Gateway, town.Store.Parts, town.Store.Keys).RunAsync(Open(town), TestStore.Cancel);

    private static async Task<RightsTotals> TotalsAsync(SweepTown town)
    {
        var key = town.Open("cijfers-publiceren", "administrator");
        var run = (await new LatestRun(town.Store.Gateway, SweepTown.Plans()).FindAsync(key, TestStore.Cancel))!;
        var bytes = await town.Store.Gateway.ReadAsync(
            key, "test.look", (scope, stop) => scope.ReadPartAsync(run.Totals, stop), TestStore.Cancel);
        return RightsTotals.Read(run.Rights, bytes);
    }
}
