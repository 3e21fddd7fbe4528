namespace Zorgzaam.Registry.Populations.Households;

/// <summary>A fictional person.</summary>
public sealed record SyntheticPerson
{
    /// <summary>Test BSN.</summary>
    public required string Bsn { get; init; }

    /// <summary>Place in the household.</summary>
    public required MemberRole Role { get; init; }

    /// <summary>Age on the legal date.</summary>
    public required int Age { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly Born { get; init; }

    /// <summary>M or V.</summary>
    public required string Sex { get; init; }

    /// <summary>Given names.</summary>
    public required string GivenNames { get; init; }

    /// <summary>Prefix of the surname, or null.</summary>
    public required string? Prefix { get; init; }

    /// <summary>Surname.</summary>
    public required string Surname { get; init; }

    /// <summary>Periods of living in the Netherlands, oldest first; the last has no end.</summary>
    public required IReadOnlyList<ResidencePeriod> Periods { get; init; }

    /// <summary>Whether the person resides lawfully.</summary>
    public bool LawfulResidence { get; init; } = true;

    /// <summary>Whether the person has health insurance.</summary>
    public bool Insured { get; init; } = true;

    /// <summary>Income and assets; null for who is no adult.</summary>
    public SyntheticFinances? Finances { get; init; }
}

/// <summary>A period of living in the Netherlands.</summary>
public sealed record ResidencePeriod(DateOnly From, DateOnly? Until);

/// <summary>Income (eurocents a year) and assets (eurocents); null is unknown.</summary>
public sealed record SyntheticFinances
{
    /// <summary>Wages.</summary>
    public required long Wages { get; init; }

    /// <summary>Benefits and pensions.</summary>
    public required long Benefits { get; init; }

    /// <summary>Profit from a business; null when not known yet.</summary>
    public required long? Profit { get; init; }

    /// <summary>Assets; null when not known.</summary>
    public required SyntheticAssets? Assets { get; init; }
}

/// <summary>Assets and debts in eurocents.</summary>
public sealed record SyntheticAssets(long Savings, long Investments, long RealEstate, long Debts);
