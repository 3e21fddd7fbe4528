using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Foundation;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Appointments;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Tests.Stores.Pages;

/// <summary>A withdrawal that is committed is followed through: no session outlives its role.</summary>
public sealed class AppointmentReadingTests(PostgresServer postgres)
{
    private static readonly AppointmentTerms Terms = new(new RetentionTerm(1, 0, 0), TimeSpan.FromHours(1));
    private static readonly Reader Boss = new("boss", Roles.Appointer, "Bo", null);
    private static readonly IdentityProvider Provider =
        new(new Uri("https://inlogdienst.example"), "site", null, IsOwn: false) { RolesFromAppointments = true };

    [Fact]
    public async Task Withdrawal_OfWhoLeaves_OrSendsItAgain_EndsTheSessions()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        var sessions = new Sessions(store.Time, Provider);
        var reading = Reading(store, sessions);
        var today = reading.Today;
        var wanted = new WantedAppointment("anna", Roles.Caseworker, today, today.AddDays(9), "nieuw");
        Assert.IsType<Found<Changed>>(await reading.Appoint(Boss, wanted, TestStore.Cancel));
        var listed = Assert.IsType<Found<AppointmentPage>>(await reading.List(Boss, new PageRequest(1, 10), TestStore.Cancel));
        var id = Assert.Single(listed.Value.Lines).Id;

        var open = sessions.Begin(Anna());
        Assert.IsType<Found<Changed>>(await reading.Withdraw(Boss, id, "weg", new CancellationToken(canceled: true)));
        Assert.Null(sessions.Find(open));

        var left = sessions.Begin(Anna()); // as when the program failed after the commit
        Assert.IsType<Refused<Changed>>(await reading.Withdraw(Boss, id, "weg", TestStore.Cancel));
        Assert.Null(sessions.Find(left));
    }

    [Fact]
    public async Task WhatIsNoSetupCode_IsNotLookedUp()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        var door = new AppointmentDoor(
            Gate(store), new SetupDesk(store.Gateway, Terms), new AppointmentReader(store.Gateway), new Sessions(store.Time, Provider));
        string?[] none = [null, "", "x", new string('a', 63), new string('a', 65), new string('A', 64), new string('g', 64)];

        foreach (var code in none) Assert.False(await door.Works(code, TestStore.Cancel));
        Assert.Empty(await LookedUpAsync());
        Assert.False(await door.Works(new string('a', 64), TestStore.Cancel));
        Assert.Single(await LookedUpAsync());

        async Task<IEnumerable<ProcessingRecord>> LookedUpAsync() =>
            (await store.RowsAsync<ProcessingRecord>()).Where(row => row.ActivityId == "eerste-benoemer");
    }

    private static AppointmentReading Reading(TestStore store, Sessions sessions)
    {
        var words = new ServiceCollection().AddLogging().AddLocalization().AddSingleton<Words>().BuildServiceProvider()
            .GetRequiredService<Words>();
        return new AppointmentReading(
            new ReadDesk(Gate(store), Purposes(), SweepTown.Profile("gemeente-voorbeeld"), new NotNoted(), words),
            new AppointmentReader(store.Gateway),
            new AppointmentDesk(store.Gateway, Terms), new SetupDesk(store.Gateway, Terms), Terms, Provider, sessions, store.Time, words);
    }

    private static PurposeRegister Purposes() =>
        PurposeFile.Read(Path.Combine(PolicyFiles.Folder, "purposes.yaml"), PolicyFiles.Types);

    private static ProcessingGate Gate(TestStore store) =>
        new(Purposes(), new LegalClock(store.Time, TestStore.LegalDate), new RandomIds(store.Time), demo: false);

    private static ClaimsPrincipal Anna() => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "anna")], "test"));

    private sealed class NotNoted : IRefusals
    {
        public void Note(Reader reader, string what) => Assert.Fail("Nobody is refused here.");
    }
}
