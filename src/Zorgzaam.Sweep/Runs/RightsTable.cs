using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>The counts of one finished run; holds nobody.</summary>
public sealed class RightsTable(FinishedRun run, RightsTotals totals)
{
    public FinishedRun Run => run;

    /// <summary>The legal date, and the instant up to which facts took part.</summary>
    public AsOf AsOf => run.AsOf;

    /// <summary>Rights in the order of the profile.</summary>
    public IReadOnlyList<RightDeclaration> Rights => run.Rights;

    /// <summary>Types of household that occur.</summary>
    public IReadOnlyList<string> HouseholdTypes => totals.HouseholdTypes;

    public int Persons => totals.Persons;

    /// <summary>Counts over a selection.</summary>
    public RightsFigures Count(RightsSelection selection) => totals.Count(selection);
}
