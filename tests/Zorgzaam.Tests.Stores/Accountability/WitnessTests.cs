using System.Globalization;
using CsCheck;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Witnesses;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>Who keeps checkpoints outside sees what no verifier of one copy can: a log that was cut off, or two histories.</summary>
public sealed class WitnessTests(PostgresServer postgres) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-witness-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [EachStore]
    public async Task HandOut_EveryTime_IsTakenAndAgreesWithTheLog(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        var witness = new FolderWitness(folder, log.Key);
        var witnessing = new Witnessing(store.Log, new LogProofs(store.Log), [witness]);
        for (var i = 1; i <= 4; i++)
        {
            await store.ImportAsync($"delivery {i}", Groups.Income(Groups.Anna, 100 * i));
            await log.Sequencer.CatchUpAsync(TestStore.Cancel);
            Assert.IsType<WitnessAnswer.Taken>(Assert.Single(await witnessing.HandOutAsync(TestStore.Cancel)).Answer);
        }

        Assert.Empty(await witnessing.HandOutAsync(TestStore.Cancel));
        Assert.Equal(4, witness.Kept().Count);
        Assert.Empty(await log.CompareAsync(folder));

        // Another process begins without knowing what the witness has.
        var again = new Witnessing(store.Log, new LogProofs(store.Log), [witness]);
        Assert.IsType<WitnessAnswer.Taken>(Assert.Single(await again.HandOutAsync(TestStore.Cancel)).Answer);
    }

    [Theory]
    [EachStore]
    public async Task Log_CutOffOrRewritten_IsRefusedAndNamed(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        var witness = new FolderWitness(folder, log.Key);
        var newest = (await store.Log.NewestCheckpointAsync(TestStore.Cancel))!;
        var root = Checkpoint.Parse(SignedNote.Parse(System.Text.Encoding.UTF8.GetBytes(newest.Note)), log.Key).Root;

        // The witness has seen a longer log, signed by the same key.
        await witness.OfferAsync(0, [], log.Sign(newest.Size + 5, root), TestStore.Cancel);

        var answer = Assert.Single(await new Witnessing(store.Log, new LogProofs(store.Log), [witness])
            .HandOutAsync(TestStore.Cancel)).Answer;
        Assert.Contains("was cut off", Assert.IsType<WitnessAnswer.Refused>(answer).Reason, StringComparison.Ordinal);
        Assert.Equal([$"cut {newest.Size + 5}"], (await log.CompareAsync(folder)).Select(found => found.ToString()));

        var other = new FolderWitness(Path.Combine(folder, "other"), log.Key);
        await other.OfferAsync(0, [], log.Sign(newest.Size - 1, root), TestStore.Cancel);
        answer = Assert.Single(await new Witnessing(store.Log, new LogProofs(store.Log), [other])
            .HandOutAsync(TestStore.Cancel)).Answer;
        Assert.Contains("no longer contains", Assert.IsType<WitnessAnswer.Refused>(answer).Reason, StringComparison.Ordinal);
        Assert.Equal(
            [$"fork {newest.Size - 1}"],
            (await log.CompareAsync(Path.Combine(folder, "other"))).Select(found => found.ToString()));
    }

    [Fact]
    public void Witnesses_ShownTwoHistories_ShowTheFork()
    {
        var (one, other) = (TreeHash.OfLeaf("one"u8), TreeHash.OfLeaf("other"u8));

        var findings = Forks.Between(
            [new Checkpoint("log", 3, one), new Checkpoint("log", 7, one)],
            [new Checkpoint("log", 3, one), new Checkpoint("log", 5, other), new Checkpoint("log", 7, other)]);

        Assert.Equal(["fork 7"], findings.Select(found => found.ToString()));
    }

    [Fact]
    public async Task HttpWitness_OfTheStandard_TakesAndRefuses()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        using var log = new StoredLog(store);
        await using var remote = await RemoteWitness.StartAsync(log.Key);
        using var http = new HttpClient();
        Witnessing NewWitnessing() =>
            new(store.Log, new LogProofs(store.Log), [new HttpWitness(http, remote.Address)]);
        for (var i = 1; i <= 3; i++)
        {
            await store.ImportAsync($"delivery {i}", Groups.Income(Groups.Anna, 100 * i));
            await log.Sequencer.CatchUpAsync(TestStore.Cancel);
            Assert.IsType<WitnessAnswer.Taken>(Assert.Single(await NewWitnessing().HandOutAsync(TestStore.Cancel)).Answer);
        }

        Assert.Equal(3, remote.Taken);
        remote.Forget("another root");
        await store.ImportAsync("delivery 4", Groups.Income(Groups.Anna, 700));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        var answer = Assert.Single(await NewWitnessing().HandOutAsync(TestStore.Cancel)).Answer;
        Assert.StartsWith("422", Assert.IsType<WitnessAnswer.Refused>(answer).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proofs_OfAnyTwoSizes_AreAcceptedByTheCheck()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        using var log = new StoredLog(store);
        for (var i = 0; i < 3; i++)
        {
            await store.Gateway.ReadAsync(
                store.Processing("bekijken", "Z-1"), "test.look",
                (scope, _) =>
                {
                    scope.Saw(Enumerable.Range(1, 200).Select(number => new Foundation.PersonId(number)));
                    return Task.FromResult(0);
                },
                TestStore.Cancel);
        }

        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        var leaves = (await store.Log.LeavesAsync(0, 10_000, TestStore.Cancel)).Select(hash => TreeHash.Read(hash)).ToList();
        Assert.True(leaves.Count > 512, leaves.Count.ToString(CultureInfo.InvariantCulture));
        var roots = Roots(leaves);
        var proofs = new LogProofs(store.Log);

        await Gen.Select(Gen.Int[1, leaves.Count], Gen.Int[1, leaves.Count]).SampleAsync(
            async (one, other) =>
            {
                var (old, size) = (Math.Min(one, other), Math.Max(one, other));
                Assert.True(ProofCheck.IsConsistent(
                    roots[old], old, roots[size], size, await proofs.ConsistencyAsync(old, size, default)));
                Assert.True(ProofCheck.Includes(
                    roots[size], size, leaves[old - 1], old - 1, await proofs.InclusionAsync(old - 1, size, default)));
            },
            iter: 100, threads: 1);
    }

    private static List<TreeHash> Roots(List<TreeHash> leaves)
    {
        var tree = new TreeFrontier();
        var roots = new List<TreeHash> { tree.Root };
        foreach (var leaf in leaves)
        {
            tree.Append(leaf);
            roots.Add(tree.Root);
        }

        return roots;
    }
}
