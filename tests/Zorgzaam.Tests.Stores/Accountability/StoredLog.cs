using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Sequencing;
using Zorgzaam.Accountability.Verification;
using Zorgzaam.Accountability.Witnesses;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Log;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>The log over a test store, with a key of its own.</summary>
internal sealed class StoredLog : IDisposable
{
    private readonly TestStore store;
    private readonly NoteSigner signer = new("test.example/log", new byte[NoteSigner.SeedLength]);
    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-export-").FullName;
    private int exports;

    public StoredLog(TestStore store)
    {
        this.store = store;
        Sequencer = new Sequencer(store.Log, signer, TimeProvider.System);
        Witnessing = new Witnessing(store.Log, new LogProofs(store.Log), [new FolderWitness(WitnessFolder, signer.Key)]);
    }

    /// <summary>Where a witness of this log keeps what it was handed.</summary>
    public string WitnessFolder => Path.Combine(folder, "witness");

    public Witnessing Witnessing { get; }

    public Sequencer Sequencer { get; }

    public NoteKey Key => signer.Key;

    /// <summary>Goes on after a restore, as far as these witnesses saw it.</summary>
    public Task<IReadOnlyList<LogGap>> ContinueAsync(params IWitness[] witnesses) =>
        new Continuation(store.Log, new LogProofs(store.Log), Sequencer, signer.Key.Name)
            .ContinueAsync(witnesses, new RandomIds(TimeProvider.System), TestStore.Cancel);

    /// <summary>A checkpoint that the log never was at, signed by its key all the same.</summary>
    public SignedNote Sign(long size, TreeHash root) => new Checkpoint(signer.Key.Name, size, root).Sign(signer);

    /// <summary>Hands the log out, and returns what a witness's checkpoints say of it.</summary>
    public async Task<IReadOnlyList<LogFinding>> CompareAsync(string witness)
    {
        var export = new LogFolder(Path.Combine(folder, $"{++exports}"));
        await LogExporter.ExportAsync(store.Log, signer.Key, export, TestStore.Cancel);
        return await LogVerifier.CompareAsync(export, witness, signer.Key, TestStore.Cancel);
    }

    /// <summary>Hands the log out, and returns what a verifier says of it.</summary>
    public async Task<LogVerification> VerifyAsync()
    {
        var export = new LogFolder(Path.Combine(folder, $"{++exports}"));
        await LogExporter.ExportAsync(store.Log, signer.Key, export, TestStore.Cancel);
        return await LogVerifier.VerifyAsync(export, signer.Key, TestStore.Cancel);
    }

    public void Dispose()
    {
        signer.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
