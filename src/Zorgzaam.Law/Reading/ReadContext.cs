namespace Zorgzaam.Law.Reading;

/// <summary>What every part of the reader shares for one file.</summary>
internal sealed record ReadContext(SchemaVersion Version, Findings Findings);
