using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Agreements;

/// <summary>
/// A data-sharing agreement: which source may deliver what to us, on which ground and from when until when. Agreements are
/// data in <c>policy/agreements</c>; a delivery names one and is refused as a whole when it goes beyond it.
/// </summary>
public sealed record Agreement
{
    /// <summary>Its name, such as <c>brp-levering</c>; the file is called after it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Who delivers.</summary>
    public required LocalizedText Supplier { get; init; }

    /// <summary>Who receives.</summary>
    public required LocalizedText Recipient { get; init; }

    /// <summary>The registers that facts under it may come from, as facts name their source.</summary>
    public required IReadOnlySet<string> Sources { get; init; }

    /// <summary>The articles on which data is delivered.</summary>
    public required string Ground { get; init; }

    /// <summary>The purposes for which a delivery under it may be recorded, by id.</summary>
    public required IReadOnlySet<string> Purposes { get; init; }

    /// <summary>The groups of attributes that may be delivered, by type of object.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> Groups { get; init; }

    /// <summary>The types of relations that may be delivered.</summary>
    public required IReadOnlySet<string> Relations { get; init; }

    /// <summary>The first day on which a delivery may be recorded under it.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day on which that is over, or null while it goes on.</summary>
    public required DateOnly? ValidUntil { get; init; }

    /// <summary>Whom to ask about it: a place within the organisation, never the name of a person.</summary>
    public required string Contact { get; init; }

    /// <summary>Whether it is in force on a day.</summary>
    public bool Holds(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } until || day < until);
}
