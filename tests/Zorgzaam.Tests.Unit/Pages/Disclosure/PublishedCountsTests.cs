using CsCheck;
using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Tests.Unit.Sweep;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Pages.Disclosure;

/// <summary>No hidden count follows from what is shown, over all filters together.</summary>
public sealed class PublishedCountsTests
{
    private static readonly RightsFilter Everybody = new(null, null, null, null);

    [Fact]
    public void Hidden_OverAllFilters_NeverFollowsFromWhatIsShown() =>
        Gen.Select(Given.People, Gen.Int[2, 6]).Sample((people, smallest) =>
        {
            var table = Given.Table(people);
            var onlooker = new Onlooker(people, table, new PublishedCounts(table, smallest));
            Assert.Empty(onlooker.WorkOut());
        }, iter: 40, threads: 1);

    [Fact]
    public void WithOnlySmallCountsHidden_TheyFollow()
    {
        // The onlooker is sharp enough: hiding the small row alone gives it away.
        bool[] hidden = [false, false, false, true];
        Assert.Equal([3], LinearLeaks.Find([new CountSum(0, [1, 2, 3])], hidden));
    }

    [Fact]
    public void Shown_IsNeverSmall_AndIsTrue() =>
        Gen.Select(Given.People, Gen.Int[2, 12]).Sample((people, smallest) =>
        {
            var table = Given.Table(people);
            var (exact, shown) = (table.Count(RightsSelection.Everything), new PublishedCounts(table, smallest).Show(Everybody));
            Assert.All(shown.Rights.Zip(exact.Rights), pair =>
            {
                var (s, e) = pair;
                Check(s.Entitled, e.Entitled, smallest);
                Check(s.Receiving, e.Receiving, smallest);
                Check(s.Missed, e.Missed, smallest);
                Check(s.NeedsHuman, e.NeedsHuman, smallest);
                Assert.Equal(s.Missed is null, s.MissedPerYear is null);
            });
            Check(shown.Persons, exact.Persons, smallest);
            Check(shown.PersonsMissing, exact.PersonsMissing, smallest);
        }, iter: 40, threads: 1);

    [Fact]
    public void OneSmallRow_TakesAnotherAlong_SoThatEurosCannotBeSubtracted()
    {
        var shown = new PublishedCounts(Table(missed: [3, 20, 30, 40, 50]), smallest: 10).Show(Everybody);

        Assert.Equal([null, null, 30, 40, 50], shown.Rights.Select(r => r.Missed));
        Assert.Equal(shown.Rights.Sum(r => r.MissedPerYear), shown.MissedPerYear);
        Assert.Equal([true, true, false, false, false], shown.Rights.Select(r => r.MissedPerYear is null));
    }

    [Fact]
    public void SmallMissed_BesideEntitled_HidesReceivingOrMore()
    {
        var row = new PublishedCounts(Table(missed: [3, 20, 30, 40, 50]), smallest: 10).Show(Everybody).Rights[0];

        Assert.Null(row.Missed);
        Assert.True(row.Entitled is null || row.Receiving is null);
    }

    [Fact]
    public void Filter_ThatDoesNotExist_CountsNobody() => Assert.Equal(
        0, new PublishedCounts(Table([3, 20, 30, 40, 50]), 10).Show(Everybody with { AgeBandId = "honderd" }).Persons);

    // Of 200 people of one age and household, so many miss each right; all others receive it.
    private static RightsTable Table(int[] missed) => Given.Table(
        Enumerable.Range(0, 200).Select(i => new PersonResult(
            i + 1, 40, "PAAR", 1,
            [
                .. Given.Profile.Rights.Select((right, at) => new PersonRight(
                    right.Law, Given.Result(RightStatus.Entitled, 10_000), Received: i >= missed[at])),
            ])));

    private static void Check(int? shown, int exact, int smallest)
    {
        if (shown is not { } people) return;
        Assert.Equal(exact, people);
        Assert.False(people > 0 && people < smallest, $"{people} is shown.");
    }
}
