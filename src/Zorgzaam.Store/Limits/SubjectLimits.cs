using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Store.Limits;

/// <summary>Places and lifts limits on what may be done with the data of a person, in the transaction of whoever decides.</summary>
public static class SubjectLimits
{
    private const string Sequence = "subject-limit";

    /// <summary>Places a limit; one that holds already stays as it is.</summary>
    /// <returns>Whether it is new.</returns>
    public static async Task<bool> PlaceAsync(
        WriteScope scope, PersonId person, SubjectLimitKind kind, CancellationToken cancellation)
    {
        // The lock of the sequence: of two at the same moment the second sees the first.
        var id = await scope.TakeNumbersAsync(Sequence, 1, cancellation);
        if (await Open(scope.Query<SubjectLimitRow>(), person, kind).AnyAsync(cancellation)) return false;
        await scope.InsertAsync(
            [new SubjectLimitRow(id, person.Value, (int)kind, Instants.ToMicros(scope.Started))], cancellation);
        return true;
    }

    /// <summary>
    /// Holds off new limits up to the commit. An act that leaves something behind about many persons does so first: then it either
    /// finds a limit before it commits, or is there to be undone by who places one.
    /// </summary>
    public static Task HoldAsync(WriteScope scope, CancellationToken cancellation) =>
        scope.TakeNumbersAsync(Sequence, 0, cancellation);

    /// <summary>Ends a limit.</summary>
    /// <returns>Whether there was one.</returns>
    public static async Task<bool> LiftAsync(
        WriteScope scope, PersonId person, SubjectLimitKind kind, CancellationToken cancellation)
    {
        var now = Instants.ToMicros(scope.Started);
        return await scope.UpdateAsync(
            Open(scope.Set<SubjectLimitRow>(), person, kind),
            set => set.SetProperty(row => row.UntilMicros, row => row.FromMicros > now ? row.FromMicros : now),
            cancellation) > 0;
    }

    /// <summary>All limits that a person has or had, the oldest first.</summary>
    public static async Task<IReadOnlyList<SubjectLimit>> OfAsync(
        ReadScope scope, PersonId person, CancellationToken cancellation) =>
    [
        .. (await scope.Query<SubjectLimitRow>().Where(row => row.ObjectId == person.Value)
                .OrderBy(row => row.Id).ToListAsync(cancellation))
            .Select(row => new SubjectLimit(
                (SubjectLimitKind)row.Kind,
                Instants.FromMicros(row.FromMicros),
                row.UntilMicros is { } until ? Instants.FromMicros(until) : null)),
    ];

    private static IQueryable<SubjectLimitRow> Open(
        IQueryable<SubjectLimitRow> rows, PersonId person, SubjectLimitKind kind) =>
        rows.Where(row => row.ObjectId == person.Value && row.Kind == (int)kind && row.UntilMicros == null);
}
