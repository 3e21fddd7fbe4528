using Zorgzaam.Foundation;

namespace Zorgzaam.Identity;

/// <summary>Which organisations machines belong to that the log names by their client id.</summary>
/// <param name="organisations">By client id, from <c>policy/api-clients.yaml</c>.</param>
internal sealed class ApiRecipients(IReadOnlyDictionary<string, LocalizedText> organisations)
{
    private const string Prefix = "client:";

    /// <summary>How the log names a machine.</summary>
    internal static string ActorOf(string clientId) => Prefix + clientId;

    /// <summary>Whose machine acted; its client id when no file says whose it is; null when it was no machine.</summary>
    internal LocalizedText? Of(string actorId)
    {
        if (!actorId.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var client = actorId[Prefix.Length..];
        return organisations.GetValueOrDefault(client) ?? new LocalizedText(client, client);
    }
}
