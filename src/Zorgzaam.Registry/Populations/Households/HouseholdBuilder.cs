using System.Globalization;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Gives the people of a planned household a BSN, a name, a birthday, an income and a home.</summary>
internal sealed class HouseholdBuilder(PopulationMargins margins, DateOnly legalDate, IEnumerator<string> bsns)
{
    private const string Man = "M";
    private const string Woman = "V";

    private readonly FinancePlanner _finances = new(margins);
    private readonly HomePlanner _homes = new(margins, legalDate);
    private readonly ResidencePlanner _residence = new(margins.Residence, legalDate);

    /// <summary>Builds the household with this number.</summary>
    public SyntheticHousehold Build(SeededRandom random, HouseholdPlan plan, int number)
    {
        var surnames = plan.AdultAges.Select(_ => Surname(random)).ToList();
        var firstSex = FirstSex(random, plan.Type);
        var members = new List<SyntheticPerson>(plan.Size);
        for (var index = 0; index < plan.AdultAges.Count; index++)
        {
            var sex = index == 0 || plan.Type is HouseholdType.Other ? SexOf(random, index, firstSex) : Other(firstSex);
            members.Add(Person(random, plan, MemberRole.Adult, plan.AdultAges[index], sex, surnames[index]));
        }

        foreach (var age in plan.ChildAges)
            members.Add(Person(random, plan, MemberRole.Child, age, random.Chance(0.5) ? Man : Woman, surnames[0]));
        var adults = members.Where(member => member.Role == MemberRole.Adult).ToList();
        var income = adults.Average(
            adult => adult.Finances!.Wages + adult.Finances.Benefits + (adult.Finances.Profit ?? 0));
        var union = plan.Married ? Union(random, adults) : null;
        var home = _homes.Draw(random, number, income);
        return new SyntheticHousehold
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"VB-{number:D6}"),
            Type = plan.Type,
            Members = members,
            Union = union,
            Ties = plan is { Type: HouseholdType.Couple, Married: false } ? Ties(random, home) : SyntheticTies.None,
            Home = home,
        };
    }

    private SyntheticTies? Ties(SeededRandom random, SyntheticHome home)
    {
        var shares = margins.Households;
        var contract = random.Chance(shares.CohabitationContract.Value);
        var pension = random.Chance(shares.PensionPartnerWithContract.Value) && contract;
        var ownership = random.Chance(shares.CoupleOwnsTogether.Value) && !home.Rented;
        var isLongTogether = home.Since < new DateOnly(legalDate.Year, 1, 1);
        return random.Chance(shares.UnknownTies.Value)
            ? null
            : new SyntheticTies(contract, pension, ownership, isLongTogether && (contract || pension || ownership));
    }

    /// <summary>Builds a household with a story.</summary>
    public SyntheticHousehold Build(DemoHousehold demo, int number) => new()
    {
        Id = demo.Id,
        Type = demo.Type,
        Members = [.. demo.Members.Select((member, index) => Person(member, index))],
        Union = null,
        Home = _homes.Rented(number, demo.MonthlyRent, demo.YearsAtAddress),
    };

    private SyntheticPerson Person(
        SeededRandom random, HouseholdPlan plan, MemberRole role, int age, string sex, PrefixedSurname surname)
    {
        var born = legalDate.AddYears(-age).AddDays(-random.Between(0, 364));
        var periods = _residence.Periods(random, born, age);
        var owners = role == MemberRole.Child || plan.Type == HouseholdType.Other ? 1 : plan.AdultAges.Count;
        var isAdult = age >= margins.Ages.AdultFrom;
        return new SyntheticPerson
        {
            Bsn = NextBsn(),
            Role = role,
            Age = age,
            Born = born,
            Sex = sex,
            GivenNames = random.Pick(sex == Man ? margins.Names.Men : margins.Names.Women),
            Prefix = surname.Prefix.Length == 0 ? null : surname.Prefix,
            Surname = surname.Surname,
            Periods = periods,
            LawfulResidence = _residence.IsLawful(random, born, periods),
            Insured = !isAdult || !random.Chance(margins.Residence.UninsuredAdults.Value),
            Finances = isAdult
                ? _finances.Draw(random, age, role == MemberRole.Child ? age : plan.AdultAges[0], owners)
                : null,
        };
    }

    private SyntheticPerson Person(DemoMember member, int index)
    {
        // Birthdays spread over the year, the same ones every time.
        var born = legalDate.AddYears(-member.Age).AddDays(-40 - (75 * index));
        var periods = member.ArrivedAtAge is { } arrived
            ? new ResidencePeriod(born.AddYears(arrived), null)
            : new ResidencePeriod(born, null);
        return new SyntheticPerson
        {
            Bsn = member.Bsn,
            Role = member.Role,
            Age = member.Age,
            Born = born,
            Sex = member.Sex,
            GivenNames = member.GivenNames,
            Prefix = member.Prefix,
            Surname = member.Surname,
            Periods = [periods],
            Finances = member.Age < margins.Ages.AdultFrom ? null : Finances(member),
        };
    }

    private static SyntheticFinances Finances(DemoMember member) => new()
    {
        Wages = member.Wages * 100,
        Benefits = member.Pension * 100,
        Profit = member.ProfitUnknown ? null : 0,
        Assets = new SyntheticAssets(member.Savings * 100, 0, 0, 0),
    };

    private SyntheticUnion Union(SeededRandom random, List<SyntheticPerson> adults)
    {
        var youngest = adults.Max(adult => adult.Born);
        var earliest = youngest.AddYears(margins.Ages.AdultFrom);
        var days = Math.Max(0, legalDate.DayNumber - earliest.DayNumber - 1);
        return new SyntheticUnion(
            random.Chance(margins.Households.RegisteredAmongMarried.Value),
            earliest.AddDays((int)(random.Fraction() * days)));
    }

    private PrefixedSurname Surname(SeededRandom random)
    {
        var names = margins.Names;
        var index = random.Between(0, names.Surnames.Count + names.Prefixed.Count - 1);
        return index < names.Surnames.Count
            ? new PrefixedSurname("", names.Surnames[index])
            : names.Prefixed[index - names.Surnames.Count];
    }

    private string FirstSex(SeededRandom random, HouseholdType type) => type switch
    {
        HouseholdType.LoneParent => random.Chance(margins.Households.LoneParentIsMother.Value) ? Woman : Man,
        HouseholdType.Couple or HouseholdType.CoupleWithChildren => Man,
        _ => random.Chance(0.5) ? Man : Woman,
    };

    private static string SexOf(SeededRandom random, int index, string first) =>
        index == 0 ? first : random.Chance(0.5) ? Man : Woman;

    private static string Other(string sex) => sex == Man ? Woman : Man;

    private string NextBsn() => bsns.MoveNext()
        ? bsns.Current
        : throw new InvalidOperationException("The range of test BSNs is used up; generate fewer persons.");
}
