namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>Who delivers the figures of a year, on which ground, as the facts themselves will say.</summary>
/// <param name="Name">Source, and whether it is a figure or an estimate; in Dutch.</param>
/// <param name="Ground">The article on which it is delivered.</param>
/// <param name="Source">Where it is said that this source has these figures.</param>
public sealed record YearlySource(string Name, string Ground, string Source);
