using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>A processing on a ground, or why there is none.</summary>
/// <param name="Processing">The key; null when it was refused.</param>
/// <param name="Reason">Why it was refused, in plain Dutch.</param>
/// <param name="Relation">How the reader came to the resident, in words.</param>
internal sealed record OpenedGround(Processing? Processing, string Reason, string? Relation);

/// <summary>
/// Opens a processing for which each access needs a case, a contact or a stated ground: finds which of them it is, and puts
/// aside what somebody else has to review. INVARIANT: that comes before anything is read, so no emergency goes without its
/// alert and no draw is avoided by leaving early.
/// </summary>
internal sealed class GroundDesk(
    ReadDesk desk, ProcessingGate gate, PurposeRegister purposes, IdSource ids, StaffRelations relations, GroundReviewDesk reviews,
    Words words)
{
    private const string WatchPurpose = "inzage-bewaken";

    /// <summary>Opens it for a resident, or for a list when nobody in particular is meant.</summary>
    internal async Task<OpenedGround> OpenAsync(
        string purposeId, PurposeResults needed, Reader reader, ReadGround ground, PersonId? person, CancellationToken cancellation)
    {
        var actor = ReadDesk.ActorOf(reader);
        var purpose = purposes.Find(purposeId);

        // One emergency is one use, however many pages it takes: its alert, its log lines and its review belong together.
        var trace = purpose is { Emergency: true } && ground.Trace is { } use ? use : ids.NextTraceId();
        var found = person is { } resident && purpose is { Ground.StatedPerAccess: true, Emergency: false }
            && purpose.Results == needed && purpose.Roles.Contains(reader.Role)
            ? await relations.FindAsync(actor, resident, trace, cancellation)
            : null;
        var (processing, reason) = desk.Open(purposeId, needed, reader, ground.Case, trace, found?.Relation);
        if (processing is null) return new OpenedGround(null, reason, null);
        if (KindOf(processing) is { } kind
            && !await WatchAsync(actor, trace, new GroundUse(kind, purposeId, person, processing.Case!), cancellation))
            return new OpenedGround(null, desk.Closed, null);
        return new OpenedGround(processing, string.Empty, processing.Relation switch
        {
            AccessRelation.StatedGround when person is not null => words["Er is geen zaak en geen contact. Uw reden kan worden nagekeken."],
            AccessRelation.StatedGround => words["Uw reden kan worden nagekeken."],
            _ => found?.Words,
        });
    }

    /// <summary>Puts a use aside for review as far as that is needed; false when nobody may do so now.</summary>
    internal async Task<bool> WatchAsync(Actor actor, string trace, GroundUse use, CancellationToken cancellation)
    {
        if (gate.TryOpen(WatchPurpose, actor, traceId: trace) is not ProcessingOutcome.Opened opened) return false;
        await reviews.WatchAsync(opened.Processing, use, cancellation);
        return true;
    }

    private static GroundKind? KindOf(Processing processing) => processing.Relation switch
    {
        AccessRelation.Emergency => GroundKind.Emergency,
        AccessRelation.StatedGround => GroundKind.Stated,
        _ => null,
    };
}
