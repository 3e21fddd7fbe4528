using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Gives the pages the log about a resident, in words instead of names of the software.</summary>
internal sealed class LogReading(ReadDesk desk, SubjectLog log, PurposeRegister purposes, AttributeWords attributes)
    : ILogReading
{
    private const string OwnPurpose = "inwoner-logboek";

    // Who looked, said to the resident; how a role is called on screen stands in RoleNames.
    private static readonly Dictionary<string, LocalizedText> WhoLooked = new(StringComparer.Ordinal)
    {
        [Roles.Resident] = new("Uzelf", "Yourself"),
        [Roles.Caseworker] = new("Een medewerker", "A member of staff"),
        [Platform.Operator.Role] = new("Een programma van ons, zonder dat iemand meekeek", "A program of ours, with nobody looking"),
        [Roles.PolicyLawyer] = new("Iemand van beleid", "Somebody of policy"),
        [Roles.Supervisor] = new("De toezichthouder", "The supervisor"),
        [Roles.Board] = new("Iemand van het bestuur", "Somebody of the board"),
        [ApiCaller.Role] = new("Een systeem van een andere organisatie", "A system of another organisation"),
    };

    public async Task<ReadResult<LogPage>> OwnLog(Reader reader, PageRequest page, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(OwnPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<LogPage>(reason);

        // INVARIANT: a resident reads no log but the own one; whose it is comes from the sign-in.
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<LogPage>();
        var read = await log.ReadAsync(processing, person, page.Skip, page.Size, cancellation);
        return new Found<LogPage>(new LogPage([.. read.Lines.Select(Line)], read.Total, page));
    }

    /// <summary>Who acted in a role, as said to the resident.</summary>
    internal static LocalizedText Who(string role) => WhoLooked.GetValueOrDefault(role) ?? new LocalizedText(role, role);

    private LogLine Line(SubjectLogLine line)
    {
        // A purpose that was withdrawn since still has its name in the log.
        var purpose = purposes.Find(line.PurposeId);
        return new LogLine(
            LegalClock.LocalTime(line.Started),
            Who(line.Role),
            purpose?.Title ?? new LocalizedText(line.PurposeId, line.PurposeId),
            purpose?.Ground.Citation ?? string.Empty,
            line.Case,
            line.Refused,
            attributes.Of(line.Attributes),
            line.Reference);
    }
}
