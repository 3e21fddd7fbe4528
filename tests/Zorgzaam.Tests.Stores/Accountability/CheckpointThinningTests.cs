using System.Globalization;
using System.Text;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Verification;
using Zorgzaam.Accountability.Witnesses;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Log;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>Checkpoints grow with the log and not with time, and who has one that the store has not still finds a fork.</summary>
public sealed class CheckpointThinningTests(PostgresServer postgres) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-thin-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [EachStore]
    public async Task Store_SignedAtEveryTurn_KeepsTheFirstOfEachSpanAndTheNewest(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        var signed = new List<long>();
        while (signed.Count == 0 || signed[^1] < LogBook.EntriesPerCheckpoint + ReadScope.MaximumSubjects)
        {
            await ActAsync(store, ReadScope.MaximumSubjects);
            await log.Sequencer.CatchUpAsync(TestStore.Cancel);
            signed.Add(await store.Log.SizeAsync(TestStore.Cancel));
            Assert.IsType<WitnessAnswer.Taken>(Assert.Single(await log.Witnessing.HandOutAsync(TestStore.Cancel)).Answer);
        }

        var second = signed.First(size => size >= LogBook.EntriesPerCheckpoint);
        Assert.Equal([signed[0], second, signed[^1]], await SizesAsync(store));
        Assert.Empty(await log.CompareAsync(log.WitnessFolder));

        // A witness was shown another history at a size whose checkpoint the store has no longer.
        var gone = signed[2];
        await new FolderWitness(folder, log.Key)
            .OfferAsync(0, [], log.Sign(gone, TreeHash.OfLeaf("another history"u8)), TestStore.Cancel);
        Assert.Equal([new LogFinding(LogFault.Fork, gone)], await log.CompareAsync(folder));
    }

    /// <summary>As an earlier version left it: a checkpoint for every entry.</summary>
    [Theory]
    [EachStore]
    public async Task Store_WithThousandsOfCheckpoints_IsHandedOutWithAFew_AndBothVerifiersHoldIt(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        for (var i = 0; i < 6; i++) await ActAsync(store, ReadScope.MaximumSubjects);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        await SignEverySizeAsync(store, log);
        Assert.InRange(await Tables.CountAsync(store.Options, "log_checkpoints"), 3_000, 4_000);

        var export = new LogFolder(Path.Combine(folder, "export"));
        var size = await LogExporter.ExportAsync(store.Log, log.Key, export, TestStore.Cancel);

        Assert.Equal(2, Directory.GetFiles(export.Checkpoints).Length);
        Assert.True((await LogVerifier.VerifyAsync(export, log.Key, TestStore.Cancel)).Holds);
        Assert.Equal($"{size} entries, 2 checkpoints, 0 findings", (await PythonVerifier.RunAsync(export.Path)).Trim());

        // What is signed next leaves no more of them than it needs.
        await ActAsync(store, 1);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.Equal([1, size + 1], await SizesAsync(store));
    }

    /// <summary>Years of hand-outs lie in the folder: the newest is known from the last time, and not when somebody else wrote.</summary>
    [Fact]
    public async Task FolderWitness_ThatSomebodyElseWroteTo_SeesIt()
    {
        using var signer = new NoteSigner("test.example/log", new byte[NoteSigner.SeedLength]);
        SignedNote Note(long size, string root) =>
            new Checkpoint(signer.Key.Name, size, TreeHash.OfLeaf(Encoding.UTF8.GetBytes(root))).Sign(signer);
        var (one, other) = (new FolderWitness(folder, signer.Key), new FolderWitness(folder, signer.Key));

        Assert.IsType<WitnessAnswer.Taken>(await one.OfferAsync(0, [], Note(4, "a"), TestStore.Cancel));
        Assert.Equal(4, Assert.IsType<WitnessAnswer.Elsewhere>(await other.OfferAsync(0, [], Note(9, "b"), TestStore.Cancel)).Size);
        Assert.IsType<WitnessAnswer.Refused>(await one.OfferAsync(4, [], Note(4, "b"), TestStore.Cancel));
        File.Delete(Path.Combine(folder, "000000000004.txt"));
        Assert.IsType<WitnessAnswer.Taken>(await other.OfferAsync(0, [], Note(9, "b"), TestStore.Cancel));
        Assert.Equal(9, Assert.IsType<WitnessAnswer.Elsewhere>(await one.OfferAsync(4, [], Note(12, "c"), TestStore.Cancel)).Size);
    }

    private static Task<int> ActAsync(TestStore store, int entries) => store.Gateway.ReadAsync(
        store.Processing("bekijken", "Z-1"), "test.look",
        (scope, _) =>
        {
            scope.Saw(Enumerable.Range(1, entries).Select(number => new PersonId(number)));
            return Task.FromResult(0);
        },
        TestStore.Cancel);

    private static async Task<IEnumerable<long>> SizesAsync(TestStore store) =>
        (await Tables.QueryAsync(store.Options, "SELECT size FROM log_checkpoints ORDER BY size"))
            .Select(row => long.Parse(row[0], CultureInfo.InvariantCulture));

    private static async Task SignEverySizeAsync(TestStore store, StoredLog log)
    {
        var tree = new TreeFrontier();
        var rows = new List<string>();
        foreach (var leaf in await store.Log.LeavesAsync(0, await store.Log.SizeAsync(TestStore.Cancel), TestStore.Cancel))
        {
            tree.Append(TreeHash.Read(leaf));
            rows.Add($"({tree.Size}, '{log.Sign(tree.Size, tree.Root)}', 1)");
        }

        await Tables.QueryAsync(store.Options, "DELETE FROM log_checkpoints");
        await Tables.QueryAsync(
            store.Options, $"INSERT INTO log_checkpoints (size, note, signed_micros) VALUES {string.Join(',', rows)}");
    }
}
