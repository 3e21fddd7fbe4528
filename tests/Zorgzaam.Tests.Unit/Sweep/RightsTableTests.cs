using CsCheck;
using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Tests.Unit.Sweep;

/// <summary>Counts of a run agree with counting one by one, and filters divide them without loss.</summary>
public sealed class RightsTableTests
{
    [Fact]
    public void Counts_equal_a_naive_count() => Given.Tables.Sample(table =>
    {
        var figures = table.Count(RightsSelection.Everything);
        var people = People(table);
        Assert.Equal(people.Count, figures.Persons);
        Assert.Equal(people.Count(p => p.Rights.Any(r => r.IsMissed)), figures.PersonsMissing);
        foreach (var count in figures.Rights)
        {
            var rights = people.Select(p => (Person: p, Right: p.Rights.Single(r => r.Law == count.Right.Law))).ToList();
            Assert.Equal(rights.Count(r => r.Right.Result.Status == RightStatus.Entitled), count.Entitled);
            Assert.Equal(rights.Count(r => r.Right.IsMissed), count.Missed);
            Assert.Equal(
                rights.Where(r => r.Right.IsMissed).Sum(r => RightCounts.YearShare(count.Right, r.Person, r.Right)),
                count.MissedPerYear);
        }

        Assert.Equal(figures.Rights.Sum(r => r.MissedPerYear), figures.MissedPerYear);
    });

    [Fact]
    public void Standings_divide_every_result() => Given.Tables.Sample(table =>
    {
        foreach (var right in table.Rights)
        {
            var divided = Enum.GetValues<RightStanding>()
                .SelectMany(s => table.Rows(right.Law, new RightsSelection { Law = right.Law, Standing = s })).ToList();
            Assert.Equal(table.Persons, divided.Count);
            Assert.Equal(table.Persons, divided.DistinctBy(r => r.Person.Person).Count());
        }
    });

    [Fact]
    public void Age_bands_and_unknown_ages_divide_everybody() => Given.Tables.Sample(table =>
    {
        var unknown = People(table).Count(p => p.Age is null);
        var banded = AgeBand.All.Sum(band => table.Count(new RightsSelection { Ages = band }).Persons);
        Assert.Equal(table.Persons, banded + unknown);
    });

    [Fact]
    public void Laws_divide_the_euros_and_show_only_themselves() => Given.Tables.Sample(table =>
    {
        var all = table.Count(RightsSelection.Everything).MissedPerYear;
        var apart = table.Rights.Select(r => table.Count(new RightsSelection { Law = r.Law })).ToList();
        Assert.Equal(all, apart.Sum(f => f.MissedPerYear));
        Assert.All(apart, f => Assert.Single(f.Rights));
    });

    [Fact]
    public void Each_person_is_found_and_nobody_else() => Given.Tables.Sample(table =>
    {
        for (var number = 1; number <= table.Persons; number++)
            Assert.Equal(number, table.Find(new PersonId(number))?.Person);
        Assert.Null(table.Find(new PersonId(0)));
        Assert.Null(table.Find(new PersonId(table.Persons + 1)));
    });

    [Fact]
    public void A_law_that_was_not_swept_has_no_rows() => Given.Tables.Sample(
        table => Assert.Empty(table.Rows("no_such_law", RightsSelection.Everything)));

    private static List<PersonResult> People(RightsTable table) =>
        [.. Enumerable.Range(1, table.Persons).Select(n => table.Find(new PersonId(n))!)];
}
