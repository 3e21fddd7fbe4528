namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>A figure with where it comes from: a table and date, or <c>Aanname</c> when it is ours.</summary>
/// <typeparam name="T">A number, or numbers that belong together.</typeparam>
/// <param name="Value">The figure.</param>
/// <param name="Source">Table, date and derivation, in Dutch.</param>
public sealed record Sourced<T>(T Value, string Source);
