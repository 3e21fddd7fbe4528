namespace Zorgzaam.Foundation;

/// <summary>Who acts: a member of staff, a resident, or a named program run on somebody's behalf.</summary>
/// <param name="Id">The stable id of the account or of the declared run.</param>
/// <param name="Role">The role in which the act is done; a purpose lists the roles it is open to.</param>
/// <param name="DisplayName">The name shown to residents beside what was done, if there is one.</param>
public sealed record Actor(string Id, string Role, string? DisplayName)
{
    /// <summary>
    /// How the id of a resident begins whose sign-in is certain. Each sign-in gives a resident another id; this is all that the log
    /// keeps of it, so that what the resident surely did can be told from what a thief may have done.
    /// </summary>
    public const string CertainPrefix = "inwoner-zeker-";

    /// <summary>
    /// Whether it is certain who acts even after misuse of the identity was reported: the level of sign-in that
    /// <c>policy/sign-in.yaml</c> names for that.
    /// </summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether it was certain who acted as a resident, by the id that the log has.</summary>
    public static bool WasCertain(string id) => id.StartsWith(CertainPrefix, StringComparison.Ordinal);
}
