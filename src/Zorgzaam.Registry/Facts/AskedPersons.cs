using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Facts;

/// <summary>Who is asked for in a read, by number or by BSN; each once.</summary>
/// <param name="Count">How many.</param>
/// <param name="ByBsn">Whether the BSN is known to the reader, so that the answer may tell persons apart by it.</param>
/// <param name="Among">Their rows among all objects.</param>
internal sealed record AskedPersons(
    int Count, bool ByBsn, Func<IQueryable<RegisteredObject>, IQueryable<RegisteredObject>> Among)
{
    public static AskedPersons By(IEnumerable<PersonId> persons)
    {
        var numbers = persons.Select(person => person.Value).Distinct().ToArray();
        return new AskedPersons(numbers.Length, ByBsn: false, objects =>
            objects.Where(row => row.Type == ObjectTypes.Person && numbers.Contains(row.Id)));
    }

    public static AskedPersons By(IEnumerable<Bsn> bsns)
    {
        var keys = bsns.Select(bsn => bsn.Digits).Distinct(StringComparer.Ordinal).ToArray();
        return new AskedPersons(keys.Length, ByBsn: true, objects =>
            objects.Where(row => row.Type == ObjectTypes.Person && keys.Contains(row.Key)));
    }
}
