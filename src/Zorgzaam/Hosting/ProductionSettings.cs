using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Zorgzaam.Commands;

namespace Zorgzaam.Hosting;

/// <summary>Without <c>--demo</c> nothing is served without https and keys that outlive a restart.</summary>
/// <param name="Certificate">Certificate for https.</param>
internal sealed record ProductionSettings(X509Certificate2 Certificate)
{
    internal static ProductionSettings Read(Settings settings, SettingValues values)
    {
        var missing = new List<string>();
        if (settings.Urls.Split(';').Any(url => !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)))
            missing.Add("ZORGZAAM_URLS with only https:// addresses");
        Needed("KEYS", "a folder for keys");
        var file = Needed("CERTIFICATE", "a PKCS#12 file for https");
        if (settings.Provider is null)
            missing.Add("ZORGZAAM_OIDC_AUTHORITY and ZORGZAAM_OIDC_CLIENT (an identity provider to sign in at)");
        if (missing.Count > 0)
        {
            throw new CommandFailure(
                "Serving without --demo needs " + string.Join(", ", missing) + ". For a demonstration: serve --demo.",
                ExitCode.Usage);
        }

        try
        {
            var password = values.Find("CERTIFICATE_PASSWORD");
            return new ProductionSettings(X509CertificateLoader.LoadPkcs12FromFile(file!, password));
        }
        catch (Exception failure) when (failure is CryptographicException or IOException)
        {
            throw new CommandFailure($"ZORGZAAM_CERTIFICATE cannot be read: {failure.Message}", ExitCode.Usage);
        }

        string? Needed(string name, string what)
        {
            var value = values.Find(name);
            if (string.IsNullOrWhiteSpace(value)) missing.Add($"ZORGZAAM_{name} ({what})");
            return value;
        }
    }

    internal void Apply(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
            https.ServerCertificate = Certificate));
        builder.Services.AddHsts(hsts =>
        {
            hsts.IncludeSubDomains = true;
            hsts.MaxAge = TimeSpan.FromDays(365);
        });
    }
}
