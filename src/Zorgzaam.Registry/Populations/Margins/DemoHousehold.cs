using Zorgzaam.Registry.Populations.Households;

namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>
/// A household with a story, always in the generated population and always with the BSNs that it declares: the first one
/// is told on the front page, and the first member of each is a resident to sign in as.
/// </summary>
/// <param name="Id">Id of the household.</param>
/// <param name="Title">Title of the story, in Dutch.</param>
/// <param name="Story">The story in a few Dutch sentences.</param>
/// <param name="Type">Kind of household.</param>
/// <param name="MonthlyRent">Rent in euros a month.</param>
/// <param name="YearsAtAddress">Whole years at the address.</param>
/// <param name="Members">Adults first, then children.</param>
public sealed record DemoHousehold(
    string Id,
    string Title,
    string Story,
    HouseholdType Type,
    int MonthlyRent,
    int YearsAtAddress,
    IReadOnlyList<DemoMember> Members);

/// <summary>A member of a demo household; amounts in euros a year, savings in euros.</summary>
/// <param name="Bsn">Test BSN: says which person in the registry this member is.</param>
/// <param name="Role">Adult or child of the household.</param>
/// <param name="Sex">M or V.</param>
/// <param name="GivenNames">Given names.</param>
/// <param name="Prefix">Prefix of the surname, or null.</param>
/// <param name="Surname">Surname.</param>
/// <param name="Age">Age on the legal date.</param>
/// <param name="Wages">Wages.</param>
/// <param name="Pension">Benefits and pensions.</param>
/// <param name="ProfitUnknown">Self-employed with a profit that is not known yet.</param>
/// <param name="Savings">Savings.</param>
/// <param name="ArrivedAtAge">Age at arrival from abroad, or null.</param>
/// <param name="Receives">Rights that are received now; all others are missed if there is a right to them.</param>
public sealed record DemoMember(
    string Bsn,
    MemberRole Role,
    string Sex,
    string GivenNames,
    string? Prefix,
    string Surname,
    int Age,
    long Wages = 0,
    long Pension = 0,
    bool ProfitUnknown = false,
    long Savings = 0,
    int? ArrivedAtAge = null,
    IReadOnlyList<string>? Receives = null);
