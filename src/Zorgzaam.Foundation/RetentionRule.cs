namespace Zorgzaam.Foundation;

/// <summary>What is kept for a purpose, and for how long.</summary>
/// <param name="What">What is kept.</param>
/// <param name="Term">How long.</param>
/// <param name="From">The event from which the term counts.</param>
public sealed record RetentionRule(LocalizedText What, RetentionTerm Term, string From);
