namespace Zorgzaam.Sweep.Evaluation;

/// <summary>Why a person in the registry is not swept: only who lives on the date has rights as of that date.</summary>
public enum LeftOut
{
    /// <summary>Died on the date or before it.</summary>
    Deceased,

    /// <summary>
    /// Nobody has said whether this person was alive on the date: not born yet then, or died on a day that is not known.
    /// </summary>
    NotKnownAlive,
}

/// <summary>What the evaluation of a shard gave.</summary>
/// <param name="Results">One per living person, in order of person.</param>
/// <param name="LeftOut">Everybody else of the shard, by number of the person.</param>
public sealed record ShardResults(
    IReadOnlyList<PersonResult> Results, IReadOnlyDictionary<long, LeftOut> LeftOut);
