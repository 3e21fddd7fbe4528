namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>How old people are, by their place in the household (years).</summary>
/// <param name="ReferencePersons">Reference persons by age class and kind of household.</param>
/// <param name="Calibration">Factors that turn those into the published age structure.</param>
/// <param name="Published">Population by age: what the result is tested against.</param>
/// <param name="PartnerGap">Difference in age between partners.</param>
/// <param name="FirstBirth">Age of the mother at the birth of her first child.</param>
/// <param name="ChildSpacing">Years between brothers and sisters.</param>
/// <param name="LivesWithParents">Share that lives with the parents, per year of age from adulthood on.</param>
/// <param name="Oldest">Ages above the last class.</param>
public sealed record AgeMargins(
    Sourced<ReferenceAges> ReferencePersons,
    Sourced<IReadOnlyList<AgeFactor>> Calibration,
    Sourced<IReadOnlyList<AgeCount>> Published,
    Sourced<NormalShape> PartnerGap,
    Sourced<BirthShape> FirstBirth,
    Sourced<Span> ChildSpacing,
    Sourced<IReadOnlyList<double>> LivesWithParents,
    Sourced<OldestAges> Oldest)
{
    /// <summary>The age from which people count as adults in these figures.</summary>
    public int AdultFrom => ReferencePersons.Value.From[0];
}

/// <summary>Counts per age class, one list per kind of household.</summary>
public sealed record ReferenceAges(
    IReadOnlyList<int> From,
    IReadOnlyList<double> Single,
    IReadOnlyList<double> Couple,
    IReadOnlyList<double> CoupleWithChildren,
    IReadOnlyList<double> LoneParent);

/// <summary>Factor from an age on.</summary>
public sealed record AgeFactor(int From, double Factor);

/// <summary>Number of persons from an age on.</summary>
public sealed record AgeCount(int From, double Persons);

/// <summary>Mean and standard deviation of a normal distribution.</summary>
public sealed record NormalShape(double Mean, double Deviation);

/// <summary>Triangular distribution of a first birth, and the highest age at any birth.</summary>
public sealed record BirthShape(double Lowest, double Mode, double Highest, double OldestMother);

/// <summary>Lowest and highest of an even distribution.</summary>
public sealed record Span(double Lowest, double Highest);

/// <summary>Triangular distribution.</summary>
public sealed record Triangle(double Lowest, double Mode, double Highest);

/// <summary>Exponential tail above the last age class.</summary>
public sealed record OldestAges(double MeanYearsAboveEighty, int Highest);
