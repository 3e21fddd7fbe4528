using Microsoft.EntityFrameworkCore;
using Zorgzaam.Registry.History;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Imports;

/// <summary>Gives the objects that a batch names their internal numbers and keys; who is new is registered.</summary>
internal sealed class ObjectRegistration(WriteScope scope, long delivery)
{
    /// <summary>Numbers by name, those that were known before, and the keys of all.</summary>
    public async Task<(Dictionary<ObjectName, long> Ids, long[] Old, KeyRing Keys)> NumberAsync(
        IReadOnlyCollection<ObjectName> objects, CancellationToken cancellation)
    {
        var lookup = await scope.LookupAsync(cancellation);
        var hashes = objects.ToDictionary(name => name, name => lookup.Of(name.Type, name.Key));
        var ids = new Dictionary<ObjectName, long>();
        foreach (var type in objects.GroupBy(name => name.Type, StringComparer.Ordinal))
        {
            var names = type.ToDictionary(name => hashes[name], StringComparer.Ordinal);
            var asked = names.Keys.ToArray();
            var rows = await scope.Query<RegisteredObject>()
                .Where(row => row.Type == type.Key && asked.Contains(row.KeyHash)).ToListAsync(cancellation);
            foreach (var row in rows) ids.Add(names[row.KeyHash], row.Id);
        }

        var old = ids.Values.ToArray();
        var fresh = objects.Where(name => !ids.ContainsKey(name)).ToList();
        if (fresh.Count > 0)
        {
            var next = await scope.TakeNumbersAsync(KeyStore.SubjectSequence, fresh.Count, cancellation);
            foreach (var name in fresh) ids.Add(name, next++);
        }

        var keys = await scope.MakeKeysAsync(ids.Values, RetentionClass.Registry, cancellation);
        await scope.InsertAsync([.. fresh.Select(name => Registered(ids[name], name))], cancellation);
        return (ids, old, keys);

        RegisteredObject Registered(long id, ObjectName name) => new(
            id, name.Type, hashes[name], keys.Seal(id, name.Key, RegisteredObject.KeyPlace(id)), delivery);
    }
}
