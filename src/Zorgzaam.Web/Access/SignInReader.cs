using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Access;

/// <summary>
/// Makes of what a provider says whom the site knows. INVARIANT: a burgerservicenummer ends here. It becomes the internal
/// number of a resident, and stands in no session, cookie or log.
/// </summary>
internal sealed class SignInReader(IdentityProvider provider, AssuranceLevels levels, IAccounts accounts)
{
    private const int PseudonymBytes = 8;

    /// <summary>Who signed in, or why nobody did.</summary>
    /// <param name="token">The claims of the provider.</param>
    /// <param name="asked">The level that was asked for; null when any will do.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<(ClaimsPrincipal? User, string? Refusal)> ReadAsync(
        ClaimsPrincipal token, string? asked, CancellationToken cancellation)
    {
        var level = levels.OfProvider(token.FindFirstValue(provider.Claims.Level))?.Id;
        if (asked is not null && !levels.Reaches(level, asked)) return (null, SignInOutcome.LevelTooLow);
        var isCertain = levels.Reaches(level, levels.AfterMisuse);
        var claims = await PersonAsync(token, isCertain, cancellation);
        if (claims is null) return (null, SignInOutcome.NoRole);
        if (level is not null) claims.Add(new Claim(Claims.Level, level));
        if (isCertain) claims.Add(new Claim(Claims.Certain, levels.AfterMisuse));
        return (new ClaimsPrincipal(new ClaimsIdentity(claims, SignInCookie.Scheme)), null);
    }

    /// <summary>An account that signed in without a role yet, to become the first appointer; null when it has no id.</summary>
    /// <param name="token">The claims of the provider.</param>
    /// <param name="asked">The level that was asked for.</param>
    /// <param name="code">The code of the setup link.</param>
    public (ClaimsPrincipal? User, string? Refusal) ReadAccount(ClaimsPrincipal token, string? asked, string code)
    {
        var level = levels.OfProvider(token.FindFirstValue(provider.Claims.Level))?.Id;
        if (asked is not null && !levels.Reaches(level, asked)) return (null, SignInOutcome.LevelTooLow);
        if (SubjectOf(token) is not { } subject) return (null, SignInOutcome.NoRole);
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, subject), new Claim(ClaimTypes.Name, NameOf(token, subject)),
                new Claim(Claims.Setup, code),
            ],
            SignInCookie.Scheme);
        if (level is not null) identity.AddClaim(new Claim(Claims.Level, level));
        return (new ClaimsPrincipal(identity), null);
    }

    /// <summary>Somebody of the staff with a role that ends.</summary>
    internal static ClaimsPrincipal Principal(string account, string name, string role, string? level, DateTimeOffset until)
    {
        var identity = new ClaimsIdentity(Staff(account, name, role, until), SignInCookie.Scheme);
        if (level is not null) identity.AddClaim(new Claim(Claims.Level, level));
        return new ClaimsPrincipal(identity);
    }

    private async Task<List<Claim>?> PersonAsync(ClaimsPrincipal token, bool isCertain, CancellationToken cancellation)
    {
        if (SubjectOf(token) is { } account)
        {
            var (role, until) = await StaffRoleAsync(token, account, cancellation);
            if (role is not null)
            {
                if (Bsn.TryParse(token.FindFirstValue(provider.Claims.Resident), out var own))
                    await accounts.NoteStaffResidentAsync(account, own, cancellation);
                return Staff(account, NameOf(token, account), role, until);
            }
        }

        if (!Bsn.TryParse(token.FindFirstValue(provider.Claims.Resident), out var bsn)) return null;
        if (await accounts.FindResidentAsync(bsn, cancellation) is not { } resident) return null;
        return
        [
            // A name for this session only: the log tells by itself whom it is about, and in no other way.
            new Claim(
                ClaimTypes.NameIdentifier,
                (isCertain ? Actor.CertainPrefix : "inwoner-")
                + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PseudonymBytes))),
            new Claim(ClaimTypes.Name, resident.Name),
            new Claim(ClaimTypes.Role, Roles.Resident),
            new Claim(Claims.ResidentId, resident.Key),
        ];
    }

    // INVARIANT: where roles come from appointments, a role that the provider says is not read at all.
    private async Task<(string? Role, DateTimeOffset? Until)> StaffRoleAsync(
        ClaimsPrincipal token, string account, CancellationToken cancellation)
    {
        if (!provider.RolesFromAppointments) return (RoleOf(token), null);
        var staff = await accounts.FindStaffAsync(account, cancellation);
        return (staff?.Role, staff?.Until);
    }

    // Exactly one of our roles: who has two would act in one and be logged in the other. A resident is one by number only.
    private string? RoleOf(ClaimsPrincipal token)
    {
        var known = token.FindAll(provider.Claims.Role).Select(claim => claim.Value)
            .Where(role => role != Roles.Resident && Roles.All.Contains(role, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal).ToList();
        return known is [var only] ? only : null;
    }

    private string? SubjectOf(ClaimsPrincipal token) =>
        token.FindFirstValue(provider.Claims.Subject) is { Length: > 0 } subject ? subject : null;

    private string NameOf(ClaimsPrincipal token, string subject) => token.FindFirstValue(provider.Claims.Name) ?? subject;

    private static List<Claim> Staff(string account, string name, string role, DateTimeOffset? until)
    {
        List<Claim> claims =
        [
            new Claim(ClaimTypes.NameIdentifier, account),
            new Claim(ClaimTypes.Name, name),
            new Claim(ClaimTypes.Role, role),
        ];
        if (until is { } end)
            claims.Add(new Claim(Claims.Until, end.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        return claims;
    }
}
