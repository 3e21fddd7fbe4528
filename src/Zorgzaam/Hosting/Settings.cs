using Zorgzaam.Commands;
using Zorgzaam.Identity;
using Zorgzaam.Stores;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Hosting;

/// <summary>What the environment and <c>appsettings.json</c> say, checked before anything starts.</summary>
/// <param name="Store">Where the store is.</param>
/// <param name="KeyStore">Where the keys of subjects are: a database apart.</param>
/// <param name="DataFolder">Folder for the embedded store and keys.</param>
/// <param name="KeyFolder">Folder for keys, apart from the store.</param>
/// <param name="Urls">Where pages are served.</param>
/// <param name="Hosts">The host names that are answered, separated by <c>;</c>.</param>
/// <param name="Witnesses">Folders and addresses that checkpoints of the log are handed to.</param>
/// <param name="Limits">How much one visitor may ask.</param>
/// <param name="Provider">Where people sign in; null when none is named, and then there is only the demonstration's own.</param>
internal sealed record Settings(
    StoreOptions Store, StoreOptions KeyStore, string DataFolder, string KeyFolder, string Urls, string Hosts,
    IReadOnlyList<string> Witnesses, RequestLimits Limits, IdentityProvider? Provider)
{
    private const string DefaultUrls = "http://localhost:5080";
    private const int MostRequests = 1_000_000;

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="CommandFailure">A setting is wrong; the message says which and what to write.</exception>
    internal static Settings Read(Installation installation)
    {
        var values = installation.Settings;
        var data = Path.GetFullPath(values.Find("DATA") ?? Path.Combine(installation.Home, "data"));
        var urls = values.Find("URLS") ?? DefaultUrls;
        var wrong = urls.Split(';').FirstOrDefault(url =>
            !Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"));
        if (wrong is not null)
            throw new CommandFailure($"ZORGZAAM_URLS has '{wrong}'. Write http://localhost:5080 or https://….", ExitCode.Usage);
        try
        {
            var keys = Path.GetFullPath(values.Find("KEYS") ?? Path.Combine(data, "keys"));
            return new Settings(
                Where("STORE", Path.Combine(data, "zorgzaam.db")),
                Where("KEYSTORE", Path.Combine(keys, "keys.db")),
                data,
                keys,
                urls,
                values.Find("HOSTS") ?? Addresses.HostsOf(urls),
                values.Find("WITNESSES")?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [],
                ReadLimits(values),
                ProviderSettings.Read(values));
        }
        catch (FormatException failure)
        {
            throw new CommandFailure(failure.Message, ExitCode.Usage);
        }

        StoreOptions Where(string name, string file) => values.Find(name) is { } text
            ? StoreOptions.Parse($"ZORGZAAM_{name}", text)
            : StoreOptions.Sqlite(file);
    }

    private static RequestLimits ReadLimits(SettingValues values)
    {
        var usual = new RequestLimits();
        return new RequestLimits(
            values.Number("REQUESTS_PER_MINUTE", 1, MostRequests, usual.RequestsPerMinute),
            values.Number("SIGNINS_PER_MINUTE", 1, MostRequests, usual.SignInsPerMinute),
            values.Number("COPIES_PER_HOUR", 1, MostRequests, usual.CopiesPerHour));
    }
}
