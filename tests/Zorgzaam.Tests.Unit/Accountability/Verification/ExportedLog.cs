using System.Text;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Verification;

namespace Zorgzaam.Tests.Unit.Accountability.Verification;

/// <summary>An exported log in a folder of its own, to verify and to tamper with.</summary>
internal sealed class ExportedLog : IDisposable
{
    private const string Origin = "gemeente.example/log";
    private readonly NoteSigner signer = new(Origin, new byte[NoteSigner.SeedLength]);

    /// <summary>A log with entries, and a checkpoint at each of the sizes and at the end.</summary>
    public ExportedLog(int entries, params int[] checkpoints)
    {
        Folder = new LogFolder(Directory.CreateTempSubdirectory("zorgzaam-log-").FullName);
        Lines = [.. Enumerable.Range(0, entries).Select(i => $"{{\"position\":{i},\"kind\":\"journal\"}}")];
        Directory.CreateDirectory(Folder.Checkpoints);
        File.WriteAllText(Folder.PublicKey, signer.Key + "\n");
        var tree = new TreeFrontier();
        using var leaves = File.Create(Folder.Leaves);
        foreach (var line in Lines)
        {
            var leaf = TreeHash.OfLeaf(Encoding.UTF8.GetBytes(line));
            leaves.Write(leaf.ToBytes());
            tree.Append(leaf);
            if (checkpoints.Contains((int)tree.Size) || tree.Size == entries) Sign(tree.Size, tree.Root);
        }

        Save();
    }

    public LogFolder Folder { get; }

    public List<string> Lines { get; }

    public void Sign(long size, TreeHash root) => File.WriteAllText(
        Folder.Checkpoint(size), new Checkpoint(Origin, size, root).Sign(signer).ToString());

    /// <summary>Writes the lines as they are now.</summary>
    public void Save() => File.WriteAllText(Folder.Entries, string.Concat(Lines.Select(line => line + "\n")));

    /// <summary>Makes the leaf hashes those of the lines, as whoever rewrites history would.</summary>
    public void HashAgain() => File.WriteAllBytes(
        Folder.Leaves, [.. Lines.SelectMany(line => TreeHash.OfLeaf(Encoding.UTF8.GetBytes(line)).ToBytes())]);

    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        var verified = await LogVerifier.VerifyAsync(Folder, trusted: null, TestContext.Current.CancellationToken);
        return [.. verified.Findings.Select(finding => finding.ToString())];
    }

    public void Dispose()
    {
        signer.Dispose();
        Directory.Delete(Folder.Path, recursive: true);
    }
}
