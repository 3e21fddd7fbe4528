using System.Text.Json;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Tests.Unit.Accountability.MerkleTree;

/// <summary>The published proof vectors, good and bad (transparency-dev/merkle): each is taken or refused as it says.</summary>
public sealed class ProofVectorTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "data", "merkle", "testdata");

    [Theory]
    [InlineData("inclusion", 98)]
    [InlineData("subtreeinclusion", 204)]
    [InlineData("consistency", 98)]
    [InlineData("subtreeconsistency", 118)]
    public void Vectors_AllOfAKind_AreJudgedAsPublished(string kind, int least)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "../shared is absent");
        var files = Directory.GetFiles(Path.Combine(Folder, kind), "*.json", SearchOption.AllDirectories);

        Assert.True(files.Length >= least, $"{files.Length} vectors of {kind}");
        Assert.All(files, file =>
        {
            using var vector = JsonDocument.Parse(File.ReadAllBytes(file));
            Assert.Equal(!vector.RootElement.GetProperty("wantErr").GetBoolean(), Holds(kind, vector.RootElement));
        });
    }

    private static bool Holds(string kind, JsonElement vector)
    {
        if (!TryHashes(vector.GetProperty("proof"), out var proof)) return false;
        // Larger numbers than a log can have are no numbers of a leaf.
        long Number(string name) => vector.GetProperty(name).TryGetInt64(out var number) ? number : -1;
        bool TryHash(string name, out TreeHash hash) =>
            TreeHash.TryParse(vector.GetProperty(name).GetString() ?? string.Empty, out hash);
        TreeHash Hash(string name) => Root(vector.GetProperty(name).GetString() ?? string.Empty);
        return kind switch
        {
            "inclusion" => TryHash("leafHash", out var leaf) && ProofCheck.Includes(
                Hash("root"), Number("treeSize"), leaf, Number("leafIdx"), proof),
            "subtreeinclusion" => TryHash("leafHash", out var leaf) && ProofCheck.Includes(
                Hash("root"), Number("start"), Number("end"), leaf, Number("leafIdx"), proof),
            "consistency" => ProofCheck.IsConsistent(
                Hash("root1"), Number("size1"), Hash("root2"), Number("size2"), proof),
            _ => ProofCheck.Contains(
                Hash("root1"), Number("start"), Number("end"), Hash("root2"), Number("size"), proof),
        };
    }

    // Some roots are on purpose no hashes: what stands for them only has to differ from everything else.
    private static TreeHash Root(string text) =>
        TreeHash.TryParse(text, out var hash) ? hash : TreeHash.OfLeaf(System.Text.Encoding.UTF8.GetBytes(text));

    private static bool TryHashes(JsonElement list, out List<TreeHash> hashes)
    {
        hashes = [];
        if (list.ValueKind == JsonValueKind.Null) return true;
        foreach (var item in list.EnumerateArray())
        {
            if (!TreeHash.TryParse(item.GetString() ?? string.Empty, out var hash)) return false;
            hashes.Add(hash);
        }

        return true;
    }
}
