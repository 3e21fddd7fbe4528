namespace Zorgzaam.Foundation;

/// <summary>A text shown to people, in Dutch first and in English.</summary>
/// <param name="Dutch">The Dutch text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Dutch, string English);
