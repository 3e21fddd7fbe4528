using System.Text.Json.Nodes;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Subjects;

namespace Zorgzaam.Accountability.Requests;

/// <summary>
/// Takes requests of residents to restrict, to stop looking for rights, or to erase (AVG artikel 17, 18 and 21), and answers to
/// them. What holds follows from the requests: after each step the limits of the resident are made to fit, in the same
/// transaction. To do it again adds nothing.
/// </summary>
public sealed class SubjectRequestDesk(
    StoreGateway gateway, KeyStore keyStore, SubjectRightsPolicy policy, IEnumerable<ISubjectData> stages)
{
    /// <summary>The longest request, in characters.</summary>
    public const int MaximumRequest = 1_000;

    /// <summary>The longest answer, in characters.</summary>
    public const int MaximumAnswer = 2_000;

    private const string AskAct = "request.ask";
    private const string DecideAct = "request.decide";
    private const string EndAct = "request.end";
    private readonly IReadOnlyList<ISubjectData> stages = [.. stages];

    /// <summary>Whether a text can stand in a request or an answer.</summary>
    public static bool IsText(string text, int longest) => WrittenWords.IsText(text, longest);

    /// <summary>Makes a request. An objection is in force at once, while it is judged (AVG artikel 18, eerste lid, onder d).</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="person">Who asks.</param>
    /// <param name="right">What is asked.</param>
    /// <param name="text">In the resident's words; at most <see cref="MaximumRequest"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in a request.</exception>
    public async Task<RequestOutcome> AskAsync(
        Processing processing, PersonId person, SubjectRight right, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumRequest);
        return await gateway.ReportAsync(
            processing, AskAct,
            async (scope, stop) =>
            {
                var id = await TakeTurnAsync(scope, stop);
                var keys = await scope.MakeKeysAsync([person.Value], RetentionClass.Log, stop);
                if (!keys.Has(person.Value)) return RequestOutcome.NotThere;
                scope.Saw([person]);
                var known = await KnownRequests.OfAsync(scope, person.Value, stop);
                if (known.Exists(each => each.Right == right && each.State is (RequestState.Waiting or RequestState.Granted)))
                    return RequestOutcome.AlreadyOpen;
                var row = new SubjectRequestRow(
                    Id: id,
                    ObjectId: person.Value,
                    Kind: (int)right,
                    Sealed: keys.Seal(person.Value, text, SubjectRequestRow.Place(id)),
                    AskedMicros: Instants.ToMicros(scope.Started),
                    DueOn: policy.Answer.DueOn(LegalClock.DateIn(scope.Started)));
                await scope.InsertAsync([row], stop);
                scope.Append(Event(AccountabilityEvents.SubjectRequestMade, person, id, right));
                await FitAsync(scope, person, stop);
                return RequestOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>Grants or refuses a request, with the ground and in words that the resident reads.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="request">Its number.</param>
    /// <param name="ground">The ground of the policy; it says whether this is granted.</param>
    /// <param name="text">Why; at most <see cref="MaximumAnswer"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in an answer.</exception>
    public async Task<RequestOutcome> DecideAsync(
        Processing processing, long request, string ground, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumAnswer);
        return await gateway.ReportAsync(
            processing, DecideAct,
            async (scope, stop) =>
            {
                await TakeTurnAsync(scope, stop);
                var (known, keys) = await FindAsync(scope, request, null, stop);
                if (known is null || policy.Find(ground) is not { } chosen || chosen.Right != known.Right)
                    return RequestOutcome.NotThere;
                if (known.State != RequestState.Waiting) return RequestOutcome.AlreadyDone;
                var person = new PersonId(known.Row.ObjectId);
                var erases = chosen.IsGranted && known.Right == SubjectRight.Erasure;
                if (erases && await IsRestrictedAsync(scope, person, stop)) return RequestOutcome.Restricted;
                var row = new SubjectDecisionRow(
                    RequestId: request,
                    ObjectId: person.Value,
                    IsGranted: chosen.IsGranted,
                    GroundId: chosen.Id,
                    Sealed: keys.Seal(person.Value, text, SubjectDecisionRow.Place(request)),
                    DecidedMicros: Instants.ToMicros(scope.Started));
                await scope.InsertAsync([row], stop);
                var decided = Event(
                    chosen.IsGranted ? AccountabilityEvents.SubjectRequestGranted : AccountabilityEvents.SubjectRequestRefused,
                    person, request, known.Right);
                decided.Data["ground"] = chosen.Id;
                scope.Append(decided);
                await FitAsync(scope, person, stop);
                if (erases) await EraseAsync(scope, person, chosen, stop);
                else if (known.Right == SubjectRight.Erasure) await ReopenAsync(person, stop);
                return RequestOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>
    /// Ends a request: a resident takes it back, or who granted it says why it holds no longer (AVG artikel 18, derde lid).
    /// </summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="person">Whose it must be; null for who answers requests.</param>
    /// <param name="request">Its number.</param>
    /// <param name="text">Why; null when a resident takes it back.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand there.</exception>
    public async Task<RequestOutcome> EndAsync(
        Processing processing, PersonId? person, long request, string? text, CancellationToken cancellation)
    {
        if (text is not null) WrittenWords.Check(text, MaximumAnswer);
        else if (person is null) throw new ArgumentNullException(nameof(text), "Who ends a request of somebody else says why.");
        return await gateway.ReportAsync(
            processing, EndAct,
            async (scope, stop) =>
            {
                await TakeTurnAsync(scope, stop);
                var (known, keys) = await FindAsync(scope, request, person, stop);
                if (known is null) return RequestOutcome.NotThere;
                if (known.State is not (RequestState.Waiting or RequestState.Granted)) return RequestOutcome.AlreadyDone;
                var whose = new PersonId(known.Row.ObjectId);
                var row = new SubjectRequestEndRow(
                    request,
                    whose.Value,
                    text is null ? null : keys.Seal(whose.Value, text, SubjectRequestEndRow.Place(request)),
                    Instants.ToMicros(scope.Started));
                await scope.InsertAsync([row], stop);
                scope.Append(Event(AccountabilityEvents.SubjectRequestEnded, whose, request, known.Right));

                // Who wants to be helped again: what is found from now on may be kept again.
                if (known.Right == SubjectRight.Erasure) await ReopenAsync(whose, stop);
                await FitAsync(scope, whose, stop);
                return RequestOutcome.Recorded;
            },
            cancellation);
    }

    // The lock of one sequence: of two steps at the same moment, of whatever kind, the second sees the first.
    private static Task<long> TakeTurnAsync(WriteScope scope, CancellationToken cancellation) =>
        scope.TakeNumbersAsync("subject-request", 1, cancellation);

    // What is restricted is kept and nothing else is done with it, not even erasing (AVG artikel 18, tweede lid).
    private static async Task<bool> IsRestrictedAsync(WriteScope scope, PersonId person, CancellationToken cancellation) =>
        (await KnownRequests.OfAsync(scope, person.Value, cancellation)).Exists(
            each => each is { Right: SubjectRight.Restriction, State: RequestState.Granted });

    // Also where no erasure is recorded: one of which the commit failed destroyed the keys all the same.
    private async Task ReopenAsync(PersonId person, CancellationToken cancellation)
    {
        foreach (var kept in policy.Erasable) await keyStore.ReopenAsync(person.Value, kept, cancellation);
    }

    private static async Task<(KnownRequest? Known, KeyRing Keys)> FindAsync(
        WriteScope scope, long request, PersonId? person, CancellationToken cancellation)
    {
        var known = (await KnownRequests.ReadAsync(scope, rows => rows.Where(row => row.Id == request), cancellation)).SingleOrDefault();
        if (known is not null && person is { } asker && known.Row.ObjectId != asker.Value) known = null;
        var keys = await scope.KeysAsync(known is null ? [] : [known.Row.ObjectId], RetentionClass.Log, cancellation);

        // Nothing can be kept any more of who was erased.
        if (known is null || !keys.Has(known.Row.ObjectId)) return (null, keys);
        scope.Saw([new PersonId(known.Row.ObjectId)]);
        return (known, keys);
    }

    // The keys go first: should the commit fail, nothing can be read any more, and the same answer again records it.
    private async Task EraseAsync(WriteScope scope, PersonId person, DecisionGround ground, CancellationToken cancellation)
    {
        foreach (var stage in stages) await stage.EraseAsync(scope, person, policy.Erasable, cancellation);
        await keyStore.DestroyAsync(person.Value, policy.Erasable, ground.Citation.Dutch, cancellation);
        scope.Append(JournalEntry.About(person, RetentionClass.Log, AccountabilityEvents.SubjectDataErased, new JsonObject
        {
            ["classes"] = new JsonArray([.. policy.Erasable.Select(kept => JsonValue.Create(kept.ToString()))]),
            ["ground"] = ground.Id,
            ["means"] = "key destroyed",
        }));
    }

    // INVARIANT: a restriction holds while one is granted; an objection from the moment it is made, unless it is refused or
    // taken back. What was erased is not looked for again: it would be found the next day.
    private async Task FitAsync(WriteScope scope, PersonId person, CancellationToken cancellation)
    {
        var known = await KnownRequests.OfAsync(scope, person.Value, cancellation);
        await FitAsync(
            scope, person, SubjectLimitKind.Restriction,
            known.Exists(each => each is { Right: SubjectRight.Restriction, State: RequestState.Granted }), cancellation);
        await FitAsync(
            scope, person, SubjectLimitKind.Objection,
            known.Exists(each => each is
            { Right: SubjectRight.Objection, State: RequestState.Waiting or RequestState.Granted }
                or { Right: SubjectRight.Erasure, State: RequestState.Granted }),
            cancellation);
    }

    private async Task FitAsync(
        WriteScope scope, PersonId person, SubjectLimitKind kind, bool holds, CancellationToken cancellation)
    {
        if (!holds)
        {
            await SubjectLimits.LiftAsync(scope, person, kind, cancellation);
            return;
        }

        if (!await SubjectLimits.PlaceAsync(scope, person, kind, cancellation)) return;
        foreach (var stage in stages) await stage.StopAsync(scope, person, kind, cancellation);
    }

    private static JournalEntry Event(string type, PersonId person, long request, SubjectRight right) =>
        JournalEntry.About(person, RetentionClass.Log, type, new JsonObject { ["request"] = request, ["right"] = right.ToString() });
}
