using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;
using Zorgzaam.Web.Supervisor;

namespace Zorgzaam.Pages;

/// <summary>Gives supervisors the log: acts without persons, one resident's on a stated ground, and questions to answer.</summary>
internal sealed class OversightReading(
    ReadDesk desk, GroundDesk grounds, OversightLog search, SubjectLog log, LogQuestionReader questions, LogQuestionDesk questionDesk,
    OversightPolicy policy, PurposeRegister purposes, StaffHouseholds households, DemoPersonas staff, FactsReader facts,
    LogTexts texts, TimeProvider time, Words words) : IOversightReading
{
    private const string SearchPurpose = "toezicht-logboek";
    private const string ResidentPurpose = "toezicht-inwoner";
    private const string QuestionsPurpose = "toezicht-vragen";
    private const int UsualDays = 7;

    public int LongestAnswer => LogQuestionDesk.MaximumAnswer;

    // The log keeps real time, also in a demonstration whose legal date stands still.
    private DateOnly Today => LegalClock.DateIn(time.GetUtcNow());

    public async Task<ReadResult<OversightPage>> Search(
        Reader reader, OversightSearch asked, PageRequest page, CancellationToken cancellation)
    {
        var until = asked.Until ?? Today;
        var from = asked.From ?? until.AddDays(1 - UsualDays);
        if (from > until || until.DayNumber - from.DayNumber > LogFilter.MaximumDays)
        {
            return new Refused<OversightPage>(words[
                "Kies een eerste dag die niet na de laatste ligt, en ten hoogste {0} dagen.", LogFilter.MaximumDays]);
        }

        if (!IsKnown(asked)) return new NotThere<OversightPage>();
        var (processing, reason) = desk.Open(SearchPurpose, PurposeResults.None, reader, Described(asked, from, until));
        if (processing is null) return new Refused<OversightPage>(reason);
        var own = asked.Signal == UnusualUse.OwnHousehold ? await households.ReadAsync(processing, staff, cancellation) : [];
        var filter = new LogFilter(from, until)
        {
            PurposeId = asked.PurposeId,
            Role = asked.Role,
            ActorId = asked.StaffId,
            Signal = Signal(asked.Signal),
        };
        var found = await search.SearchAsync(processing, filter, Marks, own, page.Skip, page.Size, cancellation);
        return new Found<OversightPage>(Write(found, from, until, page));
    }

    public async Task<ReadResult<FoundResident>> FindResident(
        Reader reader, ReadGround ground, string? bsn, CancellationToken cancellation)
    {
        var (processing, reason, _) = await grounds.OpenAsync(
            ResidentPurpose, PurposeResults.None, reader, ground, null, cancellation);
        if (processing is null) return new Refused<FoundResident>(reason);
        var digits = new string([.. (bsn ?? string.Empty).Where(character => character is not (' ' or '.'))]);
        if (Bsn.TryParse(digits, out var known))
        {
            var page = await facts.ReadAsync(processing, [known], new HashSet<string>(StringComparer.Ordinal), null, cancellation);
            if (page.Find(known) is { } subject) return new Found<FoundResident>(new FoundResident(subject.Person.ToString()));
        }

        // A number that nobody has and one that nobody can have are answered alike.
        return new Refused<FoundResident>(words["Met dit nummer vinden wij niemand. Kijk of het klopt."]);
    }

    public async Task<ReadResult<ResidentLogPage>> ResidentLog(
        Reader reader, ReadGround ground, string residentId, PageRequest page, CancellationToken cancellation)
    {
        if (ResidentKey.Read(residentId) is not { } person) return new NotThere<ResidentLogPage>();
        var (processing, reason, _) = await grounds.OpenAsync(
            ResidentPurpose, PurposeResults.None, reader, ground, person, cancellation);
        if (processing is null) return new Refused<ResidentLogPage>(reason);
        var read = await log.ReadAsync(processing, person, page.Skip, page.Size, cancellation);
        return new Found<ResidentLogPage>(new ResidentLogPage(
            residentId,
            ground.Case,
            new LogPage([.. read.Lines.Select(line => texts.Line(line, Who(line.Role), []))], read.Total, page),
            read.Lines.ToDictionary(line => line.Reference, line => line.ActorId, StringComparer.Ordinal)));
    }

    public async Task<ReadResult<QuestionPage>> Questions(Reader reader, PageRequest page, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(QuestionsPurpose, PurposeResults.None, reader, null);
        if (processing is null) return new Refused<QuestionPage>(reason);
        var open = await questions.OpenAsync(processing, page.Skip, page.Size, cancellation);
        return new Found<QuestionPage>(new QuestionPage(
            [.. open.Questions.Select(Waiting)], open.Total, open.Overdue, policy.Answer.Citation, page));
    }

    public async Task<ReadResult<Asked>> Answer(
        Reader reader, long question, string? answer, CancellationToken cancellation)
    {
        var said = answer?.Trim() ?? string.Empty;
        if (!LogQuestionDesk.IsText(said, LogQuestionDesk.MaximumAnswer))
        {
            return new Refused<Asked>(words[
                "Schrijf uw antwoord in ten hoogste {0} tekens. Gebruik alleen letters, cijfers en leestekens.",
                LogQuestionDesk.MaximumAnswer]);
        }

        var (processing, reason) = desk.Open(QuestionsPurpose, PurposeResults.None, reader, null);
        if (processing is null) return new Refused<Asked>(reason);
        return await questionDesk.AnswerAsync(processing, question, said, cancellation) switch
        {
            LogQuestionOutcome.NotThere => new NotThere<Asked>(),
            LogQuestionOutcome.Own => new Refused<Asked>(words["Deze vraag gaat over wat u zelf deed. Een ander beantwoordt hem."]),
            _ => new Found<Asked>(new Asked()),
        };
    }

    private LogMarks Marks => new(
        [.. purposes.All.Where(purpose => purpose.Ground.StatedPerAccess).Select(purpose => purpose.Id)],
        [LogCommands.ExportPurpose],
        [.. Roles.All.Where(role => role != Roles.Resident)],
        policy.Many);

    private bool IsKnown(OversightSearch asked) =>
        (asked.PurposeId is null || purposes.Find(asked.PurposeId) is not null)
        && (asked.Role is null || Roles.All.Contains(asked.Role, StringComparer.Ordinal))
        && asked.Signal != UnusualUse.ManyInLittleTime;

    // What was searched for stands in the log as the reason of the search. It can hold no person, but what is typed is cut off.
    private static string Described(OversightSearch asked, DateOnly from, DateOnly until)
    {
        var parts = new[]
        {
            FormattableString.Invariant($"{from:yyyy-MM-dd}/{until:yyyy-MM-dd}"), asked.PurposeId, asked.Role,
            asked.Signal?.ToString(), asked.StaffId,
        }.OfType<string>();
        var text = new string([.. string.Join(' ', parts).Where(character => !char.IsControl(character))]);
        return text.Length <= ProcessingGate.MaximumCaseLength ? text : text[..ProcessingGate.MaximumCaseLength];
    }

    private OversightPage Write(OversightFound found, DateOnly from, DateOnly until, PageRequest page)
    {
        var signals = found.Signals;
        return new OversightPage(
            from,
            until,
            [
                (UnusualUse.OutsideCase, signals.OutsideCase),
                (UnusualUse.OwnHousehold, null),
                (UnusualUse.ManyInLittleTime, signals.Bursts.Count),
                (UnusualUse.BreakGlass, signals.BreakGlass),
                (UnusualUse.Export, signals.Exports),
                (UnusualUse.Refused, signals.Refused),
            ],
            (policy.Many.Persons, policy.Many.WithinMinutes),
            [
                .. signals.Bursts.Select(burst => new BusyStaff(
                    burst.ActorId, LegalClock.LocalTime(burst.Started), LegalClock.LocalTime(burst.Ended), burst.Persons,
                    burst.Persons >= Burst.MaximumCounted)),
            ],
            [
                .. purposes.All.Select(purpose => new Choice(purpose.Id, words.In(purpose.Title)))
                    .OrderBy(choice => choice.Title, StringComparer.Ordinal),
            ],
            [.. found.Lines.GroupBy(line => line.Reference, StringComparer.Ordinal).Select(acts => Line([.. acts]))],
            found.Total,
            found.HasMore,
            page);
    }

    // Acts of one go, the newest first as they were found.
    private UseLine Line(IReadOnlyList<OversightLine> acts)
    {
        // What was looked into to know whether one may look comes before the look itself, and is part of it.
        var first = acts.LastOrDefault(act => act.Relation is not null) ?? acts[^1];
        return new UseLine(
            LegalClock.LocalTime(acts[^1].Started),
            first.ActorId,
            Who(first.Role),
            texts.Purpose(first.PurposeId),
            [.. acts.Reverse().Select(act => LogTexts.Act(act.Act)).Distinct()],
            acts.Max(act => act.Persons),
            acts.Any(act => act.HasGround),
            acts.Select(act => act.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refusal
                ? RefusalTexts.Of(refusal, id => texts.Purpose(id), words)
                : null,
            first.Reference);
    }

    private WaitingQuestion Waiting(OpenQuestion open) => new(
        LogTexts.Question(open.Question),
        open.Question.Reference,
        open.Started is { } started ? LegalClock.LocalTime(started) : null,
        open.PurposeId is { } purpose ? texts.Purpose(purpose) : null,
        open.Role is { } role ? Who(role) : null,
        open.ActorId)
    { DaysLeft = open.Question.DueOn.DayNumber - Today.DayNumber };

    // "Yourself" is who reads it only where residents read about themselves.
    private static LocalizedText Who(string role) => FactsReading.Reporter(role, Roles.Supervisor);

    private static LogSignal? Signal(UnusualUse? use) => use switch
    {
        UnusualUse.OutsideCase => LogSignal.OutsideCase,
        UnusualUse.OwnHousehold => LogSignal.OwnHousehold,
        UnusualUse.BreakGlass => LogSignal.BreakGlass,
        UnusualUse.Export => LogSignal.Export,
        UnusualUse.Refused => LogSignal.Refused,
        _ => null,
    };
}
