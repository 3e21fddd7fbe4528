namespace Zorgzaam.Web.Rights;

/// <summary>Which page of a list; bounded, so that no request can ask for everything.</summary>
public sealed record PageRequest
{
    public const int MaxSize = 100;
    public const int MaxNumber = 10_000;

    public PageRequest(int number, int size)
    {
        Number = Math.Clamp(number, 1, MaxNumber);
        Size = Math.Clamp(size, 1, MaxSize);
    }

    /// <summary>Counted from one.</summary>
    public int Number { get; }

    public int Size { get; }

    public int Skip => (Number - 1) * Size;
}
