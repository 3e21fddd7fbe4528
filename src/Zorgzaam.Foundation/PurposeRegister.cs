namespace Zorgzaam.Foundation;

/// <summary>All declared purposes: the register of processing activities (AVG artikel 30).</summary>
public sealed class PurposeRegister
{
    private readonly Dictionary<string, Purpose> byId = new(StringComparer.Ordinal);

    /// <summary>Takes the declared purposes.</summary>
    /// <exception cref="ArgumentException">Two purposes share an id, or one names a wildcard.</exception>
    public PurposeRegister(IEnumerable<Purpose> purposes)
    {
        foreach (var purpose in purposes)
        {
            // INVARIANT: no wildcard purpose; each attribute is named.
            if (purpose.Attributes.Concat(purpose.ResultAttributes).Any(name => name.Contains('*', StringComparison.Ordinal)))
                throw new ArgumentException($"Purpose '{purpose.Id}' names a wildcard; name each attribute.");
            if (!byId.TryAdd(purpose.Id, purpose))
                throw new ArgumentException($"Purpose '{purpose.Id}' is declared twice.");
        }
    }

    /// <summary>All purposes, ordered by id.</summary>
    public IReadOnlyList<Purpose> All => [.. byId.Values.OrderBy(purpose => purpose.Id, StringComparer.Ordinal)];

    /// <summary>The purpose with this id, or null.</summary>
    public Purpose? Find(string id) => byId.GetValueOrDefault(id);
}
