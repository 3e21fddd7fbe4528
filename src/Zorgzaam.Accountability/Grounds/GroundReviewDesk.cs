using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Grounds;

/// <summary>What is known of a use of data whose ground may be reviewed.</summary>
/// <param name="Kind">Why.</param>
/// <param name="PurposeId">The purpose of the use.</param>
/// <param name="Person">Whom it is about; null for a list.</param>
/// <param name="Ground">What was stated.</param>
public sealed record GroundUse(GroundKind Kind, string PurposeId, PersonId? Person, string Ground);

/// <summary>
/// Puts grounds aside for review, before anything is read on them, and takes judgements (AVG artikel 5, tweede lid, artikel 24 en
/// artikel 32, eerste lid, onder d).
/// </summary>
public sealed class GroundReviewDesk(StoreGateway gateway, GroundDraw draw, OversightPolicy policy)
{
    /// <summary>The longest text of a judgement, in characters.</summary>
    public const int MaximumText = 500;

    private const string DrawAct = "ground.draw";
    private const string JudgeAct = "ground.judge";

    /// <summary>Puts a use aside when it is an emergency, or when the draw falls on it. The same use again adds nothing.</summary>
    /// <param name="processing">The key, of the one who uses the data and in the trace of the use; its purpose must report.</param>
    /// <param name="use">The use.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <returns>Whether it is put aside.</returns>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    public async Task<bool> WatchAsync(Processing processing, GroundUse use, CancellationToken cancellation)
    {
        if (use.Kind != GroundKind.Emergency && !await draw.TakesAsync(processing.TraceId, cancellation)) return false;
        return await gateway.ReportAsync(
            processing, DrawAct,
            async (scope, stop) =>
            {
                // The lock of the sequence: of two reads in one use the second sees the review of the first.
                var id = await scope.TakeNumbersAsync("ground-review", 1, stop);
                if (await scope.Query<GroundReviewRow>().AnyAsync(row => row.TraceId == processing.TraceId, stop)) return true;
                var owner = await OwnerAsync(scope, use.Person?.Value ?? SealedCases.Nobody, stop);
                if (owner.Person is { } person) scope.Saw([person]);
                await scope.InsertAsync(
                    [
                        new GroundReviewRow(
                            Id: id,
                            TraceId: processing.TraceId,
                            Kind: GroundKinds.CodeOf(use.Kind),
                            ActivityId: use.PurposeId,
                            ActorId: processing.Actor.Id,
                            ActorRole: processing.Actor.Role,
                            ObjectId: owner.Subject,
                            Sealed: owner.Keys.Seal(owner.Subject, use.Ground, GroundReviewRow.Place(id)),
                            DrawnMicros: Instants.ToMicros(scope.Started),
                            DueOn: policy.Review.DueOn(LegalClock.DateIn(scope.Started))),
                    ],
                    stop);
                var type = use.Kind == GroundKind.Emergency ? AccountabilityEvents.BreakGlassUsed : AccountabilityEvents.GroundDrawn;
                scope.Append(Event(type, owner.Person, processing.TraceId, new JsonObject
                {
                    ["review"] = id,
                    ["purpose"] = use.PurposeId,
                }));
                return true;
            },
            cancellation);
    }

    /// <summary>Judges a ground.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="review">Which review.</param>
    /// <param name="isInOrder">Whether the ground holds.</param>
    /// <param name="text">Why; at most <see cref="MaximumText"/> ordinary characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text says nothing, or cannot stand in a judgement.</exception>
    public Task<JudgementOutcome> JudgeAsync(
        Processing processing, long review, bool isInOrder, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumText);
        return gateway.ReportAsync(
            processing, JudgeAct,
            async (scope, stop) =>
            {
                await scope.TakeNumbersAsync("ground-judgement", 1, stop);
                var row = await scope.Query<GroundReviewRow>().SingleOrDefaultAsync(each => each.Id == review, stop);
                if (row is null) return JudgementOutcome.NotThere;
                if (row.ActorId == processing.Actor.Id) return JudgementOutcome.Own;
                if (await scope.Query<GroundJudgementRow>().AnyAsync(each => each.ReviewId == review, stop))
                    return JudgementOutcome.AlreadyJudged;
                var owner = await OwnerAsync(scope, row.ObjectId, stop);
                if (owner.Person is { } person) scope.Saw([person]);
                await scope.InsertAsync(
                    [
                        new GroundJudgementRow(
                            ReviewId: review,
                            ObjectId: owner.Subject,
                            JudgeId: processing.Actor.Id,
                            IsInOrder: isInOrder,
                            Sealed: owner.Keys.Seal(owner.Subject, text, GroundJudgementRow.Place(review)),
                            JudgedMicros: Instants.ToMicros(scope.Started)),
                    ],
                    stop);
                scope.Append(Event(AccountabilityEvents.GroundJudged, owner.Person, row.TraceId, new JsonObject
                {
                    ["review"] = review,
                    ["in_order"] = isInOrder,
                }));
                return JudgementOutcome.Recorded;
            },
            cancellation);
    }

    // A person, or nobody: for a list, and of somebody who was erased, of whom nothing can be kept any more.
    private static async Task<(long Subject, PersonId? Person, KeyRing Keys)> OwnerAsync(
        WriteScope scope, long subject, CancellationToken cancellation)
    {
        var known = await scope.KeysAsync([subject], RetentionClass.Log, cancellation);
        if (subject != SealedCases.Nobody && known.Has(subject)) return (subject, new PersonId(subject), known);
        return (SealedCases.Nobody, null, await scope.MakeKeysAsync([SealedCases.Nobody], RetentionClass.Log, cancellation));
    }

    private static JournalEntry Event(string type, PersonId? person, string trace, JsonObject data) =>
        person is { } known ? JournalEntry.About(known, RetentionClass.Log, type, data) : new JournalEntry(type, trace, data);
}

/// <summary>How kinds of grounds are called in the store.</summary>
internal static class GroundKinds
{
    internal const string Emergency = "emergency";
    private const string Stated = "stated";
    private const string Contact = "contact";

    internal static string CodeOf(GroundKind kind) => kind switch
    {
        GroundKind.Emergency => Emergency,
        GroundKind.Stated => Stated,
        GroundKind.Contact => Contact,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not one of the kinds."),
    };

    internal static GroundKind Read(string code) => code switch
    {
        Emergency => GroundKind.Emergency,
        Stated => GroundKind.Stated,
        Contact => GroundKind.Contact,
        _ => throw new InvalidDataException($"The store holds a ground of kind '{code}', which this version does not know."),
    };
}
