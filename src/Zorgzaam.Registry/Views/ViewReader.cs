using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Relations;
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
        var (moment, known) = ReadMoment.Of(processing, question.Valid, question.Known);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var rows = scope.Query<RegisteredObject>().Where(row => row.Type == type.Name && row.Id == question.Number);
                var found = await KnownRows.Objects(scope, rows, known).ToListAsync(stop);
                var keys = await scope.KeysAsync([question.Number], RetentionClass.Registry, stop);
                if (found.Count == 0 || !keys.Has(question.Number)) return null;
                var facts = (await new FactsOpening(scope, type, attributes, moment.Valid, known).OpenAsync(found, stop))[0];
                if (facts.Object.Person is { } person) scope.Saw([person]);
                var directions = Directions(type.Name, processing.Purpose);
                scope.Touched(directions.Select(each => each.Relation.Name));
                var related = await new RelationWalk(scope, moment.Valid, known).AroundAsync(facts.Object, directions, stop);
                return new ObjectView(facts.Object, moment, facts.Facts, related);
            },
            cancellation);
    }

    private static HashSet<string> Listed(ObjectType type, Purpose purpose) =>
        type.Attributes.Concat(type.Keys).Select(attribute => attribute.Name).Where(purpose.Attributes.Contains)
            .ToHashSet(StringComparer.Ordinal);

    private List<RelationDirection> Directions(string type, Purpose purpose) =>
    [
        .. types.Relations.All.Where(each => purpose.Relations.Contains(each.Name))
            .SelectMany(each => new[] { new RelationDirection(each, false), new RelationDirection(each, true) })
            .Where(each => (each.IsBackwards ? each.Relation.To : each.Relation.From).Contains(type)),
    ];
}
