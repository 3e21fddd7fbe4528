namespace Zorgzaam.Law.Scenarios;

/// <summary>A step does not hold; the message says expected and actual.</summary>
internal sealed class StepFailure(string message) : Exception(message);
