using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Zorgzaam.Web.Access;

/// <summary>
/// How machines come in: with an access token that the identity provider gave them for their client credentials. The scopes
/// of the token are the processing activities that the client may use.
/// </summary>
public static class ApiAccess
{
    /// <summary>The authentication scheme: a bearer token (RFC 6750), as a JWT (RFC 9068).</summary>
    public const string Scheme = "api";

    /// <summary>Claim with the id of the client; one each.</summary>
    public const string ClientClaim = "zorgzaam:client";

    /// <summary>Claim with the id of a processing activity that the client may use; any number.</summary>
    public const string PurposeClaim = "zorgzaam:doel";

    /// <summary>The client of a request that <see cref="Policies.Api"/> let in.</summary>
    public static ApiClient ClientOf(ClaimsPrincipal user) => new(
        user.FindFirstValue(ClientClaim)
            ?? throw new InvalidOperationException($"An address of the API was opened without the policy '{Policies.Api}'."),
        user.FindAll(PurposeClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal));

    /// <summary>What we keep of a token that was found valid: who, and what for. Null when it says neither.</summary>
    public static ClaimsPrincipal? Read(ClaimsPrincipal token)
    {
        // RFC 9068 says client_id; providers from before it say azp.
        var client = token.FindFirstValue("client_id") ?? token.FindFirstValue(JwtRegisteredClaimNames.Azp);
        if (string.IsNullOrWhiteSpace(client)) return null;
        var scopes = token.FindAll("scope").SelectMany(claim => claim.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClientClaim, client), .. scopes.Distinct(StringComparer.Ordinal).Select(scope => new Claim(PurposeClaim, scope))],
            Scheme));
    }
}

/// <summary>A machine that calls the API.</summary>
/// <param name="Id">Its client id at the identity provider.</param>
/// <param name="Purposes">The ids of the processing activities (<c>policy/purposes.yaml</c>) that it may use.</param>
public sealed record ApiClient(string Id, IReadOnlySet<string> Purposes);

/// <summary>Checks access tokens against what the identity provider publishes of itself.</summary>
internal sealed class ApiTokens(IdentityProvider provider) : IConfigureNamedOptions<JwtBearerOptions>
{
    public void Configure(string? name, JwtBearerOptions options)
    {
        if (name == ApiAccess.Scheme) Configure(options);
    }

    public void Configure(JwtBearerOptions options)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = provider.NeedsHttps;
        options.Audience = provider.ApiAudience;
        options.MapInboundClaims = false;
        options.SaveToken = false;
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = static context =>
            {
                context.Principal = ApiAccess.Read(context.Principal!);
                if (context.Principal is null) context.Fail("The token names no client.");
                return Task.CompletedTask;
            },
        };
    }
}
