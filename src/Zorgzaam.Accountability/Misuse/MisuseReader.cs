using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Misuse;

/// <summary>
/// Reads reports of misuse with what was done under the account of the resident since: computed from the log and the journal, by
/// the reference of the person, so that nothing has to be remembered by whoever repairs.
/// </summary>
public sealed class MisuseReader(StoreGateway gateway, PurposeRegister purposes)
{
    /// <summary>The most residents in one read.</summary>
    public const int MaximumResidents = 50;

    /// <summary>The most acts that are told of one misuse; more are as many reasons to look at the log itself.</summary>
    public const int MaximumActs = 500;

    private const string Act = "misuse.read";

    /// <summary>Misuse of the identity of a resident, the newest first.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="person">Whose.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<MisuseCase>> OfAsync(
        Processing processing, PersonId person, CancellationToken cancellation) =>
        gateway.ReadAsync(processing, Act, (scope, stop) => OpenAsync(scope, [person.Value], stop), cancellation);

    /// <summary>
    /// Misuse by resident: those whose freeze holds, the oldest open report first, then the others, the newest report first.
    /// </summary>
    /// <param name="processing">The key.</param>
    /// <param name="skip">Residents to pass over.</param>
    /// <param name="take">At most <see cref="MaximumResidents"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<MisusePage> AllAsync(Processing processing, int skip, int take, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MaximumResidents);
        return gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var (reports, open) = (scope.Query<MisuseReportRow>(), KnownMisuse.Open(scope));

                // One row for each resident: the last report.
                var residents = reports.Where(row => !reports.Any(later => later.ObjectId == row.ObjectId && later.Id > row.Id))
                    .Select(row => new
                    {
                        row.ObjectId,
                        Last = row.Id,
                        Oldest = open.Where(each => each.ObjectId == row.ObjectId).Min(each => (long?)each.Id),
                    });
                var total = await residents.CountAsync(stop);
                var frozen = await residents.CountAsync(resident => resident.Oldest != null, stop);
                var shown = await residents.OrderBy(resident => resident.Oldest == null).ThenBy(resident => resident.Oldest)
                    .ThenByDescending(resident => resident.Last).Skip(skip).Take(take)
                    .Select(resident => resident.ObjectId).ToListAsync(stop);
                return new MisusePage(await OpenAsync(scope, shown, stop), total, frozen);
            },
            cancellation);
    }

    private async Task<IReadOnlyList<MisuseCase>> OpenAsync(
        ReadScope scope, IReadOnlyList<long> persons, CancellationToken cancellation)
    {
        scope.Saw(persons.Select(person => new PersonId(person)));
        var keys = await scope.KeysAsync(persons, RetentionClass.Log, cancellation);
        var known = (await KnownMisuse.OfAsync(scope, persons, cancellation)).ToLookup(misuse => misuse.ObjectId);
        var opened = new List<MisuseCase>();
        foreach (var misuse in persons.Where(keys.Has).SelectMany(person => known[person].Reverse()))
            opened.Add(await OpenAsync(scope, misuse, keys, cancellation));
        return opened;
    }

    private async Task<MisuseCase> OpenAsync(
        ReadScope scope, KnownMisuse misuse, KeyRing keys, CancellationToken cancellation)
    {
        var certain = await MisusedActs.CertainReportsAsync(scope, misuse, keys, cancellation);
        var (acts, total) = await MisusedActs.ReadAsync(scope, misuse, keys, purposes, cancellation);
        return new MisuseCase(
            misuse.Reports[0].Id,
            misuse.SinceOn,
            misuse.EndedMicros is { } until ? Instants.FromMicros(until) : null,
            [.. misuse.Reports.Select(row => Open(row, misuse.Ends.GetValueOrDefault(row.Id), keys, certain))],
            acts,
            total);
    }

    private static MisuseReport Open(MisuseReportRow row, MisuseEndRow? end, KeyRing keys, IReadOnlySet<long> certain) => new(
        row.Id,
        Instants.FromMicros(row.ReportedMicros),
        row.SinceOn,
        WrittenWords.Open(keys, row.ObjectId, row.Sealed, MisuseReportRow.Place(row.Id)) ?? string.Empty,
        certain.Contains(row.ReportedMicros),
        end is null ? null : Instants.FromMicros(end.EndedMicros),
        end is null ? null : WrittenWords.Open(keys, row.ObjectId, end.Sealed, MisuseEndRow.Place(row.Id)));
}
