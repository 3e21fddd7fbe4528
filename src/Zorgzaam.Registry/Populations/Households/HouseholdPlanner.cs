using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Draws kinds of households and the ages in them.</summary>
internal sealed class HouseholdPlanner
{
    private readonly HouseholdMargins _households;
    private readonly AgePlanner _ages;
    private readonly (HouseholdType Type, bool Married, int Children)[] _kinds;
    private readonly double[] _weights;

    public HouseholdPlanner(PopulationMargins margins)
    {
        _households = margins.Households;
        _ages = new AgePlanner(margins.Ages);
        var kinds = Kinds().ToList();
        _kinds = [.. kinds.Select(kind => (kind.Type, kind.Married, kind.Children))];
        _weights = [.. kinds.Select(kind => kind.Weight)];
    }

    /// <summary>Draws one household of at most so many persons.</summary>
    public HouseholdPlan Draw(SeededRandom random, int atMost)
    {
        // Bounded: a single person always fits, and is the most frequent kind.
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var (type, married, children) = _kinds[random.PickIndex(_weights)];
            if (children == 3 && random.Chance(_households.FourAmongThreeOrMore.Value)) children++;
            var size = children + (type is HouseholdType.Single or HouseholdType.LoneParent ? 1 : 2);
            if (size <= atMost) return Plan(random, type, married, children);
        }

        return Plan(random, HouseholdType.Single, married: false, children: 0);
    }

    private HouseholdPlan Plan(SeededRandom random, HouseholdType type, bool married, int children)
    {
        var reference = _ages.Reference(random, type);
        List<int> adults = [reference];
        if (type is HouseholdType.Couple or HouseholdType.CoupleWithChildren)
            adults.Add(_ages.Partner(random, reference));
        if (type is HouseholdType.Other) adults.Add(_ages.Reference(random, type));
        return new HouseholdPlan(type, adults, _ages.Children(random, adults.Min(), children), married);
    }

    private IEnumerable<(HouseholdType Type, bool Married, int Children, double Weight)> Kinds()
    {
        yield return (HouseholdType.Single, false, 0, _households.Single.Value);
        yield return (HouseholdType.Couple, false, 0, _households.UnmarriedPartnersWithoutChildren.Value / 2);
        yield return (HouseholdType.Couple, true, 0, _households.MarriedPartnersWithoutChildren.Value / 2);
        yield return (HouseholdType.Other, false, 0, _households.Others);
        for (var index = 0; index < 3; index++)
        {
            var children = index + 1;
            yield return (HouseholdType.CoupleWithChildren, false, children,
                _households.UnmarriedCouplesByChildren.Value[index]);
            yield return (HouseholdType.CoupleWithChildren, true, children,
                _households.MarriedCouplesByChildren.Value[index]);
            yield return (HouseholdType.LoneParent, false, children, _households.LoneParentsByChildren.Value[index]);
        }
    }
}
