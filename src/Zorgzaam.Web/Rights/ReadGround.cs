namespace Zorgzaam.Web.Rights;

/// <summary>Why a member of staff looks at residents; logged with the read and shown to the resident.</summary>
/// <param name="PurposeId">Key of a purpose in <c>policy/</c>.</param>
/// <param name="Case">The case it belongs to, as the reader typed it.</param>
public sealed record ReadGround(string PurposeId, string? Case);
