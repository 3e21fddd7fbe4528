namespace Zorgzaam.Store.Sequences;

internal sealed class NumberSequence
{
    public required string Name { get; init; }

    public long LastTaken { get; set; }
}
