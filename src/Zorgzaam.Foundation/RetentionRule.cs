namespace Zorgzaam.Foundation;

/// <summary>What is kept for a purpose, and for how long.</summary>
/// <param name="What">What is kept.</param>
/// <param name="Term">How long.</param>
/// <param name="From">The event from which the term counts.</param>
/// <param name="Of">What the software destroys by this rule, by its name in the code; null where it only states.</param>
public sealed record RetentionRule(LocalizedText What, RetentionTerm Term, string From, string? Of)
{
    /// <summary>The outcomes of a sweep for persons in whom it found no right at all.</summary>
    public const string OutcomeWithoutRight = "outcome_without_right";

    /// <summary>The outcomes of a sweep for everybody else.</summary>
    public const string OutcomeWithRight = "outcome_with_right";

    /// <summary>All that the software destroys by itself.</summary>
    public static IReadOnlySet<string> Destroyed { get; } =
        new HashSet<string>([OutcomeWithoutRight, OutcomeWithRight], StringComparer.Ordinal);
}
