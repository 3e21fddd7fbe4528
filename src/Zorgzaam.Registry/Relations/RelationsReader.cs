using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Relations;

/// <summary>
/// Follows relations from persons, for a purpose. The purpose lists the types of relations that may be followed; each read
/// is logged in its own transaction, with everybody it concerned. All steps are of the same day and the same knowledge: the
/// household of somebody, as known then, is who were in it as known then.
/// </summary>
public sealed class RelationsReader(StoreGateway gateway, ObjectTypes types)
{
    /// <summary>The most steps in one path.</summary>
    public const int MaximumSteps = 4;

    private const string Act = "relations.read";

    /// <summary>Follows a path of relations.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="from">Where to begin: at most <see cref="ReadScope.MaximumSubjects"/> persons.</param>
    /// <param name="path">The steps; the purpose must list each relation and cover what it is between.</param>
    /// <param name="asOf">For which date, as known when; null for the legal date as known now.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not list a relation; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">Too many persons or steps, or a relation that is not declared.</exception>
    /// <exception cref="InvalidOperationException">The path leads to more objects than fit in one read.</exception>
    public async Task<RelationsPage> FollowAsync(
        Processing processing, IReadOnlyCollection<PersonId> from, IReadOnlyList<RelationStep> path, AsOf? asOf,
        CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(from.Count, ReadScope.MaximumSubjects, nameof(from));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(path.Count, MaximumSteps, nameof(path));
        await CheckAsync(processing, path, cancellation);
        var (moment, known) = ReadMoment.Of(processing, asOf);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                scope.Touched(path.Select(step => step.Relation));
                var walk = new RelationWalk(scope, moment.Valid, known);
                var reached = await walk.FindAsync([.. from.Select(person => person.Value).Distinct()], stop);
                reached = [.. reached.Where(each => each.Person is not null)];
                var followed = new List<FollowedRelation>();
                for (var i = 0; i < path.Count && reached.Count > 0; i++)
                {
                    var isSingle = types.Relations.Find(path[i].Relation)!.IsSingle;
                    var found = await walk.StepAsync(i + 1, path[i], isSingle, reached, stop);
                    followed.AddRange(found);
                    reached = [.. found.Select(each => each.Far).Distinct().OrderBy(each => each.Number)];
                }

                return new RelationsPage(moment, followed, reached);
            },
            cancellation);
    }

    private async Task CheckAsync(
        Processing processing, IReadOnlyList<RelationStep> path, CancellationToken cancellation)
    {
        foreach (var step in path)
        {
            var type = types.Relations.Find(step.Relation)
                ?? throw new ArgumentException($"No relation '{step.Relation}' is declared in policy/objects.", nameof(path));
            if (!processing.Purpose.Relations.Contains(type.Name))
            {
                throw await gateway.RefuseAsync(
                    processing, Act,
                    $"Purpose '{processing.Purpose.Id}' does not list relation '{type.Name}'. Leave it out, or have it added to "
                    + "policy/purposes.yaml with its ground.",
                    cancellation);
            }

            // Of what the purpose does not cover nothing comes back, whatever the relation goes between.
            if (!type.From.Overlaps(processing.Purpose.ObjectTypes) || !type.To.Overlaps(processing.Purpose.ObjectTypes))
            {
                throw await gateway.RefuseAsync(
                    processing, Act,
                    $"Purpose '{processing.Purpose.Id}' does not cover what relation '{type.Name}' is between.", cancellation);
            }
        }
    }
}
