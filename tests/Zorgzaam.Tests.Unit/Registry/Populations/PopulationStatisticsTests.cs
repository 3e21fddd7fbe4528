using Zorgzaam.Registry.Populations.Households;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

/// <summary>
/// The population follows the published figures. Forty thousand persons of a fresh seed; a share may differ by two and
/// a half percentage points (its standard error is below half a point, the rest is the model).
/// </summary>
public sealed class PopulationStatisticsTests
{
    private const int Persons = 40_000;
    private const double Tolerance = 0.025;

    private static readonly long Seed = TimeProvider.System.GetTimestamp();

    private static readonly List<SyntheticHousehold> Households = Demo.Households(Persons, Seed);

    public PopulationStatisticsTests(ITestOutputHelper output) => output.WriteLine($"seed {Seed}");

    private static IEnumerable<SyntheticPerson> Everyone => Households.SelectMany(household => household.Members);

    [Fact]
    public void Population_HouseholdSizes_FollowCbs37975()
    {
        var published = Demo.Margins.Households.PublishedSizes.Value;
        for (var size = 1; size <= published.Count; size++)
            AssertShare(
                $"size {size}", published[size - 1] / published.Sum(),
                Share(Households, household => Math.Min(household.Members.Count, published.Count) == size));
    }

    [Fact]
    public void Population_HouseholdTypes_FollowCbs37975And71487()
    {
        var margins = Demo.Margins.Households;
        var all = margins.PublishedSizes.Value.Sum();
        AssertShare("single", margins.Single.Value / all, Share(Households, item => item.Type == HouseholdType.Single));
        AssertShare("couple", margins.Couples / all, Share(Households, item => item.Type == HouseholdType.Couple));
        AssertShare(
            "lone parent", margins.LoneParentsByChildren.Value.Sum() / all,
            Share(Households, item => item.Type == HouseholdType.LoneParent));
    }

    [Fact]
    public void Population_Ages_FollowCbs37296()
    {
        var published = Demo.Margins.Ages.Published.Value;
        foreach (var group in published)
            AssertShare(
                $"age {group.From}+", group.Persons / published.Sum(item => item.Persons),
                Share(Everyone, person => published.Last(item => item.From <= person.Age) == group));
    }

    [Fact]
    public void Population_OwnedHomes_FollowCbs82900() => AssertShare(
        "owned", Demo.Margins.Housing.OwnedShare, Share(Households, household => !household.Home.Rented), 0.04);

    [Fact]
    public void Population_WagesByAge_HaveThePublishedMedian()
    {
        var classes = Demo.Margins.Incomes.Employees.Value;
        for (var index = 1; index < classes.Count - 1; index++)
        {
            var wages = Everyone
                .Where(person => person.Age >= classes[index].From && person.Age < classes[index + 1].From)
                .Select(person => person.Finances!.Wages).Where(wage => wage > 0).Order().ToList();
            var expected = classes[index].Median * Demo.Margins.Incomes.Index.Value;
            Assert.InRange(wages[wages.Count / 2] / 100.0, expected * 0.93, expected * 1.07);
        }
    }

    [Fact]
    public void Population_UninsuredAdults_AreRare()
    {
        var adults = Everyone.Where(person => person.Finances is not null).ToList();
        Assert.InRange(Share(adults, person => !person.Insured), 0.0005, 0.005);
        Assert.All(Everyone.Except(adults), child => Assert.True(child.Insured));
    }

    [Fact]
    public void Population_ResidenceAbroad_LeavesSomeWithoutFullAccrual() => AssertShare(
        "65+ abroad", Demo.Margins.Residence.LivedAbroad.Value[^1].Share,
        Share(
            Everyone.Where(person => person.Age >= 65),
            person => person.Periods[0].From != person.Born || person.Periods.Count > 1));

    private static double Share<T>(IEnumerable<T> items, Func<T, bool> condition)
    {
        var list = items.ToList();
        return list.Count(condition) / (double)list.Count;
    }

    private static void AssertShare(string what, double expected, double actual, double tolerance = Tolerance) =>
        Assert.True(
            Math.Abs(expected - actual) <= tolerance,
            $"{what}: published {expected:P1}, population {actual:P1}, seed {Seed}");
}
