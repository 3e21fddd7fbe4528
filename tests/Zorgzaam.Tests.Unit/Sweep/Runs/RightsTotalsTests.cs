using CsCheck;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Tests.Unit.Sweep.Runs;

/// <summary>Stored counts of a run agree with counting one by one, and filters divide them without loss.</summary>
public sealed class RightsTotalsTests
{
    private static readonly Gen<RightsSelection> Selections =
        from law in Gen.Int[-1, Given.Profile.Rights.Count - 1]
        from ages in Gen.Int[-1, AgeBand.All.Count - 1]
        from type in Gen.Int[-1, Given.HouseholdTypes.Length - 1]
        from standing in Gen.Enum<RightStanding>().Nullable()
        select new RightsSelection
        {
            Law = law < 0 ? null : Given.Profile.Rights[law].Law,
            Ages = ages < 0 ? null : AgeBand.All[ages],
            HouseholdType = type < 0 ? null : Given.HouseholdTypes[type],
            Standing = standing,
        };

    [Fact]
    public void Counts_of_any_selection_equal_a_naive_count() => Gen.Select(Given.People, Selections).Sample((people, selection) =>
    {
        var figures = Given.Totals(people).Count(selection);
        var chosen = people.Where(p => Has(selection, p))
            .Select(p => (Person: p, Rights: p.Rights.Where(r => Has(selection, r)).ToList()))
            .Where(p => p.Rights.Count > 0).ToList();

        Assert.Equal(chosen.Count, figures.Persons);
        Assert.Equal(chosen.Count(p => p.Rights.Any(r => r.IsMissed)), figures.PersonsMissing);
        foreach (var count in figures.Rights)
        {
            var rights = chosen.SelectMany(p => p.Rights.Select(r => (p.Person, Right: r)))
                .Where(p => p.Right.Law == count.Right.Law).ToList();
            int In(RightStatus status) => rights.Count(r => r.Right.Result.Status == status);
            Assert.Equal(
                (In(RightStatus.Entitled), In(RightStatus.NotEntitled), In(RightStatus.NeedsFacts), In(RightStatus.NeedsHuman),
                    In(RightStatus.Failed)),
                (count.Entitled, count.NotEntitled, count.NeedsFacts, count.NeedsHuman, count.Failed));
            Assert.Equal(rights.Count(r => r.Right.IsMissed), count.Missed);
            Assert.Equal(
                rights.Count(r => r.Right is { Result.Status: RightStatus.Entitled, Received: null }), count.ReceiptUnknown);
            Assert.Equal(
                rights.Where(r => r.Right.IsMissed).Sum(r => RightCounts.YearShare(count.Right, r.Person, r.Right)),
                count.MissedPerYear);
        }
    });

    [Fact]
    public void Bytes_of_the_same_counts_are_the_same_in_any_order() => Given.People.Sample(people =>
    {
        var (there, back) = (new RightsTotals(Given.Profile.Rights), new RightsTotals(Given.Profile.Rights));
        foreach (var person in people) there.Add(person);
        foreach (var person in people.Reverse()) back.Add(person);
        Assert.Equal(there.Write(), back.Write());
    });

    [Fact]
    public void Standings_divide_the_rows_of_every_law() => Given.People.Sample(people =>
    {
        foreach (var right in Given.Profile.Rights)
        {
            var divided = Enum.GetValues<RightStanding>().SelectMany(s => ResultRows.Of(
                Given.Profile.Rights, people, right.Law, new RightsSelection { Law = right.Law, Standing = s })).ToList();
            Assert.Equal(people.Count, divided.Count);
            Assert.Equal(people.Count, divided.DistinctBy(r => r.Person.Person).Count());
        }
    });

    [Fact]
    public void Age_bands_and_unknown_ages_divide_everybody() => Given.People.Sample(people =>
    {
        var totals = Given.Totals(people);
        var banded = AgeBand.All.Sum(band => totals.Count(new RightsSelection { Ages = band }).Persons);
        Assert.Equal(totals.Persons, banded + people.Count(p => p.Age is null));
    });

    [Fact]
    public void A_law_that_was_not_swept_has_no_rows() => Given.People.Sample(people => Assert.Empty(
        ResultRows.Of(Given.Profile.Rights, people, "no_such_law", RightsSelection.Everything)));

    private static bool Has(RightsSelection selection, PersonResult person) =>
        (selection.Ages is null || selection.Ages.Has(person.Age))
        && (selection.HouseholdType is null || selection.HouseholdType == person.HouseholdType);

    private static bool Has(RightsSelection selection, PersonRight right) =>
        (selection.Law is null || selection.Law == right.Law)
        && (selection.Standing is null || selection.Standing == RightStandings.Of(right));
}
