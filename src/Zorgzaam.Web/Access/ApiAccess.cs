using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

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
}

/// <summary>A machine that calls the API.</summary>
/// <param name="Id">Its client id at the identity provider.</param>
/// <param name="Purposes">The ids of the processing activities (<c>policy/purposes.yaml</c>) that it may use.</param>
public sealed record ApiClient(string Id, IReadOnlySet<string> Purposes);

/// <summary>Nobody gives out tokens yet, so none is believed.</summary>
internal sealed class NoTokens(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());
}
