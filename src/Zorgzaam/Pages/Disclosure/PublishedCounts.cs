using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages.Disclosure;

/// <summary>
/// The counts of one run as whoever may not see persons gets them, decided once for all filters together, so that no
/// two views can be subtracted from one another (<see cref="SuppressionRule"/>).
/// </summary>
public sealed class PublishedCounts
{
    private readonly RightsTable _table;
    private readonly CountLayout _layout;
    private readonly bool[] _hidden;

    public PublishedCounts(RightsTable table, int smallest)
    {
        _table = table;
        _layout = new CountLayout(table.Rights.Count, AgeBand.All.Count, table.HouseholdTypes.Count);
        _hidden = SuppressionRule.Hide(_layout.Cells(Count), _layout.Sums(), smallest);
    }

    /// <summary>The run.</summary>
    public long Run => _table.Run.Number;

    /// <summary>
    /// Figures without what must stay hidden. An outcome cannot be filtered on: each outcome is a column already.
    /// </summary>
    public ShownFigures Show(RightsFilter filter)
    {
        var age = Position(AgeBand.All, band => band.Id == filter.AgeBandId, filter.AgeBandId);
        var type = Position(_table.HouseholdTypes, t => t == filter.HouseholdTypeId, filter.HouseholdTypeId);
        var right = Position(_table.Rights, r => r.Law == filter.LawId, filter.LawId);
        if (age < 0 || type < 0 || right < 0) return ShownFigures.Nobody;
        var exact = Count(age, type);
        var rights = exact.Rights.Select((counts, at) => Show(counts, at, age, type)).ToList();
        var persons = Open(_layout.Persons(age, type)) ? exact.Persons : (int?)null;
        if (right > 0)
        {
            var only = rights[right - 1];
            return new ShownFigures(persons, only.Missed, only.MissedPerYear, [only]);
        }

        // Euros of the rights that are shown, and of no other: amounts are public law, so what a total holds beyond them
        // would tell how many people are behind it.
        var euros = rights.TrueForAll(r => r.MissedPerYear is null) ? null : rights.Sum(r => r.MissedPerYear);
        var missing = Open(_layout.PersonsMissing(age, type));
        return new ShownFigures(persons, missing ? exact.PersonsMissing : null, euros, rights);
    }

    /// <summary>Outcomes of everybody, all rights together; null is hidden.</summary>
    public ShownOutcomes Outcomes()
    {
        var exact = Count(0, 0);
        return new ShownOutcomes(
            Open(_layout.Persons(0, 0)) ? (long)exact.Persons * exact.Rights.Count : null,
            Open(_layout.AllUnknown) ? exact.Rights.Sum(OverviewWriter.Unknown) : null,
            Open(_layout.AllNeedsHuman) ? exact.Rights.Sum(r => r.NeedsHuman) : null);
    }

    private ShownRight Show(RightCounts counts, int right, int age, int type)
    {
        int? Shown(Counted kind, int people) => Open(_layout.Right(right, kind, age, type)) ? people : null;
        var missed = Shown(Counted.Missed, counts.Missed);
        return new ShownRight(
            counts.Right,
            Shown(Counted.Entitled, counts.Entitled),
            Shown(Counted.Receiving, counts.Receiving),
            missed,
            missed is null ? null : counts.MissedPerYear,
            Shown(Counted.Unknown, OverviewWriter.Unknown(counts)),
            Shown(Counted.NeedsHuman, counts.NeedsHuman));
    }

    private bool Open(int cell) => !_hidden[cell];

    private RightsFigures Count(int age, int type) => _table.Count(new RightsSelection
    {
        Ages = age == 0 ? null : AgeBand.All[age - 1],
        HouseholdType = type == 0 ? null : _table.HouseholdTypes[type - 1],
    });

    // 0 for no limit, and -1 for one that does not exist.
    private static int Position<T>(IReadOnlyList<T> all, Func<T, bool> matches, string? wanted)
    {
        if (wanted is null) return 0;
        for (var at = 0; at < all.Count; at++)
        {
            if (matches(all[at])) return at + 1;
        }

        return -1;
    }
}
