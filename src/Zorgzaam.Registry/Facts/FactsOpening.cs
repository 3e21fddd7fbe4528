using Microsoft.EntityFrameworkCore;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Facts;

/// <summary>Reads what is known of objects of one type within one read, and opens it.</summary>
internal sealed class FactsOpening(
    ReadScope scope, ObjectType type, IReadOnlySet<string> attributes, DateOnly valid, long known)
{
    public async Task<IReadOnlyList<ObjectFacts>> OpenAsync(
        IReadOnlyList<KnownObject> objects, CancellationToken cancellation)
    {
        scope.Touched(attributes);
        var groups = attributes.Select(name => type.Find(name)?.Group).OfType<string>()
            .Distinct(StringComparer.Ordinal).ToArray();
        var ids = objects.Select(found => found.Row.Id).ToArray();
        var keys = await scope.KeysAsync(ids, RetentionClass.Registry, cancellation);
        var statements = (await KnownRows.Statements(scope, ids, groups, known).ToListAsync(cancellation))
            .ToLookup(statement => statement.Row.ObjectId);
        var doubts = await KnownDoubts.ReadAsync(scope, ids, groups, known, cancellation);
        var opening = new SubjectOpening(type, keys, attributes, valid);
        return [.. objects.Select(found => opening.Open(found, statements[found.Row.Id], doubts[found.Row.Id]))];
    }
}
