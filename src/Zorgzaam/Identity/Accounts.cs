using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Identity;

/// <summary>Finds in the registry who signs in.</summary>
internal sealed class Accounts(ProcessingGate gate, FactsReader facts, AppointmentReader appointments) : IAccounts
{
    private const string Purpose = "inwoner-inloggen";

    private const string StaffPurpose = "medewerker-inloggen";

    // The program that looks up a role before anybody has one.
    private static readonly Actor Door = new("inloggen", Platform.Operator.Role, null);

    // Nobody in particular before it is known who it is; the log names the resident as its subject.
    private static readonly Actor Visitor = new("inloggen", Roles.Resident, null);

    public async Task<ResidentAccount?> FindResidentAsync(Bsn bsn, CancellationToken cancellation)
    {
        var page = await facts.ReadAsync(gate.Open(Purpose, Visitor), [bsn], PersonNames.Attributes, null, cancellation);
        return page.Find(bsn) is { } subject
            ? new ResidentAccount(subject.Person.ToString(), PersonNames.Of(subject))
            : null;
    }

    public async Task<StaffRole?> FindStaffAsync(string account, CancellationToken cancellation) =>
        await appointments.FindAsync(gate.Open(StaffPurpose, Door), account, cancellation) is { } appointment
            ? new StaffRole(appointment.Role, AppointmentDoor.EndOf(appointment))
            : null;

    public async Task NoteStaffResidentAsync(string account, Bsn bsn, CancellationToken cancellation)
    {
        // Whoever works here can sign in also while this purpose is closed.
        if (gate.TryOpen(StaffHouseholds.Purpose, new Actor(account, Platform.Operator.Role, null)) is ProcessingOutcome.Opened opened)
            await facts.ReadAsync(opened.Processing, [bsn], new HashSet<string>(StringComparer.Ordinal), null, cancellation);
    }
}
