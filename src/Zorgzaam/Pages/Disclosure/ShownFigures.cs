using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Pages.Disclosure;

/// <summary>
/// Figures as they may be shown; null is hidden. Where a right's euros are hidden, the total is of the other rights.
/// </summary>
public sealed record ShownFigures(
    int? Persons, int? PersonsMissing, long? MissedPerYear, IReadOnlyList<ShownRight> Rights)
{
    /// <summary>For a filter that names what does not exist.</summary>
    public static ShownFigures Nobody { get; } = new(0, 0, 0, []);

    /// <summary>Everything, for who may see persons.</summary>
    public static ShownFigures Exact(RightsFigures figures) => new(
        figures.Persons,
        figures.PersonsMissing,
        figures.MissedPerYear,
        [
            .. figures.Rights.Select(c => new ShownRight(
                c.Right, c.Entitled, c.Receiving, c.Missed, c.MissedPerYear, OverviewWriter.Unknown(c), c.NeedsHuman)),
        ]);
}

/// <summary>Figures of one right as they may be shown; null is hidden.</summary>
public sealed record ShownRight(
    RightDeclaration Right,
    int? Entitled,
    int? Receiving,
    int? Missed,
    long? MissedPerYear,
    int? Unknown,
    int? NeedsHuman);

/// <summary>Outcomes of all persons and rights together, as they may be shown; null is hidden.</summary>
public sealed record ShownOutcomes(long? All, int? Unknown, int? NeedsHuman);
