namespace Zorgzaam.Sweep.Runs;

/// <summary>Counts over the results of a selection.</summary>
/// <param name="Persons">Persons with at least one result in it.</param>
/// <param name="PersonsMissing">Those who miss at least one right in it.</param>
/// <param name="Rights">Counts per right, in the order of the profile; only the rights that the selection covers.</param>
public sealed record RightsFigures(int Persons, int PersonsMissing, IReadOnlyList<RightCounts> Rights)
{
    /// <summary>Eurocents a year missed, all rights together.</summary>
    public long MissedPerYear => Rights.Sum(r => r.MissedPerYear);
}
