using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Views;

/// <summary>
/// Reads one object of any type with its relations, for a purpose, in one logged read. The purpose decides which
/// attributes and relations come back. Everybody whom it concerns is logged: the person it is, and persons it is related to.
/// </summary>
public sealed class ViewReader(StoreGateway gateway, ObjectTypes types)
{
    private const string Act = "object.read";

    /// <summary>The object; null if the registry does not know it, or its data were lawfully destroyed.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">No schema declares the type or an attribute.</exception>
    /// <exception cref="TooManySubjectsException">It is related to more objects than fit in a read.</exception>
    public async Task<ObjectView?> ReadAsync(
        Processing processing, ViewQuestion question, CancellationToken cancellation)
    {
        var type = types.Find(question.Type)
            ?? throw new ArgumentException($"No type '{question.Type}' is declared in policy/objects.", nameof(question));
        var attributes = question.Attributes ?? Listed(type, processing.Purpose);
        await PurposeLimit.CheckAsync(gateway, type, processing, Act, attributes, cancellation);
        var moment = new AsOf(question.Valid ?? processing.LegalDate, question.Known ?? processing.Now);

        // Without a moment "now" is what this very transaction sees, not the instant at which the act was opened.
        var known = question.Known is { } given ? Instants.ToMicros(given) : long.MaxValue;
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var walk = new RelationWalk(scope, moment.Valid, known);
                var found = (await walk.FindAsync([question.Number], stop)).SingleOrDefault();
                if (found is null || found.Type != type.Name) return null;
                scope.Touched(attributes);
                var facts = await FactsAsync(scope, type, found, attributes, moment.Valid, known, stop);
                return new ObjectView(found, moment, facts, await RelationsAsync(scope, walk, found, stop));
            },
            cancellation);
    }

    private static HashSet<string> Listed(ObjectType type, Purpose purpose) =>
        type.Attributes.Concat(type.Keys).Select(attribute => attribute.Name).Where(purpose.Attributes.Contains)
            .ToHashSet(StringComparer.Ordinal);

    private static async Task<IReadOnlyDictionary<string, Fact>> FactsAsync(
        ReadScope scope, ObjectType type, RelatedObject found, IReadOnlySet<string> attributes, DateOnly valid, long known,
        CancellationToken cancellation)
    {
        long[] ids = [found.Number];
        var groups = attributes.Select(name => type.Find(name)?.Group).OfType<string>()
            .Distinct(StringComparer.Ordinal).ToArray();
        var row = await KnownRows.Objects(
            scope, scope.Query<RegisteredObject>().Where(each => each.Id == found.Number), known).SingleAsync(cancellation);
        var keys = await scope.KeysAsync(ids, RetentionClass.Registry, cancellation);
        var statements = await KnownRows.Statements(scope, ids, groups, known).ToListAsync(cancellation);
        var doubts = await KnownDoubts.ReadAsync(scope, ids, groups, known, cancellation);
        return new SubjectOpening(type, keys, attributes, valid).Open(row, statements, doubts[found.Number]).Facts;
    }

    private async Task<IReadOnlyList<ViewedRelation>> RelationsAsync(
        ReadScope scope, RelationWalk walk, RelatedObject found, CancellationToken cancellation)
    {
        var viewed = new List<ViewedRelation>();
        foreach (var relation in types.Relations.All.Where(each => scope.Processing.Purpose.Relations.Contains(each.Name)))
        {
            foreach (var backwards in Directions(relation, found.Type))
            {
                scope.Touched([relation.Name]);
                var steps = await walk.StepAsync(
                    1, new RelationStep(relation.Name, backwards), relation.IsSingle, [found], cancellation);
                viewed.AddRange(steps.Select(step => new ViewedRelation(relation.Name, backwards, step)));
            }
        }

        return viewed;
    }

    private static IEnumerable<bool> Directions(RelationType relation, string type)
    {
        if (relation.From.Contains(type)) yield return false;
        if (relation.To.Contains(type)) yield return true;
    }
}
