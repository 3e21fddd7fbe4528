using Microsoft.AspNetCore.Authorization;

namespace Zorgzaam.Web.Access;

/// <summary>
/// What a role may open, and how surely one must have signed in. Every page names one of these, or says that anyone may see it.
/// </summary>
public static class Policies
{
    /// <summary>Counts and amounts per law, never a person.</summary>
    public const string ReadRights = "rechten-inzien";

    /// <summary>The rights of one resident, each time on a stated ground.</summary>
    public const string ReadResidents = "inwoners-inzien";

    /// <summary>A resident's own rights.</summary>
    public const string ReadOwnRights = "eigen-rechten-inzien";

    /// <summary>The log of what was done with data, without persons, and one resident's on a stated ground.</summary>
    public const string Oversee = "toezicht-houden";

    /// <summary>Who has which role, and changing that; never a person or a figure.</summary>
    public const string Appoint = "benoemen";

    /// <summary>To become the first appointer, for who came by a setup link and signed in.</summary>
    public const string ConfirmSetup = "eerste-benoemer";

    /// <summary>The API, for a machine with an access token; <see cref="ApiAccess.ClientOf"/> tells which.</summary>
    public const string Api = "api";

    /// <summary>The policies of pages; each needs a level of its own in <c>policy/sign-in.yaml</c>.</summary>
    public static IReadOnlyList<string> OfPages { get; } = [ReadRights, ReadResidents, ReadOwnRights, Oversee, Appoint, ConfirmSetup];

    internal static void AddTo(AuthorizationOptions options, AssuranceLevels levels)
    {
        // INVARIANT: deny by default. A page without a policy is closed to everyone who is not signed in.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        Add(ReadRights, policy => policy.RequireRole([Roles.Caseworker, Roles.PolicyLawyer, .. Roles.Oversight, Roles.Board]));
        Add(ReadResidents, policy => policy.RequireRole(Roles.Caseworker));
        Add(Oversee, policy => policy.RequireRole(Roles.Oversight));
        Add(Appoint, policy => policy.RequireRole(Roles.Appointer));
        Add(ConfirmSetup, policy => policy.RequireClaim(Claims.Setup));
        Add(ReadOwnRights, policy => policy.RequireRole(Roles.Resident).RequireClaim(Claims.ResidentId));
        options.AddPolicy(Api, policy => policy.AddAuthenticationSchemes(ApiAccess.Scheme).RequireClaim(ApiAccess.ClientClaim));

        void Add(string name, Action<AuthorizationPolicyBuilder> who) => options.AddPolicy(name, policy =>
        {
            who(policy);
            policy.AddRequirements(new LevelRequirement(levels.Of(name)));
        });
    }
}
