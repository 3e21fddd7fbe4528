using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Zorgzaam.Web.Access;

/// <summary>The signed-in form of a persona.</summary>
internal static class PersonaPrincipal
{
    public static ClaimsPrincipal Of(DemoPersona persona)
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, persona.Id),
            new(ClaimTypes.Name, persona.Name),
            new(ClaimTypes.Role, persona.Role),
        ];
        if (persona.ResidentId is { } residentId)
            claims.Add(new Claim(Claims.ResidentId, residentId));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
