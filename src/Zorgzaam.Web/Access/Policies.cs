using Microsoft.AspNetCore.Authorization;

namespace Zorgzaam.Web.Access;

/// <summary>What a role may open; every page names one of these, or says that anyone may see it.</summary>
public static class Policies
{
    /// <summary>Counts and amounts per law, never a person.</summary>
    public const string ReadRights = "rechten-inzien";

    /// <summary>The rights of one resident, each time on a stated ground.</summary>
    public const string ReadResidents = "inwoners-inzien";

    /// <summary>A resident's own rights.</summary>
    public const string ReadOwnRights = "eigen-rechten-inzien";

    /// <summary>The API, for another system with a token.</summary>
    public const string Api = "api";

    internal static void AddTo(AuthorizationOptions options)
    {
        // INVARIANT: deny by default. A page without a policy is closed to everyone who is not signed in.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(ReadRights, policy => policy.RequireRole(
            Roles.Caseworker, Roles.PolicyLawyer, Roles.Supervisor, Roles.Board));
        options.AddPolicy(ReadResidents, policy => policy.RequireRole(Roles.Caseworker));
        options.AddPolicy(ReadOwnRights, policy => policy.RequireRole(Roles.Resident).RequireClaim(Claims.ResidentId));
        options.AddPolicy(Api, policy => policy.AddAuthenticationSchemes(ApiAccess.Scheme).RequireClaim(ApiAccess.ClientClaim));
    }
}
