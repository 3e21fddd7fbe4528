namespace Zorgzaam.Sweep.Runs;

/// <summary>What is known of a part with results without opening it.</summary>
/// <param name="Hash">The part.</param>
/// <param name="ContentHash">Keyed hash of what it says: the same results are kept once.</param>
/// <param name="With">How many persons in it have a right, or may have.</param>
/// <param name="Without">How many have none.</param>
/// <param name="WithKey">The name of the key of the first.</param>
/// <param name="WithoutKey">The name of the key of the others.</param>
/// <param name="CommittedMicros">When it was committed.</param>
internal sealed record ResultPartRow(
    string Hash, string ContentHash, int With, int Without, string WithKey, string WithoutKey, long CommittedMicros)
{
    /// <summary>When the outcomes of who has a right were destroyed.</summary>
    public long? WithDestroyedMicros { get; set; }

    /// <summary>When the outcomes of who has none were destroyed.</summary>
    public long? WithoutDestroyedMicros { get; set; }
}
