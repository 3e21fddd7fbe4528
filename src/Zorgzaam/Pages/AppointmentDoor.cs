using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Appointments;

namespace Zorgzaam.Pages;

/// <summary>Lets the first appointer in by a setup link.</summary>
internal sealed class AppointmentDoor(ProcessingGate gate, SetupDesk setup, AppointmentReader appointments, Sessions sessions)
    : ISetup
{
    internal const string Purpose = "eerste-benoemer";

    // Nobody in particular before somebody signed in.
    private static readonly Actor Visitor = new("inloggen", Roles.Appointer, null);

    public async Task<bool> Works(string? code, CancellationToken cancellation) =>
        code is not null && SetupDesk.IsCode(code) // or whoever tries words fills the log
        && await setup.WorksAsync(gate.Open(Purpose, Visitor), code, cancellation);

    public async Task<DateTimeOffset?> Accept(string account, string name, string code, CancellationToken cancellation)
    {
        var processing = gate.Open(Purpose, new Actor(account, Roles.Appointer, name));

        // Without the token of the request: who was appointer loses the sessions too, whoever leaves meanwhile.
        var outcome = await setup.AcceptAsync(processing, code, Roles.Appointer, CancellationToken.None);
        foreach (var ended in outcome.Ended) sessions.EndOf(ended);
        if (!outcome.IsAppointed) return null;
        var appointment = await appointments.FindAsync(processing, account, cancellation);
        return EndOf(appointment ?? throw new InvalidOperationException("An appointment that was just made is not there."));
    }

    /// <summary>The instant at which an appointment gives no role any more.</summary>
    internal static DateTimeOffset EndOf(Appointment appointment) => LegalClock.StartOf(appointment.LastDay.AddDays(1));
}
