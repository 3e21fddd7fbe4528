using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Witnesses;

namespace Zorgzaam.Hosting;

/// <summary>Who keeps checkpoints.</summary>
internal static class LogWitnesses
{
    // A witness that does not answer must not keep the log waiting.
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>The installation itself first, then those of the settings.</summary>
    internal static IReadOnlyList<IWitness> Of(Settings settings, NoteKey key) =>
        [Own(settings, key), .. settings.Witnesses.Select(each => Of(each, key))];

    /// <summary>
    /// The newest checkpoint, kept beside the key that signed it: a store that is put back cannot take back what it signed.
    /// </summary>
    internal static IWitness Own(Settings settings, NoteKey key) =>
        new FolderWitness(Path.Combine(settings.KeyFolder, "checkpoints"), key, newestOnly: true);

    private static IWitness Of(string text, NoteKey key) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? new HttpWitness(Http, address)
            : new FolderWitness(Path.GetFullPath(text), key);
}
