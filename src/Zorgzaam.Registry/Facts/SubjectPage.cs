using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Facts;

/// <summary>A page of a list of persons.</summary>
/// <param name="Persons">The persons, ordered by number.</param>
/// <param name="Next">Ask for the persons after this one to get the next page; null at the end.</param>
public sealed record SubjectPage(IReadOnlyList<PersonId> Persons, PersonId? Next);
