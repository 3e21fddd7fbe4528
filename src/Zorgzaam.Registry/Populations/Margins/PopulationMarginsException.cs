namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>A file with margins is missing or wrong. The message says which file, where, and what to do.</summary>
public sealed class PopulationMarginsException(string message, Exception? cause = null) : Exception(message, cause);
