using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Journal;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Appointments;

/// <summary>A role is given for a time, by somebody else, and is gone as soon as it is withdrawn.</summary>
public sealed class AppointmentTests(PostgresServer postgres)
{
    private const string Appointer = "appointer";
    private static readonly AppointmentTerms Terms = new(new RetentionTerm(1, 0, 0), TimeSpan.FromHours(1));
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [EachStore]
    public async Task Appointment_HoldsFromItsFirstToItsLastDay_UntilItIsWithdrawn(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        Assert.Equal(AppointmentOutcome.Recorded, await AppointAsync(store, "anna", Today.AddDays(1), Today.AddDays(10)));
        Assert.Null(await FindAsync(store, "anna"));
        store.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("caseworker", (await FindAsync(store, "anna"))?.Role);
        Assert.Null(await FindAsync(store, "ann"));
        store.Time.Advance(TimeSpan.FromDays(10));
        Assert.Null(await FindAsync(store, "anna")); // the last day has passed

        await AppointAsync(store, "anna", Today.AddDays(11), Today.AddDays(20));
        var held = (await FindAsync(store, "anna"))!;
        Assert.Equal((AppointmentOutcome.Recorded, "anna"), await WithdrawAsync(store, held.Id));
        Assert.Null(await FindAsync(store, "anna"));
        Assert.Equal(AppointmentOutcome.EndedBefore, (await WithdrawAsync(store, held.Id)).Outcome);
        Assert.Equal(AppointmentOutcome.NotThere, (await WithdrawAsync(store, 999)).Outcome);

        var (all, total) = await new AppointmentReader(store.Gateway).ListAsync(store.Processing("tellen"), 0, 10, TestStore.Cancel);
        Assert.Equal((2, "weg"), (total, all.Single(each => each.Withdrawn is not null).Withdrawn!.Why));
        string[] told =
            [AccountabilityEvents.StaffAppointed, AccountabilityEvents.StaffAppointed, AccountabilityEvents.AppointmentWithdrawn];
        Assert.Equal(told, (await store.JournalAsync()).Select(entry => entry.Type));
    }

    [Theory]
    [EachStore]
    public async Task Appointment_ThatIsTooLong_Past_OfOneself_OrASecondRole_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        Assert.Equal(AppointmentOutcome.OwnAccount, await AppointAsync(store, "tester", Today, Today));
        Assert.Equal(AppointmentOutcome.TermNotAllowed, await AppointAsync(store, "anna", Today, Today.AddYears(1)));
        Assert.Equal(AppointmentOutcome.TermNotAllowed, await AppointAsync(store, "anna", Today, Today.AddDays(-1)));
        Assert.Equal(AppointmentOutcome.TermNotAllowed, await AppointAsync(store, "anna", Today.AddDays(-9), Today.AddDays(-1)));
        Assert.Equal(AppointmentOutcome.Recorded, await AppointAsync(store, "anna", Today, Today.AddYears(1).AddDays(-1)));
        Assert.Equal(AppointmentOutcome.HasARole, await AppointAsync(store, "anna", Today.AddDays(40), Today.AddDays(50)));
        var held = (await FindAsync(store, "anna"))!;
        Assert.Equal(AppointmentOutcome.OwnAccount, (await WithdrawAsync(store, held.Id, "anna")).Outcome);
        await Assert.ThrowsAsync<ArgumentException>(() => AppointAsync(store, "an\nna", Today, Today));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => Desk(store).AppointAsync(
            store.Processing("tellen"), new NewAppointment("bram", "board", Today, Today, "x"), TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task SetupLink_WorksOnce_ForAnHour_AndOnlyWhileThereIsNoAppointer(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var old = (await MakeAsync(store)).Code!;
        Assert.True(await WorksAsync(store, old));
        store.Time.Advance(TimeSpan.FromHours(1));
        Assert.False(await WorksAsync(store, old));
        var (replaced, code) = ((await MakeAsync(store)).Code!, (await MakeAsync(store)).Code!);

        Assert.False((await AcceptAsync(store, replaced, "anna")).IsAppointed); // only the last one works
        Assert.False((await AcceptAsync(store, code[1..], "anna")).IsAppointed);
        Assert.True((await AcceptAsync(store, code, "anna")).IsAppointed);
        Assert.False((await AcceptAsync(store, code, "bram")).IsAppointed);

        Assert.Equal(64, code.Length); // 256 bits
        var anna = (await FindAsync(store, "anna"))!;
        Assert.Equal((Appointer, Terms.LastFrom(Today)), (anna.Role, anna.LastDay));
        Assert.Null((await MakeAsync(store)).Code);
        Assert.DoesNotContain(code, await Tables.DumpAsync(store.Options), StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task SetupAgain_WithAReason_ReplacesWhoWasAppointer_AndIsShown(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await AcceptAsync(store, (await MakeAsync(store)).Code!, "anna");
        var code = (await MakeAsync(store, "Anna is uit dienst")).Code!;

        var outcome = await AcceptAsync(store, code, "bram");

        Assert.True(outcome.IsAppointed);
        Assert.Equal(["anna"], outcome.Ended);
        Assert.Null(await FindAsync(store, "anna"));
        Assert.Equal(Appointer, (await FindAsync(store, "bram"))!.Role);
        var shown = Assert.Single(await new SetupDesk(store.Gateway, Terms).RepeatedAsync(
            store.Processing("tellen"), Today, Today, TestStore.Cancel));
        Assert.Equal(("tester", "Anna is uit dienst", "bram"), (shown.By, shown.Reason, shown.UsedBy));
        Assert.Contains(
            await store.RowsAsync<JournalRecord>(),
            entry => entry.Type == AccountabilityEvents.SetupLinkMade && entry.Data!.Contains("uit dienst", StringComparison.Ordinal));
    }

    private static AppointmentDesk Desk(TestStore store) => new(store.Gateway, Terms);

    private static Task<AppointmentOutcome> AppointAsync(TestStore store, string account, DateOnly first, DateOnly last) =>
        Desk(store).AppointAsync(
            store.Processing("melden"), new NewAppointment(account, "caseworker", first, last, "nieuw"), TestStore.Cancel);

    private static Task<(AppointmentOutcome Outcome, string? Account)> WithdrawAsync(TestStore store, long id, string by = "tester") =>
        Desk(store).WithdrawAsync(store.Processing("melden", actor: by), id, "weg", TestStore.Cancel);

    private static Task<Appointment?> FindAsync(TestStore store, string account) =>
        new AppointmentReader(store.Gateway).FindAsync(store.Processing("tellen"), account, TestStore.Cancel);

    private static Task<SetupLink> MakeAsync(TestStore store, string? again = null) =>
        new SetupDesk(store.Gateway, Terms).MakeAsync(store.Processing("melden"), Appointer, again, TestStore.Cancel);

    private static Task<bool> WorksAsync(TestStore store, string code) =>
        new SetupDesk(store.Gateway, Terms).WorksAsync(store.Processing("tellen"), code, TestStore.Cancel);

    private static Task<SetupOutcome> AcceptAsync(TestStore store, string code, string account) =>
        new SetupDesk(store.Gateway, Terms).AcceptAsync(store.Processing("melden", actor: account), code, Appointer, TestStore.Cancel);
}
