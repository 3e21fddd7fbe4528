using System.Security.Cryptography;
using System.Text;
using Zorgzaam.Commands;
using Zorgzaam.Hosting;

namespace Zorgzaam.Identity;

/// <summary>The secrets of the machines in the demonstration: a file in the key folder, a line each with id and secret.</summary>
internal sealed class ClientSecrets
{
    internal const string FileName = "api-clients.secret";
    private const int SecretBytes = 32;

    private readonly Dictionary<string, string> secrets;

    private ClientSecrets(Dictionary<string, string> secrets) => this.secrets = secrets;

    /// <summary>The secrets as they are; makes one for whoever has none yet.</summary>
    /// <exception cref="CommandFailure">The file holds something else.</exception>
    internal static ClientSecrets Open(string folder, IEnumerable<string> clients)
    {
        var file = Path.Combine(folder, FileName);
        var known = File.Exists(file) ? Read(file) : new Dictionary<string, string>(StringComparer.Ordinal);
        var missing = clients.Where(client => !known.ContainsKey(client)).ToList();
        if (missing.Count == 0) return new ClientSecrets(known);
        foreach (var client in missing) known[client] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
        Directory.CreateDirectory(folder);
        File.Delete(file);
        using var writer = SecretFile.Create(file);
        foreach (var (client, secret) in known) writer.Write($"{client} {secret}\n");
        return new ClientSecrets(known);
    }

    /// <summary>Whether this is the secret of the client, in the same time whatever is wrong with it.</summary>
    internal bool IsOf(string? client, string? secret) =>
        client is not null && secret is not null && secrets.TryGetValue(client, out var known)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(secret));

    private static Dictionary<string, string> Read(string file)
    {
        var lines = File.ReadAllLines(file).Select(line => line.Split(' ')).ToList();
        return lines.TrueForAll(parts => parts.Length == 2)
            ? lines.ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            : throw new CommandFailure($"{file} holds something else than an id and a secret a line. Delete it to make new ones.");
    }
}
