using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>Which results to look at; what is null does not limit.</summary>
public sealed record RightsSelection
{
    /// <summary>Every result.</summary>
    public static RightsSelection Everything { get; } = new();

    public string? Law { get; init; }

    public AgeBand? Ages { get; init; }

    public string? HouseholdType { get; init; }

    public RightStanding? Standing { get; init; }

    /// <summary>Only what somebody can help with: missed, unknown, or for a person to judge.</summary>
    public bool AsksAttention { get; init; }

    internal bool Has(PersonResult person) =>
        (Ages is null || Ages.Has(person.Age))
        && (HouseholdType is null || string.Equals(person.HouseholdType, HouseholdType, StringComparison.Ordinal));

    internal bool Has(PersonRight right) =>
        (Law is null || string.Equals(right.Law, Law, StringComparison.Ordinal))
        && (Standing is null || RightStandings.Of(right) == Standing)
        && (!AsksAttention || RightStandings.AskAttention(RightStandings.Of(right)));
}

/// <summary>Ages from and up to and including, in complete years; a null end is open.</summary>
public sealed record AgeBand(string Id, int From, int? UpTo)
{
    /// <summary>How counts are grouped by age. A choice of presentation: no law draws these lines.</summary>
    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new("0-17", 0, 17), new("18-29", 18, 29), new("30-44", 30, 44), new("45-66", 45, 66), new("67+", 67, null),
    ];

    /// <summary>The band of an age; null when it is not known.</summary>
    public static AgeBand? Of(int? age) => All.FirstOrDefault(band => band.Has(age));

    /// <summary>Whether an age is in the band; an unknown age is in none.</summary>
    public bool Has(int? age) => age >= From && (UpTo is null || age <= UpTo);
}
