using System.Text;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Verification;
using Zorgzaam.Store.ProcessingLog;

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
        Members = [.. Enumerable.Range(0, 3).SelectMany(MembersOf)];
        var lists = Members.Select(member => member[..64]).Distinct().ToList();
        Lines = [.. Enumerable.Range(0, entries).Select(i => i % 5 == 4
            ? $"{{\"position\":{i},\"kind\":\"processing\",\"subject_list\":\"{lists[i % 3]}\",\"subject_count\":4}}"
            : $"{{\"position\":{i},\"kind\":\"journal\"}}")];
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

    /// <summary>The lines that say who is on which list.</summary>
    public List<string> Members { get; }

    /// <summary>Writes the lines as they are now.</summary>
    public void Save()
    {
        File.WriteAllText(Folder.Entries, string.Concat(Lines.Select(line => line + "\n")));
        File.WriteAllText(Folder.SubjectLists, string.Concat(Members.Select(line => line + "\n")));
    }

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

    private static IEnumerable<string> MembersOf(int list)
    {
        List<string> references = [.. Enumerable.Range(0, 4).Select(i => $"{list}{i}abcdef")];
        var name = SubjectListMember.NameOf(references);
        return references.Select(reference => $"{name} {reference}");
    }
}
