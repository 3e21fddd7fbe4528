namespace Zorgzaam.Registry.Agreements;

/// <summary>All data-sharing agreements.</summary>
public sealed class AgreementRegister
{
    private readonly Dictionary<string, Agreement> agreements;

    /// <summary>Takes the agreements.</summary>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public AgreementRegister(IEnumerable<Agreement> agreements) =>
        this.agreements = agreements.ToDictionary(agreement => agreement.Id, StringComparer.Ordinal);

    /// <summary>Every agreement, in order of its id.</summary>
    public IReadOnlyList<Agreement> All => [.. agreements.Values.OrderBy(each => each.Id, StringComparer.Ordinal)];

    /// <summary>The agreement with this id, or null.</summary>
    public Agreement? Find(string id) => agreements.GetValueOrDefault(id);
}
