using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Witnesses;

namespace Zorgzaam.Hosting;

/// <summary>The witnesses of the settings.</summary>
internal static class LogWitnesses
{
    // A witness that does not answer must not keep the log waiting.
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    internal static IReadOnlyList<IWitness> Of(Settings settings, NoteKey key) =>
        [.. settings.Witnesses.Select(each => Of(each, key))];

    private static IWitness Of(string text, NoteKey key) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? new HttpWitness(Http, address)
            : new FolderWitness(Path.GetFullPath(text), key);
}
