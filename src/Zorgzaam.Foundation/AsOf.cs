namespace Zorgzaam.Foundation;

/// <summary>The two times of a bitemporal question: what held on a date, as it was known at an instant.</summary>
/// <param name="Valid">The date for which the fact holds.</param>
/// <param name="Known">The instant at which it was known; everything recorded later is left out.</param>
public readonly record struct AsOf(DateOnly Valid, DateTimeOffset Known);
