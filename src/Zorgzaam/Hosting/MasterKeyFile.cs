using System.Security.Cryptography;
using Zorgzaam.Commands;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Hosting;

/// <summary>
/// The master keys: a file in the key folder, a line each with a name and 32 bytes in base 64, the one in use first. It
/// is made with the store. Who loses it loses every fact; keep a copy apart from the store and its backups.
/// </summary>
internal static class MasterKeyFile
{
    internal const string FileName = "master.key";
    private const int KeyLength = 32;

    /// <summary>The keys of this installation; makes the first when there is none and the key store is new.</summary>
    /// <exception cref="CommandFailure">The file is missing or holds something else.</exception>
    internal static MasterKeys Open(string folder, bool isNew)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            if (!isNew)
                throw new CommandFailure($"{file} is missing: without it no fact can be read. Put it back from your copy.");
            Write(file, [NewKey()]);
        }

        return new MasterKeys(Read(file));
    }

    /// <summary>Puts a new key before the others.</summary>
    internal static MasterKeys Add(string folder)
    {
        var file = Path.Combine(folder, FileName);
        List<(string, byte[])> keys = [NewKey(), .. Read(file)];
        Write(file, keys);
        return new MasterKeys(keys);
    }

    /// <summary>Forgets all keys but the one in use.</summary>
    internal static void Prune(string folder)
    {
        var file = Path.Combine(folder, FileName);
        Write(file, [Read(file)[0]]);
    }

    private static (string Name, byte[] Key) NewKey() =>
        (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), RandomNumberGenerator.GetBytes(KeyLength));

    private static List<(string Name, byte[] Key)> Read(string file)
    {
        try
        {
            var keys = File.ReadAllLines(file).Select(line => line.Split(' '))
                .Select(parts => (Name: parts[0], Key: Convert.FromBase64String(parts[1]))).ToList();
            if (keys.Count > 0 && keys.All(each => each.Key.Length == KeyLength)) return keys;
        }
        catch (Exception failure) when (failure is FormatException or IndexOutOfRangeException)
        {
            // Said below; the content is secret.
        }

        throw new CommandFailure($"{file} holds no master keys: a name and 32 bytes in base 64 a line. Put it back.");
    }

    // A file beside it, then renamed: a crash leaves the old one or the new one.
    private static void Write(string file, IReadOnlyList<(string Name, byte[] Key)> keys)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var next = file + ".new";
        File.Delete(next);
        using (var writer = SecretFile.Create(next))
        {
            foreach (var (name, key) in keys) writer.Write($"{name} {Convert.ToBase64String(key)}\n");
        }

        File.Move(next, file, overwrite: true);
    }
}
