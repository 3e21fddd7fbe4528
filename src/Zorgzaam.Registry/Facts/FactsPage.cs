using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Facts;

/// <summary>The answer to one read.</summary>
/// <param name="AsOf">For which date, as known when.</param>
/// <param name="Subjects">The persons found, ordered by number.</param>
/// <param name="Numbers">For a read by BSN: the persons found by the BSN that was asked.</param>
public sealed record FactsPage(
    AsOf AsOf, IReadOnlyList<SubjectFacts> Subjects, IReadOnlyDictionary<Bsn, PersonId> Numbers)
{
    private readonly Dictionary<PersonId, SubjectFacts> byPerson = Subjects.ToDictionary(subject => subject.Person);

    /// <summary>The facts about a person, or null if the registry does not know the person.</summary>
    public SubjectFacts? Find(PersonId person) => byPerson.GetValueOrDefault(person);

    /// <summary>The facts about a person who was asked for by BSN, or null if the registry does not know it.</summary>
    public SubjectFacts? Find(Bsn bsn) => Numbers.TryGetValue(bsn, out var person) ? Find(person) : null;
}
