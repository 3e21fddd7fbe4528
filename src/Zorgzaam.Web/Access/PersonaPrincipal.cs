using System.Security.Claims;

namespace Zorgzaam.Web.Access;

/// <summary>What the provider of the demonstration says of a persona, in the usual names of claims.</summary>
internal static class PersonaPrincipal
{
    public static ClaimsPrincipal Of(DemoPersona persona, string level, string scheme)
    {
        var names = new ClaimNames();
        var who = persona.Bsn is { } bsn ? new Claim(names.Resident, bsn.Digits) : new Claim(names.Role, persona.Role);
        return new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(names.Subject, persona.Id), new Claim(names.Name, persona.Name), new Claim(names.Level, level), who], scheme));
    }
}
