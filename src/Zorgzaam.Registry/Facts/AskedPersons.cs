using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Facts;

/// <summary>Who is asked for in a read, by number or by BSN; each once.</summary>
internal abstract record AskedPersons
{
    /// <summary>How many.</summary>
    public abstract int Count { get; }

    /// <summary>Their rows among all objects.</summary>
    public abstract IQueryable<RegisteredObject> Among(IQueryable<RegisteredObject> objects, LookupHash lookup);

    /// <summary>Which BSN that was asked belongs to which person; empty for who was asked by number.</summary>
    public abstract IReadOnlyDictionary<Bsn, PersonId> Numbers(IEnumerable<RegisteredObject> found, LookupHash lookup);

    public static AskedPersons By(IEnumerable<PersonId> persons) =>
        new ByNumber([.. persons.Select(person => person.Value).Distinct()]);

    public static AskedPersons By(IEnumerable<Bsn> bsns) => new ByBsn([.. bsns.Distinct()]);

    private sealed record ByNumber(long[] Persons) : AskedPersons
    {
        public override int Count => Persons.Length;

        public override IQueryable<RegisteredObject> Among(IQueryable<RegisteredObject> objects, LookupHash lookup) =>
            objects.Where(row => row.Type == ObjectTypes.Person && Persons.Contains(row.Id));

        public override IReadOnlyDictionary<Bsn, PersonId> Numbers(
            IEnumerable<RegisteredObject> found, LookupHash lookup) => new Dictionary<Bsn, PersonId>();
    }

    private sealed record ByBsn(Bsn[] Bsns) : AskedPersons
    {
        public override int Count => Bsns.Length;

        public override IQueryable<RegisteredObject> Among(IQueryable<RegisteredObject> objects, LookupHash lookup)
        {
            var hashes = Bsns.Select(bsn => Hash(bsn, lookup)).ToArray();
            return objects.Where(row => row.Type == ObjectTypes.Person && hashes.Contains(row.KeyHash));
        }

        public override IReadOnlyDictionary<Bsn, PersonId> Numbers(
            IEnumerable<RegisteredObject> found, LookupHash lookup)
        {
            var asked = Bsns.ToDictionary(bsn => Hash(bsn, lookup), StringComparer.Ordinal);
            return found.ToDictionary(row => asked[row.KeyHash], row => new PersonId(row.Id));
        }

        private static string Hash(Bsn bsn, LookupHash lookup) => lookup.Of(ObjectTypes.Person, bsn.Digits);
    }
}
