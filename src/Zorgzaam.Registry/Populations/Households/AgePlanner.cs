using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Draws ages: of the reference person, the partner and the children that live at home.</summary>
internal sealed class AgePlanner(AgeMargins margins)
{
    /// <summary>A family that fits is usually found in a few draws; after this many any possible one will do.</summary>
    private const int MaximumAttempts = 60;

    private readonly double[] _single = Calibrated(margins, margins.ReferencePersons.Value.Single);
    private readonly double[] _couple = Calibrated(margins, margins.ReferencePersons.Value.Couple);
    private readonly double[] _coupleWithChildren =
        Calibrated(margins, margins.ReferencePersons.Value.CoupleWithChildren);
    private readonly double[] _loneParent = Calibrated(margins, margins.ReferencePersons.Value.LoneParent);

    /// <summary>Age of the reference person, or of a housemate.</summary>
    public int Reference(SeededRandom random, HouseholdType type)
    {
        var from = margins.ReferencePersons.Value.From;
        var index = random.PickIndex(type switch
        {
            HouseholdType.Couple => _couple,
            HouseholdType.CoupleWithChildren => _coupleWithChildren,
            HouseholdType.LoneParent => _loneParent,
            _ => _single,
        });
        var oldest = margins.Oldest.Value;
        return index == from.Count - 1
            ? Math.Min(oldest.Highest, from[index] + (int)random.Exponential(oldest.MeanYearsAboveEighty))
            : random.Between(from[index], from[index + 1] - 1);
    }

    /// <summary>Age of the partner of someone of this age.</summary>
    public int Partner(SeededRandom random, int reference)
    {
        var gap = margins.PartnerGap.Value;
        var age = reference - gap.Mean - (gap.Deviation * random.Normal());
        return (int)Math.Clamp(Math.Round(age), margins.AdultFrom, margins.Oldest.Value.Highest);
    }

    /// <summary>Ages of so many children at home, old to young, of a (youngest) parent of this age.</summary>
    public IReadOnlyList<int> Children(SeededRandom random, int parent, int count)
    {
        for (var attempt = 0; count > 0 && attempt < MaximumAttempts; attempt++)
            if (Family(random, parent, count) is { } ages) return ages;
        var eldest = Math.Clamp(parent - margins.AdultFrom, 0, margins.AdultFrom - 1);
        return [.. Enumerable.Range(0, count).Select(_ => random.Between(0, eldest)).OrderDescending()];
    }

    private List<int>? Family(SeededRandom random, int parent, int count)
    {
        var birth = margins.FirstBirth.Value;
        var atBirth = random.Triangular(birth.Lowest, birth.Mode, birth.Highest);
        var ages = new List<int>(count);
        for (var child = 0; child < count; child++)
        {
            var age = (int)Math.Floor(parent - atBirth);
            if (age < 0 || atBirth > birth.OldestMother || !random.Chance(AtHome(age))) return null;
            ages.Add(age);
            atBirth += random.Between(margins.ChildSpacing.Value.Lowest, margins.ChildSpacing.Value.Highest);
        }

        return ages;
    }

    private double AtHome(int age)
    {
        var shares = margins.LivesWithParents.Value;
        return age < margins.AdultFrom ? 1 : shares[Math.Min(age - margins.AdultFrom, shares.Count - 1)];
    }

    private static double[] Calibrated(AgeMargins margins, IReadOnlyList<double> shape) =>
        [.. shape.Zip(margins.ReferencePersons.Value.From, (count, from) => count * margins.Calibration.Value
            .Last(factor => factor.From <= from).Factor)];
}
