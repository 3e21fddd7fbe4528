using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Households;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations;

/// <summary>
/// Makes a fictional municipality whose households, ages and incomes follow published figures. The same seed, date and
/// margins give the same people. The demo households have the BSNs that they declare, whatever the seed.
/// </summary>
public static class PopulationGenerator
{
    /// <summary>At most this many persons.</summary>
    public const int MaximumPersons = 1_000_000;

    /// <summary>Delivers the groups of so many fictional persons, household by household.</summary>
    /// <param name="persons">Number of persons: from those of the demo households to the maximum.</param>
    /// <param name="seed">Seed; print it.</param>
    /// <param name="legalDate">Day on which the ages hold.</param>
    /// <param name="margins">The figures to follow.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of persons is out of range.</exception>
    public static IEnumerable<DeliveredGroup> Generate(
        int persons, long seed, DateOnly legalDate, PopulationMargins margins)
    {
        var groups = new HouseholdGroups(margins, legalDate);
        return Households(persons, seed, legalDate, margins).SelectMany(groups.Of);
    }

    /// <summary>The households behind <see cref="Generate"/>: the same people for the same arguments.</summary>
    /// <param name="persons">Number of persons: from those of the demo households to the maximum.</param>
    /// <param name="seed">Seed; print it.</param>
    /// <param name="legalDate">Day on which the ages hold.</param>
    /// <param name="margins">The figures to follow.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of persons is out of range.</exception>
    public static IEnumerable<SyntheticHousehold> Households(
        int persons, long seed, DateOnly legalDate, PopulationMargins margins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(persons, margins.DemoHouseholds.Sum(demo => demo.Members.Count));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(persons, MaximumPersons);
        return Draw(persons, seed, legalDate, margins);
    }

    /// <summary>BSN of the first member of a demo household: the resident to sign in as.</summary>
    /// <param name="margins">The margins with the demo households.</param>
    /// <param name="householdId">Id of the household.</param>
    /// <exception cref="ArgumentException">There is no demo household with this id.</exception>
    public static string DemoResident(PopulationMargins margins, string householdId)
    {
        var household = margins.DemoHouseholds.FirstOrDefault(
            demo => string.Equals(demo.Id, householdId, StringComparison.Ordinal));
        return household?.Members[0].Bsn
            ?? throw new ArgumentException("There is no demo household with this id.", nameof(householdId));
    }

    private static IEnumerable<SyntheticHousehold> Draw(
        int persons, long seed, DateOnly legalDate, PopulationMargins margins)
    {
        var declared = margins.DemoHouseholds.SelectMany(demo => demo.Members).Select(member => member.Bsn);
        using var bsns = TestBsns.All().Except(declared, StringComparer.Ordinal).GetEnumerator();
        var builder = new HouseholdBuilder(margins, legalDate, bsns);
        var planner = new HouseholdPlanner(margins);
        var (left, number) = (persons, 0);
        foreach (var demo in margins.DemoHouseholds)
        {
            yield return builder.Build(demo, number++);
            left -= demo.Members.Count;
        }

        while (left > 0)
        {
            var random = new SeededRandom(seed, number);
            var plan = planner.Draw(random, left);
            yield return builder.Build(random, plan, number++);
            left -= plan.Size;
        }
    }
}
