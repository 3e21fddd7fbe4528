namespace Zorgzaam.Foundation;

/// <summary>A data protection impact assessment (AVG artikel 35): past its last day nothing runs on it.</summary>
/// <param name="Reference">Where it can be found.</param>
/// <param name="ValidUntil">The first day on which it no longer covers the processing.</param>
public sealed record ImpactAssessment(string Reference, DateOnly ValidUntil);
