using System.Globalization;
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
    private const string Later = Origin + "/later";
    private readonly int? gap;
    private readonly NoteSigner signer = new(Origin, new byte[NoteSigner.SeedLength]);

    /// <summary>A log with entries, and a checkpoint at each of the sizes and at the end.</summary>
    public ExportedLog(int entries, params int[] checkpoints)
        : this(gap: null, entries, checkpoints)
    {
    }

    /// <summary>The same, with an entry that says that what came after it was lost, and another origin from there.</summary>
    public ExportedLog(int? gap, int entries, params int[] checkpoints)
    {
        this.gap = gap;
        Folder = new LogFolder(Directory.CreateTempSubdirectory("zorgzaam-log-").FullName);
        Members = [.. Enumerable.Range(0, 3).SelectMany(MembersOf)];
        var lists = Members.Select(member => member[..64]).Distinct().ToList();
        Lines = [.. Enumerable.Range(0, entries).Select(i => i % 5 == 4
            ? $"{{\"position\":{i},\"kind\":\"processing\",\"subject_list\":\"{lists[i % 3]}\",\"subject_count\":4}}"
            : $"{{\"position\":{i},\"kind\":\"journal\"}}")];
        if (gap is { } at) Lines[at] = GapAt(at);
        Directory.CreateDirectory(Folder.Checkpoints);
        File.WriteAllText(Folder.PublicKey, signer.Key + "\n" + (gap is null ? string.Empty : signer.Key.Named(Later) + "\n"));
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

    /// <summary>The key as somebody knows it from elsewhere.</summary>
    public NoteKey Key => signer.Key;

    public void Sign(long size, TreeHash root) => Sign(size, root, size > gap ? Later : Origin);

    /// <summary>Signs under the origin that is named, whatever the log says.</summary>
    public void Sign(long size, TreeHash root, string origin) => File.WriteAllText(
        Folder.Checkpoint(size), new Checkpoint(origin, size, root).Sign(signer).ToString());

    /// <summary>What a witness kept of the first origin.</summary>
    public string Witness(long size, TreeHash root)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder.Path, "witness")).FullName;
        File.WriteAllText(
            Path.Combine(folder, size.ToString("D12", CultureInfo.InvariantCulture) + ".txt"),
            new Checkpoint(Origin, size, root).Sign(signer).ToString());
        return folder;
    }

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

    // As docs/log-format.md gives it.
    private static string GapAt(int position)
    {
        var data = $"{{\\\"origin\\\":\\\"{Later}\\\",\\\"former_origin\\\":\\\"{Origin}\\\",\\\"witnessed_size\\\":{position + 7},"
            + $"\\\"witnessed_root\\\":null,\\\"restored_size\\\":{position},\\\"lost\\\":7}}";
        return $"{{\"position\":{position},\"kind\":\"journal\",\"type\":\"nl.zorgzaam.log.gap\",\"data\":\"{data}\"}}";
    }

    private static IEnumerable<string> MembersOf(int list)
    {
        List<string> references = [.. Enumerable.Range(0, 4).Select(i => $"{list}{i}abcdef")];
        var name = SubjectListMember.NameOf(references);
        return references.Select(reference => $"{name} {reference}");
    }
}
