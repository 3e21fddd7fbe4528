using System.Text;
using System.Text.Json;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Accountability.Subjects;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Subjects;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Gives the pages what residents asked about their data, and takes requests and answers.</summary>
internal sealed class SubjectRightsReading(
    ReadDesk desk, SubjectCopy copy, SubjectRequestReader requests, SubjectRequestDesk requestDesk, SubjectRightsPolicy policy,
    TimeProvider time, Words words) : ISubjectRightsReading
{
    private const string CopyPurpose = "inwoner-alles";
    private const string ReadPurpose = FactsReading.OwnPurpose;
    private const string AskPurpose = "inwoner-verzoek";
    private const string AnswerPurpose = "toezicht-verzoeken";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public int LongestRequest => SubjectRequestDesk.MaximumRequest;

    public int LongestAnswer => SubjectRequestDesk.MaximumAnswer;

    private DateOnly Today => LegalClock.DateIn(time.GetUtcNow());

    public async Task<ReadResult<MyRequests>> Own(Reader reader, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(ReadPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<MyRequests>(reason);

        // INVARIANT: a resident reads no request but the own ones; whose they are comes from the sign-in.
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<MyRequests>();
        var own = await requests.OfAsync(processing, person, cancellation);
        var open = own.Where(request => request.IsOpen).Select(request => request.Right).ToHashSet();
        return new Found<MyRequests>(new MyRequests(
            [.. own.Select(Shown)],
            [.. RequestTexts.Kinds.Where(kind => !open.Contains(kind.Right)).Select(kind => new Choice(kind.Id, words[kind.Title]))],
            [
                .. policy.Classes.Where(rule => rule.IsInUse)
                    .Select(rule => new KeptData(rule.Title, rule.IsErasable, rule.Citation, rule.Why)),
            ],
            policy.Answer.Owner,
            policy.Answer.Citation,
            policy.Answer.DueOn(Today)));
    }

    public async Task<ReadResult<Asked>> Ask(Reader reader, string? kind, string? text, CancellationToken cancellation)
    {
        if (RequestTexts.Kinds.FirstOrDefault(each => each.Id == kind) is not { } chosen)
            return new Refused<Asked>(words["Kies wat u wilt vragen."]);
        var said = text?.Trim() ?? string.Empty;
        if (!SubjectRequestDesk.IsText(said, LongestRequest))
            return new Refused<Asked>(words[
                "Schrijf uw verzoek in ten hoogste {0} tekens. Gebruik alleen letters, cijfers en leestekens.", LongestRequest]);
        return await AsResidentAsync(
            reader, (processing, person) => requestDesk.AskAsync(processing, person, chosen.Right, said, cancellation));
    }

    public Task<ReadResult<Asked>> TakeBack(Reader reader, long request, CancellationToken cancellation) =>
        AsResidentAsync(reader, (processing, person) => requestDesk.EndAsync(processing, person, request, null, cancellation));

    public Task<ReadResult<HeldData>> Everything(Reader reader, CancellationToken cancellation) => CopyAsync(
        reader, parts => new HeldData([.. parts.Select(part => HeldTexts.Part(part, words))]), cancellation);

    public Task<ReadResult<byte[]>> Copy(Reader reader, CancellationToken cancellation) => CopyAsync(
        reader,
        parts => Encoding.UTF8.GetBytes(SubjectCopy.ToJson(parts, time.GetUtcNow()).ToJsonString(Readable)),
        cancellation);

    public async Task<ReadResult<RequestPage>> Waiting(Reader reader, PageRequest page, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(AnswerPurpose, PurposeResults.None, reader, null);
        if (processing is null) return new Refused<RequestPage>(reason);
        var found = await requests.WaitingAsync(processing, page.Skip, page.Size, cancellation);
        return new Found<RequestPage>(new RequestPage(
            [.. found.Waiting.Select(Shown)],
            [.. found.Restrictions.Select(Shown)],
            found.Total,
            found.Overdue,
            policy.Answer.Citation,
            page));
    }

    public async Task<ReadResult<Asked>> Decide(
        Reader reader, long request, string? ground, string? text, CancellationToken cancellation)
    {
        if (policy.Find(ground ?? string.Empty) is null) return new Refused<Asked>(words["Kies een grond."]);
        return await AsOfficerAsync(
            reader, text, (processing, said) => requestDesk.DecideAsync(processing, request, ground!, said, cancellation));
    }

    public Task<ReadResult<Asked>> End(Reader reader, long request, string? text, CancellationToken cancellation) =>
        AsOfficerAsync(reader, text, (processing, said) => requestDesk.EndAsync(processing, null, request, said, cancellation));

    private async Task<ReadResult<T>> CopyAsync<T>(
        Reader reader, Func<IReadOnlyList<SubjectDataPart>, T> shown, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(CopyPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<T>(reason);
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<T>();
        try
        {
            return new Found<T>(shown(await copy.ReadAsync(processing, person, cancellation)));
        }
        catch (SubjectLimitedException)
        {
            return new Refused<T>(desk.Stopped(reader.Role)) { NeedsCertainty = true };
        }
    }

    private async Task<ReadResult<Asked>> AsResidentAsync(
        Reader reader, Func<Processing, PersonId, Task<RequestOutcome>> act)
    {
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<Asked>();
        var (processing, reason) = desk.Open(AskPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<Asked>(reason);
        try
        {
            return Answered(await act(processing, person));
        }
        catch (SubjectLimitedException)
        {
            return new Refused<Asked>(desk.Stopped(reader.Role));
        }
    }

    private async Task<ReadResult<Asked>> AsOfficerAsync(
        Reader reader, string? text, Func<Processing, string, Task<RequestOutcome>> act)
    {
        var said = text?.Trim() ?? string.Empty;
        if (!SubjectRequestDesk.IsText(said, LongestAnswer))
            return new Refused<Asked>(words[
                "Schrijf uw antwoord in ten hoogste {0} tekens. Gebruik alleen letters, cijfers en leestekens.", LongestAnswer]);
        var (processing, reason) = desk.Open(AnswerPurpose, PurposeResults.None, reader, null);
        return processing is null ? new Refused<Asked>(reason) : Answered(await act(processing, said));
    }

    // Sent twice it is the same: what came of it stands on the page already.
    private ReadResult<Asked> Answered(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.NotThere => new NotThere<Asked>(),
        RequestOutcome.Restricted => new Refused<Asked>(words[
            "Voor deze inwoner geldt een beperking. Wissen kan pas als die is beëindigd."]),
        _ => new Found<Asked>(new Asked()),
    };

    private ShownRequest Shown(SubjectRequest request)
    {
        var kind = RequestTexts.Kinds.Single(each => each.Right == request.Right);
        var ground = request.GroundId is { } id ? policy.Find(id) : null;
        return new ShownRequest(
            request.Id,
            words[kind.Title],
            LegalClock.LocalTime(request.AskedAt),
            request.DueOn,
            request.Text,
            Enum.Parse<RequestStanding>(request.State.ToString()))
        {
            DaysLeft = request.DueOn.DayNumber - Today.DayNumber,
            InForce = request.IsInForce ? words[kind.InForce] : null,
            CanTakeBack = request.IsOpen,
            Decided = request.DecidedAt is { } decided ? LegalClock.LocalTime(decided) : null,
            Ground = ground is null ? null : (ground.Title, ground.Citation),
            Answer = request.Answer,
            Ended = request.EndedAt is { } ended ? LegalClock.LocalTime(ended) : null,
            EndReason = request.EndReason,
            Grounds =
            [
                .. policy.Grounds.Where(each => each.Right == request.Right).Select(each => new Choice(
                    each.Id,
                    $"{(each.IsGranted ? words["Toekennen"] : words["Afwijzen"])}: {words.In(each.Title)} ({words.In(each.Citation)})")),
            ],
        };
    }
}
