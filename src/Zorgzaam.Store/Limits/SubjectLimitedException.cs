using Zorgzaam.Foundation;

namespace Zorgzaam.Store.Limits;

/// <summary>
/// An act was about a person for whom its purpose is stopped. Nothing of it was read or written; the refusal is logged beside
/// the person.
/// </summary>
public sealed class SubjectLimitedException(string message) : ProcessingRefusedException(message);
