using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>One act, with however many persons it concerned.</summary>
/// <param name="Reference">Its name: <see cref="LineReference"/>.</param>
/// <param name="Started">When it began.</param>
/// <param name="Act">What was done, such as <c>facts.read</c>.</param>
/// <param name="PurposeId">For which purpose.</param>
/// <param name="ActorId">Who acted.</param>
/// <param name="Role">In which role.</param>
/// <param name="HasGround">Whether a case or ground was stated; what it says is sealed.</param>
/// <param name="Relation">How who acted came to the persons, where the purpose asks that.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
/// <param name="Persons">How many persons it concerned.</param>
public sealed record OversightLine(
    string Reference,
    DateTimeOffset Started,
    string Act,
    string PurposeId,
    string ActorId,
    string Role,
    bool HasGround,
    AccessRelation? Relation,
    string? Refusal,
    int Persons);

/// <summary>How much in a period was unusual, without looking at a household.</summary>
/// <param name="OutsideCase">How many times somebody looked, or wanted to, on a typed ground: once for each person.</param>
/// <param name="BreakGlass">How many times access was taken in an emergency.</param>
/// <param name="Exports">How many times the log was handed out.</param>
/// <param name="Refused">How many acts were refused.</param>
/// <param name="Bursts">Who looked at many persons in little time, the latest first.</param>
public sealed record LogSignals(
    int OutsideCase, int BreakGlass, int Exports, int Refused, IReadOnlyList<Burst> Bursts);

/// <summary>Part of what a search found.</summary>
/// <param name="Lines">The newest first.</param>
/// <param name="Total">How many moments there are, up to <see cref="OversightLog.MaximumFound"/>.</param>
/// <param name="HasMore">Whether there are more than that.</param>
/// <param name="Signals">What is unusual in the whole period, whatever else was asked.</param>
public sealed record OversightFound(IReadOnlyList<OversightLine> Lines, int Total, bool HasMore, LogSignals Signals);

/// <summary>
/// Searches the processing log for a supervisor. It opens nothing that is sealed and names no person: a line says how many
/// persons an act concerned. The search is itself an act that is logged.
/// </summary>
public sealed class OversightLog(StoreGateway gateway)
{
    /// <summary>The most lines that can be leafed through; whoever looks for more narrows the search.</summary>
    public const int MaximumFound = 500;

    /// <summary>The most lines in one read.</summary>
    public const int MaximumLines = 100;

    private const string Act = "log.search";

    /// <summary>Searches, the newest first.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="filter">What to look at.</param>
    /// <param name="marks">What is unusual.</param>
    /// <param name="households">For <see cref="LogSignal.OwnHousehold"/>: whose household is whose.</param>
    /// <param name="skip">Moments to pass over.</param>
    /// <param name="take">At most <see cref="MaximumLines"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ArgumentOutOfRangeException">More lines or days than one search has.</exception>
    public Task<OversightFound> SearchAsync(
        Processing processing, LogFilter filter, LogMarks marks, IReadOnlyList<StaffHousehold> households, int skip, int take,
        CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MaximumLines);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            filter.Until.DayNumber - filter.From.DayNumber, LogFilter.MaximumDays, nameof(filter));
        return gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var period = new LogPeriod(filter.From, filter.Until);
                var chosen = await LogSelection.OfAsync(scope, period, filter, marks, households, stop);

                // Acts are told apart by when they began: the indexes give those in order without counting any further.
                var moments = chosen.Select(record => record.StartedMicros).Distinct().OrderByDescending(micros => micros);
                var total = await moments.Take(MaximumFound + 1).CountAsync(stop);
                var shown = await moments.Skip(Math.Min(skip, MaximumFound)).Take(take).ToArrayAsync(stop);
                return new OversightFound(
                    await LinesAsync(scope, chosen, shown, stop),
                    Math.Min(total, MaximumFound),
                    total > MaximumFound,
                    await SignalsAsync(scope, period, marks, stop));
            },
            cancellation);
    }

    private static async Task<IReadOnlyList<OversightLine>> LinesAsync(
        ReadScope scope, IQueryable<ProcessingRecord> chosen, long[] moments, CancellationToken cancellation)
    {
        if (moments.Length == 0) return [];
        var acts = await chosen.Where(record => moments.Contains(record.StartedMicros))
            .GroupBy(record => new { record.StartedMicros, record.TraceId, record.Act })
            .Select(act => new { First = act.Min(record => record.Id), Persons = act.Sum(record => record.SubjectCount) })
            .Take(MaximumLines).ToDictionaryAsync(act => act.First, act => act.Persons, cancellation);
        var firsts = acts.Keys.ToArray();
        var records = await scope.Query<ProcessingRecord>().Where(record => firsts.Contains(record.Id)).ToListAsync(cancellation);
        return
        [
            .. records.OrderByDescending(record => record.StartedMicros).ThenByDescending(record => record.Id)
                .Select(record => new OversightLine(
                    LineReference.Of(record),
                    Instants.FromMicros(record.StartedMicros),
                    record.Act,
                    record.ActivityId,
                    record.ActorId,
                    record.ActorRole,
                    record.SealedCase is not null,
                    AccessRelations.Find(record.Relation),
                    record.Status == ProcessingStatus.Refused ? record.Reason ?? string.Empty : null,
                    acts[record.Id])),
        ];
    }

    private static async Task<LogSignals> SignalsAsync(
        ReadScope scope, LogPeriod period, LogMarks marks, CancellationToken cancellation)
    {
        var all = period.Of(scope);
        return new LogSignals(
            await LogSelection.OutsideCase(all, marks).CountAsync(cancellation),
            await LogSelection.BreakGlass(scope, period).CountAsync(cancellation),
            await LogSelection.Exports(all, marks).CountAsync(cancellation),
            await LogSelection.Refused(all).CountAsync(cancellation),
            await Bursts.FindAsync(scope, period, marks, cancellation));
    }
}
