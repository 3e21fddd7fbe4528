using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Identity;
using Zorgzaam.Store.Limits;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Gives the pages the log about a resident, in words instead of names of the software.</summary>
internal sealed class LogReading(
    ReadDesk desk, SubjectLog log, LogQuestionReader questions, LogQuestionDesk questionDesk, OversightPolicy policy,
    ApiRecipients recipients, LogTexts texts, TimeProvider time, Words words) : ILogReading
{
    private const string OwnPurpose = "inwoner-logboek";
    private const string AskPurpose = "inwoner-vraag";

    // Who looked, said to the resident; how a role is called on screen stands in RoleNames.
    private static readonly Dictionary<string, LocalizedText> WhoLooked = new(StringComparer.Ordinal)
    {
        [Roles.Resident] = new("Uzelf", "Yourself"),
        [Roles.Caseworker] = new("Een medewerker", "A member of staff"),
        [Platform.Operator.Role] = new("Een programma van ons, zonder dat iemand meekeek", "A program of ours, with nobody looking"),
        [Roles.PolicyLawyer] = new("Iemand van beleid", "Somebody of policy"),
        [Roles.Supervisor] = new("De toezichthouder", "The supervisor"),
        [Roles.PrivacyOfficer] = new("De privacyfunctionaris", "The privacy officer"),
        [Roles.Appointer] = new("Wie medewerkers benoemt", "Whoever appoints staff"),
        [Roles.Board] = new("Iemand van het bestuur", "Somebody of the board"),
        [ApiCaller.Role] = new("Een systeem van een andere organisatie", "A system of another organisation"),
    };

    public int LongestQuestion => LogQuestionDesk.MaximumQuestion;

    public async Task<ReadResult<LogPage>> OwnLog(Reader reader, PageRequest page, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(OwnPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<LogPage>(reason);

        // INVARIANT: a resident reads no log but the own one; whose it is comes from the sign-in.
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<LogPage>();
        var read = await log.ReadAsync(processing, person, page.Skip, page.Size, cancellation);
        var asked = (await questions.OfAsync(processing, person, [.. read.Lines.Select(line => line.Reference)], cancellation))
            .ToLookup(question => question.Reference, StringComparer.Ordinal);
        return new Found<LogPage>(new LogPage(
            [.. read.Lines.Select(line => texts.Line(line, WhoOf(line), [.. asked[line.Reference]]))], read.Total, page));
    }

    public async Task<ReadResult<LineToAsk>> OwnLine(Reader reader, string reference, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(OwnPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<LineToAsk>(reason);
        if (ResidentKey.Read(reader.ResidentId) is not { } person
            || await log.FindAsync(processing, person, reference, cancellation) is not { } line)
            return new NotThere<LineToAsk>();
        var asked = await questions.OfAsync(processing, person, [reference], cancellation);
        return new Found<LineToAsk>(new LineToAsk(
            texts.Line(line, WhoOf(line), asked),
            policy.Answer.Owner,
            policy.Answer.Citation,
            policy.Answer.DueOn(LegalClock.DateIn(time.GetUtcNow()))));
    }

    public async Task<ReadResult<Asked>> Ask(
        Reader reader, string reference, string? question, CancellationToken cancellation)
    {
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<Asked>();
        var said = question?.Trim() ?? string.Empty;
        if (!LogQuestionDesk.IsText(said, LogQuestionDesk.MaximumQuestion))
        {
            return new Refused<Asked>(words[
                "Schrijf uw vraag in ten hoogste {0} tekens. Gebruik alleen letters, cijfers en leestekens.",
                LogQuestionDesk.MaximumQuestion]);
        }

        var (processing, reason) = desk.Open(AskPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<Asked>(reason);

        // Sent twice it is the same question: its receipt is on the page already.
        try
        {
            return await questionDesk.AskAsync(processing, person, reference, said, cancellation) == LogQuestionOutcome.NotThere
                ? new NotThere<Asked>()
                : new Found<Asked>(new Asked());
        }
        catch (SubjectLimitedException)
        {
            return new Refused<Asked>(desk.Stopped(reader.Role));
        }
    }

    // Of staff the role is told; of a machine of another organisation also whose it is (AVG artikel 15, eerste lid, onder c).
    private LocalizedText WhoOf(SubjectLogLine line)
    {
        var who = Who(line.Role);
        return recipients.Of(line.ActorId) is { } name
            ? new LocalizedText($"{who.Dutch}: {name.Dutch}", $"{who.English}: {name.English}")
            : who;
    }

    /// <summary>Who acted in a role, as said to the resident.</summary>
    internal static LocalizedText Who(string role) => WhoLooked.GetValueOrDefault(role) ?? new LocalizedText(role, role);
}
