namespace Zorgzaam.Foundation;

/// <summary>Who acts: a member of staff, a resident, or a named program run on somebody's behalf.</summary>
/// <param name="Id">The stable id of the account or of the declared run.</param>
/// <param name="Role">The role in which the act is done; a purpose lists the roles it is open to.</param>
/// <param name="DisplayName">The name shown to residents beside what was done, if there is one.</param>
public sealed record Actor(string Id, string Role, string? DisplayName)
{
    /// <summary>
    /// Whether it is certain who acts even after misuse of the identity was reported: the level of sign-in that
    /// <c>policy/sign-in.yaml</c> names for that.
    /// </summary>
    public bool IsCertain { get; init; }
}
