using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>A breach has a clock, whom it affects follows from the log, and what was done about it is on record.</summary>
public sealed class BreachTests(PostgresServer postgres)
{
    private static readonly BreachPolicy Policy = BreachPolicy.Read(Path.Combine(PolicyFiles.Folder, "breach.json"));
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Theory]
    [EachStore]
    public async Task Affected_FollowsFromTheLog_RunsTooAndRefusalsNot(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var persons = Groups.Numbers.Take(620).ToArray();
        await store.ImportAsync("all", [.. persons.Select(bsn => Groups.Born(bsn, "1980-01-01"))]);
        await ReadAsync(store, store.Processing("alles-zien", actor: "jan"), persons[0], persons[1]);
        await ReadAsync(store, store.Gate.Open("alles-zien", new Actor("client:svb", "tester", null)), persons[1], persons[2]);
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => ReadAsync(store, store.Processing("tellen", actor: "jan"), persons[3]));
        store.Time.Advance(TimeSpan.FromDays(2));
        await ReadAsync(store, store.Processing("alles-zien", actor: "jan"), persons[4]);
        var scope = new BreachScope(Day, Day);

        Assert.Equal(620, await CountAsync(scope));
        Assert.Equal(620, await CountAsync(scope with { Purposes = ["vullen"] }));
        Assert.Equal(620, await CountAsync(scope with { Acts = BreachedActs.Writes }));
        Assert.Equal(3, await CountAsync(scope with { Acts = BreachedActs.Reads }));
        Assert.Equal(2, await CountAsync(scope with { Actors = ["jan"] }));
        Assert.Equal(3, await CountAsync(scope with { Actors = ["jan"], LastDay = Day.AddDays(2) }));
        Assert.Equal(2, await CountAsync(scope with { Actors = ["client:svb"], Purposes = ["alles-zien"] }));
        Assert.Equal(0, await CountAsync(scope with { Actors = ["piet"] }));

        // Their numbers come in parts, and each of them has a line that says why; the key of one who was erased is gone.
        var everybody = await RegisterAsync(scope);
        var gone = await NumberAsync(store, persons[5]);
        await store.Keys.DestroyAsync(gone, [RetentionClass.Log], "test", TestStore.Cancel);
        var told = new List<long>();
        await foreach (var part in Affected().ReadAsync(
            store.Processing("bekijken", "datalek vertellen"), everybody, ["alles-zien", "bekijken", "tellen"], TestStore.Cancel))
        {
            Assert.True(part.Count <= 500);
            told.AddRange(part);
        }

        Assert.Equal(619, told.Distinct().Count());
        Assert.Equal(619, told.Count);
        Assert.DoesNotContain(gone, told);
        Assert.Equal(619, (await store.RowsAsync<ProcessingRecord>()).Count(row => row is { Act: "breach.affected", Subject: not null }));

        async Task<int> CountAsync(BreachScope about)
        {
            var found = await Reader(store).FindAsync(
                store.Processing("tellen"), await RegisterAsync(about), ["alles-zien", "bekijken", "tellen"], TestStore.Cancel);
            return found!.Value.Affected.Total;
        }

        Task<long> RegisterAsync(BreachScope about) => new BreachDesk(store.Gateway, Policy).RegisterAsync(
            store.Processing("melden"), "Een laptop is weg.", store.Time.GetUtcNow(), about, TestStore.Cancel);

        AffectedPersons Affected() => new(store.Gateway, store.Keys, Policy);
    }

    [Theory]
    [EachStore]
    public async Task Breach_HasAClock_AndStepsInOrder_EachOnce_WithoutTextsInTheClear(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var desk = new BreachDesk(store.Gateway, Policy);
        var known = store.Time.GetUtcNow();
        store.Time.Advance(TimeSpan.FromHours(1));
        var id = await desk.RegisterAsync(store.Processing("melden"), "Geheim verhaal", known, new BreachScope(Day, Day), TestStore.Cancel);

        var breach = await FindAsync();
        Assert.Equal(("Geheim verhaal", "tester", known), (breach.What, breach.By, breach.Known));
        Assert.Equal(known.AddHours(72), breach.Due);
        Assert.False(breach.IsLate(breach.Due));
        Assert.True(breach.IsLate(breach.Due.AddSeconds(1)));
        Assert.Equal(BreachOutcome.NotNow, await StepAsync(BreachStepKind.Closed, TimeSpan.Zero));
        Assert.Equal(BreachOutcome.NotNow, await StepAsync(BreachStepKind.AuthorityTold, TimeSpan.FromHours(-2))); // before anybody knew

        store.Time.Advance(TimeSpan.FromHours(80));
        Assert.Equal(BreachOutcome.Recorded, await StepAsync(BreachStepKind.AuthorityTold, TimeSpan.Zero));
        Assert.True((await FindAsync()).IsLate(store.Time.GetUtcNow())); // told, and too late: that stays so
        Assert.Equal(BreachOutcome.NotNow, await StepAsync(BreachStepKind.AuthorityNotNeeded, TimeSpan.Zero));
        Assert.Equal(BreachOutcome.Recorded, await StepAsync(BreachStepKind.PersonsNotNeeded, TimeSpan.Zero));
        Assert.Equal(BreachOutcome.Recorded, await StepAsync(BreachStepKind.Closed, TimeSpan.Zero));
        breach = await FindAsync();
        Assert.Empty(breach.Next);
        Assert.Equal(["Geheim 0", "Geheim 3", "Geheim 4"], breach.Steps.Select(step => step.Text));
        Assert.Equal(BreachOutcome.NotThere, await desk.StepAsync(
            store.Processing("melden"), 99, BreachStepKind.AuthorityTold, store.Time.GetUtcNow(), "x", TestStore.Cancel));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => desk.RegisterAsync(
            store.Processing("tellen"), "x", known, new BreachScope(Day, Day), TestStore.Cancel));

        string[] types =
        [
            AccountabilityEvents.BreachRegistered, AccountabilityEvents.BreachAuthorityTold, AccountabilityEvents.BreachTellingNotNeeded,
            AccountabilityEvents.BreachClosed,
        ];
        var journal = (await ClearText.JournalAsync(store)).Where(entry => types.Contains(entry[0])).ToList();
        Assert.Equal(types, journal.Select(entry => entry[0]));
        Assert.Equal(known.ToUnixTimeMilliseconds() * 1000, (long)JsonNode.Parse(journal[0][2])!["known"]!);
        Assert.DoesNotContain("Geheim", await Tables.DumpAsync(store.Options), StringComparison.Ordinal);

        async Task<Breach> FindAsync() =>
            (await Reader(store).FindAsync(store.Processing("tellen"), id, [], TestStore.Cancel))!.Value.Breach;

        Task<BreachOutcome> StepAsync(BreachStepKind step, TimeSpan ago) => desk.StepAsync(
            store.Processing("melden"), id, step, store.Time.GetUtcNow() + ago,
            string.Create(CultureInfo.InvariantCulture, $"Geheim {(int)step}"), TestStore.Cancel);
    }

    [Theory]
    [EachStore]
    public async Task Breach_IsNotJudgedByWhomItIsAbout_ButAnybodyTells(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var desk = new BreachDesk(store.Gateway, Policy);
        var id = await desk.RegisterAsync(
            store.Processing("melden"), "Zij keek bij de buren.", store.Time.GetUtcNow(), new BreachScope(Day, Day) { Actors = ["tester"] },
            TestStore.Cancel);

        Assert.Equal(BreachOutcome.Own, await StepAsync("tester", BreachStepKind.AuthorityNotNeeded));
        Assert.Equal(BreachOutcome.Recorded, await StepAsync("tester", BreachStepKind.AuthorityTold));
        Assert.Equal(BreachOutcome.Own, await StepAsync("tester", BreachStepKind.PersonsNotNeeded));
        Assert.Equal(BreachOutcome.Recorded, await StepAsync("another", BreachStepKind.PersonsNotNeeded));
        Assert.Equal(BreachOutcome.Own, await StepAsync("tester", BreachStepKind.Closed));
        Assert.Equal(BreachOutcome.Recorded, await StepAsync("another", BreachStepKind.Closed));

        Task<BreachOutcome> StepAsync(string who, BreachStepKind step) => desk.StepAsync(
            store.Processing("melden", actor: who), id, step, store.Time.GetUtcNow(), "Geheim", TestStore.Cancel);
    }

    /// <summary>The command computes the same, writes numbers only, and refuses what is not there.</summary>
    [Theory]
    [EachStore]
    public async Task Command_WritesNumbers_ToAFileOfItsOwn(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("all", Groups.Born(Groups.Anna, "1980-01-01"), Groups.Born(Groups.Bram, "1980-01-01"));
        await ReadAsync(store, store.Processing("alles-zien", actor: "jan"), Groups.Anna);
        var id = await new BreachDesk(store.Gateway, Policy).RegisterAsync(
            store.Processing("melden"), "Een laptop is weg.", store.Time.GetUtcNow(), new BreachScope(Day, Day) { Actors = ["jan"] },
            TestStore.Cancel);
        await using var command = new ChildCommand(store);
        var file = Path.Combine(command.Folder, "betrokkenen.txt");
        string[] arguments = ["breach", "affected", id.ToString(CultureInfo.InvariantCulture), "--ground", "DL-1", "--output", file];

        (await command.RunAsync(arguments)).Succeeded();

        var number = await NumberAsync(store, Groups.Anna);
        Assert.Equal(
            FormattableString.Invariant($"number,bsn\n{number},{Groups.Anna.Digits}\n"),
            await File.ReadAllTextAsync(file, TestStore.Cancel));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        var line = Assert.Single(await store.RowsAsync<ProcessingRecord>(), row => row is { Act: "breach.affected", Subject: not null });
        Assert.Equal(("datalek-betrokkenen", true), (line.ActivityId, line.SealedCase is not null));
        (await command.RunAsync(arguments)).Failed(2, "is there already");
        arguments[2] = "99";
        arguments[^1] = file + "2";
        (await command.RunAsync(arguments)).Failed(2, "There is no breach 99");
        Assert.False(File.Exists(file + "2"));
    }

    private static BreachReader Reader(TestStore store) => new(store.Gateway, Policy);

    private static Task<Zorgzaam.Registry.Facts.FactsPage> ReadAsync(TestStore store, Processing processing, params Bsn[] persons) =>
        store.Facts.ReadAsync(processing, persons, Names.Of("geboortedatum"), null, TestStore.Cancel);

    private static async Task<long> NumberAsync(TestStore store, Bsn bsn) =>
        (await ReadAsync(store, store.Processing("alles-zien", actor: "ander"), bsn)).Find(bsn)!.Person.Value;
}
