namespace Zorgzaam.Web.Access;

/// <summary>The OpenID Connect provider where people sign in and machines get their tokens.</summary>
/// <param name="Authority">Its address, under which it publishes its configuration.</param>
/// <param name="ClientId">Under which id it knows this site.</param>
/// <param name="ClientSecret">The secret of this site, when the provider wants one beside PKCE.</param>
/// <param name="IsOwn">Whether it is the one that the demonstration brings itself.</param>
public sealed record IdentityProvider(Uri Authority, string ClientId, string? ClientSecret, bool IsOwn)
{
    /// <summary>What it calls its claims.</summary>
    public ClaimNames Claims { get; init; } = new();

    /// <summary>What to ask it for.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = ["openid", "profile"];

    /// <summary>For whom access tokens to the API are made out.</summary>
    public string ApiAudience { get; init; } = "zorgzaam";

    /// <summary>How long somebody stays signed in, whatever they do.</summary>
    public TimeSpan Session { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>
    /// Whether the roles of staff come from appointments made here. INVARIANT: what the provider says of roles is then not believed.
    /// </summary>
    public bool RolesFromAppointments { get; init; }

    /// <summary>Plain http is for a provider on this machine only: its answers are believed as they come.</summary>
    public bool NeedsHttps => !Authority.IsLoopback;
}

/// <summary>What the provider calls the claims that are read at sign-in.</summary>
/// <param name="Subject">Who somebody of the staff is, for ever the same.</param>
/// <param name="Name">The name as shown.</param>
/// <param name="Role">The role of somebody of the staff; one of <see cref="Roles"/>.</param>
/// <param name="Resident">The burgerservicenummer of a resident.</param>
/// <param name="Level">How sure the provider is of who it is.</param>
public sealed record ClaimNames(
    string Subject = "sub", string Name = "name", string Role = "role", string Resident = "bsn", string Level = "acr");
