using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Accountability.Witnesses;

/// <summary>
/// Somebody outside who keeps checkpoints of the log, and only takes one that continues the last. With what they keep, a
/// log that was rewritten or cut off shows, and so does one that tells different people different things.
/// </summary>
public interface IWitness
{
    /// <summary>What it is called in messages: a folder or an address.</summary>
    string Name { get; }

    /// <summary>Offers a checkpoint.</summary>
    /// <param name="oldSize">The size of the last checkpoint that this witness took, as far as known; 0 for none.</param>
    /// <param name="proof">The proof that the log of that size is the beginning of this one; empty for 0.</param>
    /// <param name="checkpoint">The signed checkpoint.</param>
    /// <param name="cancellation">Stops.</param>
    Task<WitnessAnswer> OfferAsync(
        long oldSize, IReadOnlyList<TreeHash> proof, SignedNote checkpoint, CancellationToken cancellation);

    /// <summary>Asks how far it saw the log come, under each origin that it tells of.</summary>
    /// <param name="newest">The newest checkpoint of a log that was restored, or null.</param>
    /// <param name="prove">Proves that the log of a size is the beginning of that of <paramref name="newest"/>.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="IOException">It cannot be asked.</exception>
    Task<IReadOnlyList<KnownCheckpoint>> KnownAsync(
        SignedNote? newest, Func<long, Task<IReadOnlyList<TreeHash>>> prove, CancellationToken cancellation);
}

/// <summary>How far somebody saw a log come.</summary>
/// <param name="Origin">The origin of the log.</param>
/// <param name="Size">How many entries it had.</param>
/// <param name="Root">The root then; null when only the size is told, and the restored log does not contain it.</param>
public sealed record KnownCheckpoint(string Origin, long Size, TreeHash? Root);

/// <summary>What a witness says to a checkpoint.</summary>
public abstract record WitnessAnswer
{
    private WitnessAnswer()
    {
    }

    /// <summary>It keeps the checkpoint.</summary>
    public sealed record Taken : WitnessAnswer;

    /// <summary>Its last checkpoint is of another size than was thought; offer again from there.</summary>
    /// <param name="Size">The size of its last checkpoint.</param>
    public sealed record Elsewhere(long Size) : WitnessAnswer;

    /// <summary>It does not take it.</summary>
    /// <param name="Reason">Why, in the witness's own words.</param>
    public sealed record Refused(string Reason) : WitnessAnswer;
}
