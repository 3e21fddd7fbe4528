using Zorgzaam.Commands;
using Zorgzaam.Hosting;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Identity;

/// <summary>The settings of an identity provider outside this program.</summary>
internal static class ProviderSettings
{
    private const int LeastMinutes = 5;
    private const int MostMinutes = 12 * 60;
    private static readonly IdentityProvider Usual = new(new Uri("http://localhost/"), "zorgzaam", null, IsOwn: true);
    private static readonly string[] ClaimKinds = ["subject", "name", "role", "resident", "level"];

    /// <summary>Reads and checks them; null when no provider is named.</summary>
    /// <exception cref="CommandFailure">One of them is wrong.</exception>
    internal static IdentityProvider? Read(SettingValues values)
    {
        var session = ReadSession(values); // wrong is wrong, whichever provider it would be for
        var appointed = ReadRoles(values);
        if (values.Find("OIDC_AUTHORITY") is not { } address) return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var authority)
            || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            throw new CommandFailure(
                $"ZORGZAAM_OIDC_AUTHORITY is '{address}'. Write the https:// address of the provider; http:// only on this machine.",
                ExitCode.Usage);
        }

        var client = Needed(values, "OIDC_CLIENT", "the client id of this site");
        return new IdentityProvider(authority, client, ReadSecret(values), IsOwn: false)
        {
            Claims = ReadClaims(values.Find("OIDC_CLAIMS")),
            Scopes = values.Find("OIDC_SCOPES")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? Usual.Scopes,
            ApiAudience = values.Find("OIDC_API_AUDIENCE") ?? Usual.ApiAudience,
            Session = session,
            RolesFromAppointments = appointed,
        };
    }

    /// <summary>The provider that the demonstration brings itself, on the first address of the site.</summary>
    internal static IdentityProvider Own(SettingValues values, string urls)
    {
        var url = new Uri(urls.Split(';')[0]);
        var host = Addresses.IsAny(url.Host) ? "localhost" : url.Host;
        return Usual with { Authority = new UriBuilder(url.Scheme, host, url.Port).Uri, Session = ReadSession(values) };
    }

    private static TimeSpan ReadSession(SettingValues values) => TimeSpan.FromMinutes(
        values.Number("SESSION_MINUTES", LeastMinutes, MostMinutes, (int)Usual.Session.TotalMinutes));

    // Who may be anybody in the demonstration brings the own role: there appointments give none.
    private static bool ReadRoles(SettingValues values) => values.Find("ROLES") switch
    {
        null or "provider" => false,
        "appointments" => true,
        var other => throw new CommandFailure(
            $"ZORGZAAM_ROLES is '{other}'. Write 'provider' or 'appointments'.", ExitCode.Usage),
    };

    private static string Needed(SettingValues values, string name, string what) => values.Find(name)
        ?? throw new CommandFailure($"ZORGZAAM_{name} ({what}) is missing beside ZORGZAAM_OIDC_AUTHORITY.", ExitCode.Usage);

    private static string? ReadSecret(SettingValues values)
    {
        if (values.Find("OIDC_SECRET_FILE") is not { } file) return null;
        try
        {
            return File.ReadAllText(file).Trim() is { Length: > 0 } secret
                ? secret
                : throw new CommandFailure($"ZORGZAAM_OIDC_SECRET_FILE: {file} is empty.", ExitCode.Usage);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"ZORGZAAM_OIDC_SECRET_FILE cannot be read: {failure.Message}", ExitCode.Usage);
        }
    }

    // "role=groups;resident=urn:nl:bsn": what is not named keeps its usual name.
    private static ClaimNames ReadClaims(string? text)
    {
        var names = new ClaimNames();
        foreach (var pair in text?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var (kind, name) = pair.Split('=', 2) is [var left, { Length: > 0 } right] ? (left.Trim(), right.Trim()) : (pair, "");
            names = (kind, name) switch
            {
                (_, "") => throw Wrong(pair),
                ("subject", _) => names with { Subject = name },
                ("name", _) => names with { Name = name },
                ("role", _) => names with { Role = name },
                ("resident", _) => names with { Resident = name },
                ("level", _) => names with { Level = name },
                _ => throw Wrong(pair),
            };
        }

        return names;
    }

    private static CommandFailure Wrong(string pair) => new(
        $"ZORGZAAM_OIDC_CLAIMS has '{pair}'. Write a name of the provider behind each of {string.Join(", ", ClaimKinds)}, "
        + "as in role=groups;resident=bsn.", ExitCode.Usage);
}
