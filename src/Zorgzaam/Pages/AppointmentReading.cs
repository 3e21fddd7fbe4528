using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Appointments;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Gives appointers who has which role, and takes their changes.</summary>
internal sealed class AppointmentReading(
    ReadDesk desk, AppointmentReader appointments, AppointmentDesk changes, SetupDesk setup, AppointmentTerms terms,
    IdentityProvider provider, Sessions sessions, TimeProvider time, Words words) : IAppointments
{
    private const string Purpose = "benoemingen-beheren";
    private const string OversightPurpose = "toezicht-logboek";

    public bool AreUsed => provider.RolesFromAppointments;

    public int LongestText => AppointmentDesk.MaximumText;

    public DateOnly Today => LegalClock.DateIn(time.GetUtcNow());

    public DateOnly LastFrom(DateOnly first) => terms.LastFrom(first);

    public async Task<ReadResult<AppointmentPage>> List(Reader reader, PageRequest page, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, reader, null);
        if (processing is null) return new Refused<AppointmentPage>(reason);
        var (found, total) = await appointments.ListAsync(processing, page.Skip, page.Size, cancellation);
        return new Found<AppointmentPage>(new AppointmentPage([.. found.Select(each => Line(each, reader))], total, page));
    }

    public async Task<ReadResult<Changed>> Appoint(Reader reader, WantedAppointment wanted, CancellationToken cancellation)
    {
        var (account, why) = (wanted.Account?.Trim() ?? string.Empty, wanted.Reason?.Trim() ?? string.Empty);
        if (!AppointmentDesk.IsText(account) || !AppointmentDesk.IsText(why))
            return new Refused<Changed>(words[
                "Vul een account en een reden in, elk op één regel. Gebruik alleen letters, cijfers en leestekens."]);
        // INVARIANT: nobody is appointed to be a resident; that is who has a number in the register.
        if (!Roles.OfStaff.Contains(wanted.Role, StringComparer.Ordinal)) return new NotThere<Changed>();
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, reader, null);
        if (processing is null) return new Refused<Changed>(reason);
        var asked = new NewAppointment(account, wanted.Role, wanted.FirstDay, wanted.LastDay, why);
        return Answer(await changes.AppointAsync(processing, asked, cancellation), wanted.FirstDay);
    }

    public async Task<ReadResult<Changed>> Withdraw(
        Reader reader, long appointment, string? why, CancellationToken cancellation)
    {
        var said = why?.Trim() ?? string.Empty;
        if (!AppointmentDesk.IsText(said))
            return new Refused<Changed>(words["Schrijf één korte regel. Gebruik alleen letters, cijfers en leestekens."]);
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, reader, null);
        if (processing is null) return new Refused<Changed>(reason);

        // INVARIANT: whoever lost a role keeps no session. Without the token of the request: what is committed is followed through,
        // whoever leaves meanwhile; and sent again after a failure it ends the sessions after all.
        var (outcome, account) = await changes.WithdrawAsync(processing, appointment, said, CancellationToken.None);

        // Where the provider gives roles an appointment gave none, and its end takes none away.
        if (outcome is AppointmentOutcome.Recorded or AppointmentOutcome.EndedBefore && AreUsed) sessions.EndOf(account!);
        return Answer(outcome, Today);
    }

    public async Task<IReadOnlyList<RepeatedSetupLine>> Repeated(
        Reader reader, DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var (processing, _) = desk.Open(OversightPurpose, PurposeResults.None, reader, null);
        return processing is null ? [] :
        [
            .. (await setup.RepeatedAsync(processing, from, until, cancellation))
                .Select(each => new RepeatedSetupLine(LegalClock.LocalTime(each.At), each.By, each.Reason, each.UsedBy)),
        ];
    }

    private ReadResult<Changed> Answer(AppointmentOutcome outcome, DateOnly first) => outcome switch
    {
        AppointmentOutcome.Recorded => new Found<Changed>(new Changed()),
        AppointmentOutcome.NotThere => new NotThere<Changed>(),
        AppointmentOutcome.OwnAccount => new Refused<Changed>(words["Over uw eigen account beslist een ander."]),
        AppointmentOutcome.HasARole => new Refused<Changed>(words[
            "Dit account heeft in die tijd al een rol. Trek die eerst in, of kies andere dagen."]),
        AppointmentOutcome.EndedBefore => new Refused<Changed>(words["Deze benoeming was al afgelopen of ingetrokken."]),
        _ => new Refused<Changed>(words[
            "Kies een laatste dag die nog komt, niet voor de eerste dag en niet na {0}.", words.Date(terms.LastFrom(first))]),
    };

    private AppointmentLine Line(Appointment each, Reader reader)
    {
        var state = each.Withdrawn is not null ? AppointmentState.Withdrawn
            : each.LastDay < Today ? AppointmentState.Ended
            : each.FirstDay > Today ? AppointmentState.ToCome
            : AppointmentState.InForce;
        return new AppointmentLine(
            each.Id,
            each.Account,
            each.Role,
            each.FirstDay,
            each.LastDay,
            each.MadeBy,
            each.Reason,
            state,
            state is AppointmentState.InForce or AppointmentState.ToCome && each.Account != reader.Id,
            each.Withdrawn is { } withdrawn ? (LegalClock.LocalTime(withdrawn.At), withdrawn.By, withdrawn.Why) : null);
    }
}
