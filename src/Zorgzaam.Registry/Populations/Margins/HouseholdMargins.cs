namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>How many households there are of each kind and size (counts; only their proportions matter).</summary>
/// <param name="Single">Households of one person.</param>
/// <param name="UnmarriedPartnersWithoutChildren">Persons, two a couple.</param>
/// <param name="MarriedPartnersWithoutChildren">Persons, two a couple.</param>
/// <param name="MultiPersonWithoutChildren">Households of several persons without children, couples and others.</param>
/// <param name="UnmarriedCouplesByChildren">Households with 1, 2, 3 or more children.</param>
/// <param name="MarriedCouplesByChildren">Households with 1, 2, 3 or more children.</param>
/// <param name="LoneParentsByChildren">Households with 1, 2, 3 or more children.</param>
/// <param name="FourAmongThreeOrMore">Share with four children among those with three or more.</param>
/// <param name="RegisteredAmongMarried">Share of registered partnerships among the married.</param>
/// <param name="LoneParentIsMother">Share of mothers among lone parents.</param>
/// <param name="CohabitationContract">Share with a cohabitation contract among unmarried couples.</param>
/// <param name="PensionPartnerWithContract">Share registered for a pension among those with a contract.</param>
/// <param name="CoupleOwnsTogether">Share of joint owners among unmarried couples in an owned home.</param>
/// <param name="UnknownTies">Share of unmarried couples without children whose ties nobody has told.</param>
/// <param name="PublishedSizes">Households of 1, 2, 3, 4, 5 or more persons: what the result is tested against.</param>
public sealed record HouseholdMargins(
    Sourced<double> Single,
    Sourced<double> UnmarriedPartnersWithoutChildren,
    Sourced<double> MarriedPartnersWithoutChildren,
    Sourced<double> MultiPersonWithoutChildren,
    Sourced<IReadOnlyList<double>> UnmarriedCouplesByChildren,
    Sourced<IReadOnlyList<double>> MarriedCouplesByChildren,
    Sourced<IReadOnlyList<double>> LoneParentsByChildren,
    Sourced<double> FourAmongThreeOrMore,
    Sourced<double> RegisteredAmongMarried,
    Sourced<double> LoneParentIsMother,
    Sourced<double> CohabitationContract,
    Sourced<double> PensionPartnerWithContract,
    Sourced<double> CoupleOwnsTogether,
    Sourced<double> UnknownTies,
    Sourced<IReadOnlyList<double>> PublishedSizes)
{
    /// <summary>Couples without children.</summary>
    public double Couples => (UnmarriedPartnersWithoutChildren.Value + MarriedPartnersWithoutChildren.Value) / 2;

    /// <summary>Households of several adults who are no couple.</summary>
    public double Others => MultiPersonWithoutChildren.Value - Couples;
}
