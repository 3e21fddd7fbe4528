namespace Zorgzaam.Foundation;

/// <summary>
/// Opens a <see cref="Processing"/> after checking that the purpose exists, that its impact assessment still stands,
/// that the actor's role may act for it and that a reason was stated where one is needed. Deny by default.
/// </summary>
/// <param name="purposes">The declared purposes.</param>
/// <param name="clock">Legal and real time.</param>
/// <param name="ids">Where new trace ids come from.</param>
/// <param name="demo">Whether purposes that exist only in the demo are open.</param>
public sealed class ProcessingGate(PurposeRegister purposes, LegalClock clock, IdSource ids, bool demo)
{
    /// <summary>The longest reference to a case or stated ground, in characters: a reference, not a report.</summary>
    public const int MaximumCaseLength = 200;

    /// <summary>Opens a processing or says why not.</summary>
    /// <param name="purposeId">The id in <c>policy/purposes.yaml</c>.</param>
    /// <param name="actor">Who acts, in which role.</param>
    /// <param name="case">The case, contact or stated ground, if any.</param>
    /// <param name="foreign">The operation of another organisation that this is part of; its trace goes on here.</param>
    /// <param name="traceId">The trace to join otherwise; a new one if null.</param>
    /// <param name="relation">
    /// The case or contact that the program found, if any. Without one, a purpose that needs a ground at each access is opened on
    /// the stated ground, or as an emergency when it is for those.
    /// </param>
    public ProcessingOutcome TryOpen(
        string purposeId, Actor actor, string? @case = null, ForeignOperation? foreign = null, string? traceId = null,
        AccessRelation? relation = null)
    {
        if (purposes.Find(purposeId) is not { } purpose)
            return Refuse($"There is no purpose '{purposeId}'. Declare it in policy/purposes.yaml.");

        if (!purpose.Roles.Contains(actor.Role))
        {
            return Refuse(
                $"Role '{actor.Role}' may not act for purpose '{purposeId}'; "
                + $"it is open to: {string.Join(", ", purpose.Roles.Order(StringComparer.Ordinal))}.");
        }

        if (purpose.DemoOnly && !demo)
            return Refuse($"Purpose '{purposeId}' exists only in the demo. Start with --demo.");

        var known = RelationFor(purpose, relation);
        if (known is AccessRelation.StatedGround or AccessRelation.Emergency && string.IsNullOrWhiteSpace(@case))
            return Refuse($"Purpose '{purposeId}' needs a case, a contact or a stated ground. Name one.");

        if (@case is not null && !IsReference(@case))
        {
            return Refuse(
                $"A case or stated ground has at most {MaximumCaseLength} characters, on one line, without control characters.");
        }

        if (purpose.ImpactAssessment is { } assessment && assessment.Expires < clock.Today)
        {
            return Refuse(
                $"The impact assessment '{assessment.Reference}' of purpose '{purposeId}' ended on "
                + $"{assessment.Expires:yyyy-MM-dd}. Renew it before processing.");
        }

        return new ProcessingOutcome.Opened(
            new Processing(
                purpose, actor, @case, known, clock.Now, clock.Today, foreign?.TraceId ?? traceId ?? ids.NextTraceId(), foreign));
    }

    /// <summary>Opens a processing, for callers that have no other way to go.</summary>
    /// <exception cref="ProcessingRefusedException">
    /// The purpose, role, case or assessment does not allow it.
    /// </exception>
    public Processing Open(string purposeId, Actor actor, string? @case = null, ForeignOperation? foreign = null) =>
        TryOpen(purposeId, actor, @case, foreign) switch
        {
            ProcessingOutcome.Opened opened => opened.Processing,
            ProcessingOutcome.Refused refused => throw new ProcessingRefusedException(refused.Reason),
            var other => throw new InvalidOperationException($"Unknown outcome {other.GetType().Name}."),
        };

    /// <summary>Whether a text can name a case or ground: short, and one line of ordinary characters.</summary>
    public static bool IsReference(string text) => text.Length <= MaximumCaseLength && !text.Any(char.IsControl);

    // INVARIANT: an emergency is never anything else, and only a case or contact that was found spares somebody the reason.
    private static AccessRelation? RelationFor(Purpose purpose, AccessRelation? found) =>
        !purpose.Ground.StatedPerAccess ? null
        : purpose.Emergency ? AccessRelation.Emergency
        : found is AccessRelation.Case or AccessRelation.Contact ? found
        : AccessRelation.StatedGround;

    private static ProcessingOutcome.Refused Refuse(string reason) => new(reason);
}
