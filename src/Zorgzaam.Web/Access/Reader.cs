using System.Security.Claims;

namespace Zorgzaam.Web.Access;

/// <summary>Who asks for data: goes into the processing log with every read.</summary>
/// <param name="Id">Key of the person who is signed in.</param>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="Name">The name as shown.</param>
/// <param name="ResidentId">The resident this reader is, when they read their own data.</param>
public sealed record Reader(string Id, string Role, string Name, string? ResidentId)
{
    /// <summary>Whether this reader may see single residents, and so every count.</summary>
    public bool MayReadResidents => Role == Roles.Caseworker;

    /// <summary>Whether it is certain who this is even after misuse of the identity was reported.</summary>
    public bool IsCertain { get; init; }

    internal static Reader From(ClaimsPrincipal user) => new(
        Required(user, ClaimTypes.NameIdentifier),
        Required(user, ClaimTypes.Role),
        Required(user, ClaimTypes.Name),
        user.FindFirstValue(Claims.ResidentId))
    {
        IsCertain = user.HasClaim(claim => claim.Type == Claims.Certain),
    };

    private static string Required(ClaimsPrincipal user, string claim) => user.FindFirstValue(claim)
        ?? throw new InvalidOperationException($"A page that reads data was opened without the claim '{claim}'.");
}
