namespace Zorgzaam.Web.Rights;

/// <summary>Why a member of staff looks at residents; logged with the read and shown to the resident.</summary>
/// <param name="PurposeId">Key of a purpose in <c>policy/</c>.</param>
/// <param name="Case">The case it belongs to or the reason, as the reader typed it; null when there was nothing to type.</param>
public sealed record ReadGround(string PurposeId, string? Case)
{
    /// <summary>The trace that an emergency keeps for all that is read because of it; given when the ground is kept.</summary>
    public string? Trace { get; init; }
}
