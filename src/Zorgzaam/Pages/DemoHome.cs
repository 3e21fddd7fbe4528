using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Pages;

/// <summary>The fictional household whose story is told, and the number of its first member.</summary>
public sealed record DemoHome(string Title, string Story, string FirstMember)
{
    /// <summary>The first demo household; null when there is none.</summary>
    public static DemoHome? Of(PopulationMargins margins) => margins.DemoHouseholds.Count == 0
        ? null
        : new DemoHome(
            margins.DemoHouseholds[0].Title,
            margins.DemoHouseholds[0].Story,
            PopulationGenerator.DemoResident(margins, margins.DemoHouseholds[0].Id));
}
