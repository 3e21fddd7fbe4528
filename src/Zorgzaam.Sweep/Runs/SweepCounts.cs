using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>Counts over a sweep, right by right.</summary>
public sealed class SweepCounts(SweepPlan plan)
{
    // More than these few different faults tell nobody anything new.
    private const int MostFailures = 20;

    public RightsTotals Totals { get; } = new([.. plan.Rights.Select(r => r.Right)]);

    public int Persons { get; private set; }

    public int NewProposals { get; set; }

    public int Withdrawn { get; set; }

    /// <summary>Persons in the registry whom the organisation does not serve.</summary>
    public int NotOurs { get; set; }

    private int NotKnownAlive { get; set; }

    private SortedDictionary<string, int> Failures { get; } = new(StringComparer.Ordinal);

    public void Add(ShardResults shard)
    {
        Persons += shard.Results.Count;
        NotKnownAlive += shard.LeftOut.Values.Count(why => why == LeftOut.NotKnownAlive);
        foreach (var person in shard.Results)
        {
            Totals.Add(person);
            foreach (var failed in person.Rights.Where(right => right.Result.Failure is not null))
            {
                var what = $"{failed.Law}: {failed.Result.Failure}";
                if (Failures.TryGetValue(what, out var times) || Failures.Count < MostFailures) Failures[what] = times + 1;
            }
        }
    }

    public SweepSummary ToSummary(long? run, bool proposes) => new(
        run, Persons, NotKnownAlive, NewProposals, Withdrawn, Totals.Count(RightsSelection.Everything).Rights, proposes)
    {
        NotOurs = NotOurs,
        NotYet = plan.NotYet,
        Failures = Failures,
    };
}

/// <summary>Counts of one right.</summary>
public sealed class RightCounts(RightDeclaration right)
{
    public RightDeclaration Right => right;

    public int Entitled { get; private set; }

    public int Receiving { get; private set; }

    public int Missed { get; private set; }

    /// <summary>Entitled, and nobody has said whether they receive it.</summary>
    public int ReceiptUnknown => Entitled - Receiving - Missed;

    /// <summary>Eurocents a year that entitled people miss; a claim that two people share counts once.</summary>
    public long MissedPerYear { get; private set; }

    public int NotEntitled { get; private set; }

    public int NeedsFacts { get; private set; }

    public int NeedsHuman { get; private set; }

    public int Failed { get; private set; }

    public void Add(PersonResult person, PersonRight result)
    {
        switch (result.Result.Status)
        {
            case RightStatus.Entitled:
                Entitled++;
                if (result.Received == true) Receiving++;
                if (!result.IsMissed) break;
                Missed++;
                MissedPerYear += YearShare(right, person, result);
                break;
            case RightStatus.NotEntitled:
                NotEntitled++;
                break;
            case RightStatus.NeedsFacts:
                NeedsFacts++;
                break;
            case RightStatus.NeedsHuman:
                NeedsHuman++;
                break;
            default:
                Failed++;
                break;
        }
    }

    /// <summary>Adds counts, all or only those of a standing.</summary>
    internal void Add(RightCounts other, RightStanding? standing)
    {
        bool Has(RightStanding which) => standing is null || standing == which;
        var missed = Has(RightStanding.Missed) ? other.Missed : 0;
        var receiving = Has(RightStanding.Receiving) ? other.Receiving : 0;
        Missed += missed;
        Receiving += receiving;
        Entitled += missed + receiving + (Has(RightStanding.Unknown) ? other.ReceiptUnknown : 0);
        if (Has(RightStanding.Missed)) MissedPerYear += other.MissedPerYear;
        if (Has(RightStanding.NotEntitled)) NotEntitled += other.NotEntitled;
        if (Has(RightStanding.NeedsHuman)) NeedsHuman += other.NeedsHuman;
        if (!Has(RightStanding.Unknown)) return;
        NeedsFacts += other.NeedsFacts;
        Failed += other.Failed;
    }

    /// <summary>How many results are in a standing.</summary>
    internal int In(RightStanding standing) => standing switch
    {
        RightStanding.Missed => Missed,
        RightStanding.Receiving => Receiving,
        RightStanding.NotEntitled => NotEntitled,
        RightStanding.NeedsHuman => NeedsHuman,
        _ => ReceiptUnknown + NeedsFacts + Failed,
    };

    internal long[] Store() =>
        [Entitled, Receiving, Missed, MissedPerYear, NotEntitled, NeedsFacts, NeedsHuman, Failed];

    internal void Restore(long[] stored) =>
        (Entitled, Receiving, Missed, MissedPerYear, NotEntitled, NeedsFacts, NeedsHuman, Failed) =
        ((int)stored[0], (int)stored[1], (int)stored[2], stored[3], (int)stored[4], (int)stored[5], (int)stored[6],
            (int)stored[7]);

    /// <summary>The part of a claim, in eurocents a year, that counts for this person.</summary>
    public static long YearShare(RightDeclaration right, PersonResult person, PersonRight result) =>
        (result.Result.Amount ?? 0) * right.PeriodsPerYear
        / (right.IsShared ? person.Sharers : 1);
}

/// <summary>What a sweep found.</summary>
/// <param name="Run">Number of the run; null for a dry run.</param>
/// <param name="Persons">Persons swept: those alive on the date.</param>
/// <param name="NotKnownAlive">Persons not swept because nobody has said whether they were alive on the date.</param>
/// <param name="NewProposals">Proposals that were not there before.</param>
/// <param name="Withdrawn">Proposals that lost their ground.</param>
/// <param name="Rights">Counts per right.</param>
/// <param name="Proposes">Whether proposals followed: not when the sweep looked back, or ahead.</param>
public sealed record SweepSummary(
    long? Run, int Persons, int NotKnownAlive, int NewProposals, int Withdrawn, IReadOnlyList<RightCounts> Rights,
    bool Proposes)
{
    /// <summary>Persons in the registry who are not residents of the municipality, and were not read.</summary>
    public int NotOurs { get; init; }

    /// <summary>Rights that were not swept, because their law had not begun.</summary>
    public IReadOnlyList<NotYetInForce> NotYet { get; init; } = [];

    /// <summary>What went wrong, and for how many persons; only so many different faults.</summary>
    public IReadOnlyDictionary<string, int> Failures { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);
}
