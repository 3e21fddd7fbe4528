namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>Who lived abroad, who is insured, and what is not known (shares).</summary>
/// <param name="LivedAbroad">Share that once lived abroad, by age.</param>
/// <param name="CameFromAbroad">Among them, share that came from there; the others were away for some years.</param>
/// <param name="ArrivalAge">Age at arrival in the Netherlands.</param>
/// <param name="YearsAway">Years away.</param>
/// <param name="WithoutLawfulResidence">Share without a valid title among those who came in the last years.</param>
/// <param name="UninsuredAdults">Share of adults without health insurance.</param>
/// <param name="UnknownProfit">Share of the self-employed whose profit is not known yet.</param>
/// <param name="UnknownAssets">Share of adults whose assets are not known.</param>
/// <param name="UnknownRent">Share of renters whose rent is not known.</param>
public sealed record ResidenceMargins(
    Sourced<IReadOnlyList<ShareFrom>> LivedAbroad,
    Sourced<double> CameFromAbroad,
    Sourced<Triangle> ArrivalAge,
    Sourced<Triangle> YearsAway,
    Sourced<double> WithoutLawfulResidence,
    Sourced<double> UninsuredAdults,
    Sourced<double> UnknownProfit,
    Sourced<double> UnknownAssets,
    Sourced<double> UnknownRent);

/// <summary>Share from an age on.</summary>
public sealed record ShareFrom(int From, double Share);
