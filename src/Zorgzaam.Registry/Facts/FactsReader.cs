using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Facts;

/// <summary>
/// Reads facts about persons, for a purpose. The purpose decides which attributes come back; each read is logged in
/// its own transaction, with everybody it concerned.
/// </summary>
public sealed class FactsReader(StoreGateway gateway, ObjectTypes types)
{
    /// <summary>The most persons in one read.</summary>
    public const int MaximumSubjects = ReadScope.MaximumSubjects;

    private const string Act = "facts.read";

    /// <summary>Reads attributes of persons by internal number.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="subjects">At most <see cref="MaximumSubjects"/> persons.</param>
    /// <param name="attributes">Which attributes; the purpose must list each.</param>
    /// <param name="asOf">For which date, as known when; null for the legal date as known now.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">
    /// The purpose does not list an attribute; the refusal is logged.
    /// </exception>
    /// <exception cref="ArgumentException">Too many persons, or an attribute that no schema declares.</exception>
    public Task<FactsPage> ReadAsync(
        Processing processing, IReadOnlyCollection<PersonId> subjects, IReadOnlySet<string> attributes, AsOf? asOf,
        CancellationToken cancellation) =>
        ReadAsync(processing, AskedPersons.By(subjects), attributes, asOf, false, cancellation);

    /// <summary>
    /// Reads attributes of persons by BSN because a right of somebody else depends on them, such as the income of a partner:
    /// limits of their own do not stop that (<see cref="ReadScope.SawForOthers"/>).
    /// </summary>
    /// <inheritdoc cref="ReadAsync(Processing, IReadOnlyCollection{PersonId}, IReadOnlySet{string}, AsOf?, CancellationToken)"/>
    public Task<FactsPage> ReadForOthersAsync(
        Processing processing, IReadOnlyCollection<Bsn> subjects, IReadOnlySet<string> attributes, AsOf? asOf,
        CancellationToken cancellation) =>
        ReadAsync(processing, AskedPersons.By(subjects), attributes, asOf, true, cancellation);

    /// <summary>
    /// Reads attributes of persons by BSN, as by number; <see cref="FactsPage.Find(Bsn)"/> gives them back by BSN.
    /// </summary>
    /// <inheritdoc cref="ReadAsync(Processing, IReadOnlyCollection{PersonId}, IReadOnlySet{string}, AsOf?, CancellationToken)"/>
    public Task<FactsPage> ReadAsync(
        Processing processing, IReadOnlyCollection<Bsn> subjects, IReadOnlySet<string> attributes, AsOf? asOf,
        CancellationToken cancellation) =>
        ReadAsync(processing, AskedPersons.By(subjects), attributes, asOf, false, cancellation);

    private async Task<FactsPage> ReadAsync(
        Processing processing, AskedPersons asked, IReadOnlySet<string> attributes, AsOf? asOf, bool forOthers,
        CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(asked.Count, MaximumSubjects, "subjects");
        await PurposeLimit.CheckAsync(gateway, types.Persons, processing, Act, attributes, cancellation);
        var (moment, known) = ReadMoment.Of(processing, asOf);

        return await gateway.ReadAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                var lookup = await scope.LookupAsync(stop);
                var objects = await KnownRows.Objects(scope, asked.Among(scope.Query<RegisteredObject>(), lookup), known)
                    .ToListAsync(stop);
                var persons = objects.Select(found => new PersonId(found.Row.Id));
                if (forOthers) scope.SawForOthers(persons);
                else scope.Saw(persons);
                var opening = new FactsOpening(scope, types.Persons, attributes, moment.Valid, known);
                return new FactsPage(
                    moment,
                    [
                        .. (await opening.OpenAsync(objects, stop))
                            .Select(each => new SubjectFacts(new PersonId(each.Object.Number), each.Facts)),
                    ],
                    asked.Numbers(objects.Select(found => found.Row), lookup));
            },
            cancellation);
    }
}
