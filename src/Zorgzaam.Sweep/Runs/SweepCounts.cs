using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>Counts over a sweep, right by right.</summary>
public sealed class SweepCounts(SweepPlan plan)
{
    private readonly RightCounts[] _rights = [.. plan.Rights.Select(r => new RightCounts(r.Right))];

    public int Persons { get; private set; }

    public int NewProposals { get; set; }

    public int Withdrawn { get; set; }

    private int NotKnownAlive { get; set; }

    public void Add(ShardResults shard)
    {
        Persons += shard.Results.Count;
        NotKnownAlive += shard.LeftOut.Values.Count(why => why == LeftOut.NotKnownAlive);
        foreach (var person in shard.Results)
        {
            for (var i = 0; i < _rights.Length; i++) _rights[i].Add(person, person.Rights[i]);
        }
    }

    public SweepSummary ToSummary(long? run) => new(run, Persons, NotKnownAlive, NewProposals, Withdrawn, _rights);
}

/// <summary>Counts of one right.</summary>
public sealed class RightCounts(RightDeclaration right)
{
    public RightDeclaration Right => right;

    public int Entitled { get; private set; }

    public int Receiving { get; private set; }

    public int Missed { get; private set; }

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

    /// <summary>The part of a claim, in eurocents a year, that counts for this person.</summary>
    public static long YearShare(RightDeclaration right, PersonResult person, PersonRight result) =>
        (result.Result.Amount ?? 0) * right.PeriodsPerYear
        / (right.CountedPer == CountedPer.Person ? 1 : person.Sharers);
}

/// <summary>What a sweep found.</summary>
/// <param name="Run">Number of the run; null for a dry run.</param>
/// <param name="Persons">Persons swept: those alive on the date.</param>
/// <param name="NotKnownAlive">Persons not swept because nobody has said whether they were alive on the date.</param>
/// <param name="NewProposals">Proposals that were not there before.</param>
/// <param name="Withdrawn">Proposals that lost their ground.</param>
/// <param name="Rights">Counts per right.</param>
public sealed record SweepSummary(
    long? Run, int Persons, int NotKnownAlive, int NewProposals, int Withdrawn, IReadOnlyList<RightCounts> Rights);
