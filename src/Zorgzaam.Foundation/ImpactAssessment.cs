namespace Zorgzaam.Foundation;

/// <summary>A data protection impact assessment (AVG artikel 35): past its last day nothing runs on it.</summary>
/// <param name="Reference">Where it can be found.</param>
/// <param name="Expires">The last day on which it covers the processing.</param>
public sealed record ImpactAssessment(string Reference, DateOnly Expires);
