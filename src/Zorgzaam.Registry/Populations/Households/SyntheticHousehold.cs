namespace Zorgzaam.Registry.Populations.Households;

/// <summary>A fictional household: who live together, where and how.</summary>
public sealed record SyntheticHousehold
{
    /// <summary>Id, also of the address (<c>adres_id</c> is the id with <c>-A</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Kind of household.</summary>
    public required HouseholdType Type { get; init; }

    /// <summary>Adults first, then children from old to young.</summary>
    public required IReadOnlyList<SyntheticPerson> Members { get; init; }

    /// <summary>How the two adults are bound in law, and since when; null when they are not.</summary>
    public required SyntheticUnion? Union { get; init; }

    /// <summary>What two adults without union share; none for housemates, null when nobody has told.</summary>
    public SyntheticTies? Ties { get; init; } = SyntheticTies.None;

    /// <summary>The home.</summary>
    public required SyntheticHome Home { get; init; }

    /// <summary>The adults: head and partner, or housemates.</summary>
    public IEnumerable<SyntheticPerson> Adults => Members.Where(member => member.Role == MemberRole.Adult);

    /// <summary>The children who live in the household.</summary>
    public IEnumerable<SyntheticPerson> Children => Members.Where(member => member.Role == MemberRole.Child);
}

/// <summary>A marriage or registered partnership.</summary>
public sealed record SyntheticUnion(bool Registered, DateOnly Since);

/// <summary>What makes two unmarried adults partners for allowances (Awir artikel 3).</summary>
/// <param name="Contract">A notarial cohabitation contract.</param>
/// <param name="Pension">Registered as partner for a pension.</param>
/// <param name="Ownership">Owners of the home together.</param>
/// <param name="LastYear">Partners for allowances in the year before.</param>
public sealed record SyntheticTies(bool Contract, bool Pension, bool Ownership, bool LastYear)
{
    /// <summary>Nothing.</summary>
    public static SyntheticTies None { get; } = new(false, false, false, false);
}

/// <summary>A home: address, since when, and what it costs (eurocents; null is absent or, for rent, unknown).</summary>
public sealed record SyntheticHome
{
    /// <summary>Street and number.</summary>
    public required string Address { get; init; }

    /// <summary>Postcode; not in use in reality.</summary>
    public required string Postcode { get; init; }

    /// <summary>Day of moving in.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>Rented rather than owned.</summary>
    public required bool Rented { get; init; }

    /// <summary>Rent in eurocents a year; null when owned, or when not known.</summary>
    public required long? AnnualRent { get; init; }

    /// <summary>Value in eurocents of an owned home.</summary>
    public required long? Value { get; init; }
}
