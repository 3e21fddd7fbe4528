using System.Globalization;
using Zorgzaam.Commands;

namespace Zorgzaam.Hosting;

/// <summary>
/// Settings by name: the environment first (<c>ZORGZAAM_STORE</c>), then <c>appsettings.json</c> beside <c>laws</c> and
/// <c>policy</c> (section <c>Zorgzaam</c>, name <c>Store</c>). A name that nobody reads is a mistake.
/// </summary>
internal sealed class SettingValues
{
    internal const string File = "appsettings.json";
    private const string Prefix = "ZORGZAAM_";
    private const string Section = "Zorgzaam";

    private static readonly string[] Known =
    [
        "DATA", "STORE", "KEYSTORE", "URLS", "HOSTS", "WITNESSES", "PROFILE", "KEYS", "CERTIFICATE", "CERTIFICATE_PASSWORD",
        "REQUESTS_PER_MINUTE", "SIGNINS_PER_MINUTE", "COPIES_PER_HOUR", "SESSION_MINUTES", "ROLES",
        "OIDC_AUTHORITY", "OIDC_CLIENT", "OIDC_SECRET_FILE", "OIDC_SCOPES", "OIDC_CLAIMS", "OIDC_API_AUDIENCE",
        "OTLP_ENDPOINT", "OTLP_REGISTER",
    ];

    // Read only from the environment, or only by tests.
    private static readonly string[] Elsewhere = ["HOME", "UPDATE_DOCS"];
    private const string Tests = "TEST_";

    private readonly IConfigurationSection section;

    private SettingValues(IConfigurationSection section) => this.section = section;

    /// <summary>Reads the settings of an installation.</summary>
    /// <exception cref="CommandFailure">The file is no JSON, or a setting does not exist.</exception>
    internal static SettingValues Read(string home)
    {
        RefuseUnknownVariable();
        try
        {
            var read = new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(home, File), optional: true, reloadOnChange: false)
                .Build()
                .GetSection(Section);
            var names = Known.Select(InFile).ToList();
            var unknown = read.GetChildren()
                .FirstOrDefault(setting => !names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase));
            return unknown is null
                ? new SettingValues(read)
                : throw new CommandFailure(
                    $"{File}: there is no setting '{Section}:{unknown.Key}'. Known settings: {string.Join(", ", names)}.",
                    ExitCode.Usage);
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException)
        {
            throw new CommandFailure(
                $"{File} cannot be read: {failure.InnerException?.Message ?? failure.Message}", ExitCode.Usage);
        }
    }

    private static void RefuseUnknownVariable()
    {
        var unknown = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Where(name => !name.StartsWith(Tests, StringComparison.Ordinal))
            .Except(Known.Concat(Elsewhere), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).FirstOrDefault();
        if (unknown is not null)
        {
            throw new CommandFailure(
                $"There is no setting '{Prefix}{unknown}'. Known settings: "
                + $"{string.Join(", ", Known.Append("HOME").Select(name => Prefix + name))}.",
                ExitCode.Usage);
        }
    }

    /// <summary>The value, or null when neither the environment nor the file has it.</summary>
    internal string? Find(string name) =>
        Environment.GetEnvironmentVariable(Prefix + name) is { Length: > 0 } value ? value
        : section[InFile(name)] is { Length: > 0 } written ? written
        : null;

    /// <summary>A whole number within bounds.</summary>
    /// <exception cref="CommandFailure">It is something else.</exception>
    internal int Number(string name, int least, int most, int otherwise) => Find(name) switch
    {
        null => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most => number,
        var text => throw new CommandFailure(
            $"{Prefix}{name} is '{text}'. Write a whole number from {least} to {most}.", ExitCode.Usage),
    };

    // CERTIFICATE_PASSWORD is CertificatePassword in the file.
    private static string InFile(string name) =>
        string.Concat(name.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
