using System.Security.Cryptography;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Commands;

namespace Zorgzaam.Hosting;

/// <summary>
/// The key that signs the log: a file of two lines in the key folder, the log's name and the secret seed. It is made
/// with the log. Who has it can sign a history that never was; witnesses are there to see that.
/// </summary>
internal static class LogKey
{
    internal const string FileName = "log.key";

    /// <summary>The signer of this installation; makes its key when there is none yet.</summary>
    /// <exception cref="CommandFailure">The file holds no key.</exception>
    internal static NoteSigner Open(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file)) Make(folder, file);
        try
        {
            var lines = File.ReadAllLines(file);
            if (lines.Length == 2 && Convert.FromBase64String(lines[1]) is { Length: NoteSigner.SeedLength } seed)
                return new NoteSigner(lines[0], seed);
        }
        catch (FormatException)
        {
            // Said below; the content is secret.
        }

        throw new CommandFailure($"{file} holds no log key: a name and 32 bytes in base 64 were expected. Restore it.");
    }

    private static void Make(string folder, string file)
    {
        Directory.CreateDirectory(folder);
        Span<byte> secret = stackalloc byte[NoteSigner.SeedLength];
        RandomNumberGenerator.Fill(secret);

        // The name tells this log from every other one, for ever.
        var name = "zorgzaam.example/log/" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        using var writer = SecretFile.Create(file);
        writer.Write($"{name}\n{Convert.ToBase64String(secret)}\n");
    }
}
