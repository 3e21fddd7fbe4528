namespace Zorgzaam.Registry.Populations.Receipts;

/// <summary>Whether the law gives a fictional person a right, as computed by the law engine.</summary>
/// <param name="Bsn">The person.</param>
/// <param name="Right">Name of the right as in <c>take-up.json</c>, such as <c>zorgtoeslag</c>.</param>
/// <param name="Entitled">Whether the person is entitled; false also when the law could not decide.</param>
/// <param name="TogetherWith">BSN of the partner who applies together with the person, or null.</param>
public sealed record ComputedRight(string Bsn, string Right, bool Entitled, string? TogetherWith);
