using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>What was done with the data of one person in one go, as the processing log has it.</summary>
/// <param name="Reference">Its name, by which it can be asked about: <see cref="LineReference"/>.</param>
/// <param name="Started">When it began.</param>
/// <param name="PurposeId">For which purpose.</param>
/// <param name="ActorId">Who acted.</param>
/// <param name="Role">In which role.</param>
/// <param name="Case">In which case, or on which stated ground.</param>
/// <param name="Relation">How who acted came to this person, where the purpose asks that.</param>
/// <param name="Refused">Whether it was refused.</param>
/// <param name="Attributes">The attributes touched, by name, in order.</param>
public sealed record SubjectLogLine(
    string Reference,
    DateTimeOffset Started,
    string PurposeId,
    string ActorId,
    string Role,
    string? Case,
    AccessRelation? Relation,
    bool Refused,
    IReadOnlyList<string> Attributes);

/// <summary>Part of the log about one person.</summary>
/// <param name="Lines">The newest first.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record SubjectLogPage(IReadOnlyList<SubjectLogLine> Lines, int Total);

/// <summary>
/// Reads the processing log about one person (AVG artikel 15; Logboek Dataverwerkingen). It is itself a read of personal
/// data: it needs a purpose and is logged, so whoever reads a log can be read about too.
/// </summary>
public sealed class SubjectLog(StoreGateway gateway)
{
    /// <summary>The most lines in one read.</summary>
    public const int MaximumLines = 100;

    private const string Act = "log.read";

    /// <summary>Lines about a person, the newest first.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="subject">About whom.</param>
    /// <param name="skip">Lines to pass over.</param>
    /// <param name="take">At most <see cref="MaximumLines"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<SubjectLogPage> ReadAsync(
        Processing processing, PersonId subject, int skip, int take, CancellationToken cancellation) =>
        ReadAsync(processing, subject, null, skip, take, cancellation);

    /// <summary>One line about a person; null when there is no such line about this person.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="subject">About whom.</param>
    /// <param name="reference">Which line.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<SubjectLogLine?> FindAsync(
        Processing processing, PersonId subject, string reference, CancellationToken cancellation) =>
        (await ReadAsync(processing, subject, reference, 0, 1, cancellation)).Lines.SingleOrDefault();

    private Task<SubjectLogPage> ReadAsync(
        Processing processing, PersonId subject, string? reference, int skip, int take, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MaximumLines);
        return gateway.ReadAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                scope.Saw([subject]);
                var keys = await scope.KeysAsync([subject.Value], RetentionClass.Log, stop);
                if (!keys.Has(subject.Value)) return new SubjectLogPage([], 0);
                var records = About(scope, keys.Reference(subject.Value));
                if (reference is not null) records = LineReference.Named(records, reference);
                var lines = records.GroupBy(LineReference.OfRecord)
                    .Select(line => new { Reference = line.Key, Started = line.Min(record => record.StartedMicros) });
                var total = await lines.CountAsync(stop);
                var shown = await lines.OrderByDescending(line => line.Started).ThenBy(line => line.Reference)
                    .Skip(skip).Take(take).Select(line => line.Reference).ToListAsync(stop);
                var found = (await LineReference.Named(records, shown).ToListAsync(stop))
                    .ToLookup(LineReference.Of, StringComparer.Ordinal);
                return new SubjectLogPage([.. shown.Select(line => Line(line, [.. found[line]], Case))], total);

                string? Case(ProcessingRecord record) => SealedCases.Open(keys, subject.Value, record);
            },
            cancellation);
    }

    // The acts on this person, and the runs over a list that the person is on.
    internal static IQueryable<ProcessingRecord> About(ReadScope scope, string reference)
    {
        var lists = scope.Query<SubjectListMember>().Where(member => member.Subject == reference)
            .Select(member => member.List);
        return scope.Query<ProcessingRecord>()
            .Where(record => record.Subject == reference || lists.Contains(record.SubjectList!));
    }

    internal static SubjectLogLine Line(
        string reference, IReadOnlyList<ProcessingRecord> records, Func<ProcessingRecord, string?> caseOf)
    {
        // What was looked into to know whether one may look comes before the look itself, and is part of it.
        var first = records.OrderBy(record => record.Relation is null).ThenBy(record => record.StartedMicros).First();
        return new SubjectLogLine(
            reference,
            Instants.FromMicros(records.Min(record => record.StartedMicros)),
            first.ActivityId,
            first.ActorId,
            first.ActorRole,
            caseOf(first),
            AccessRelations.Find(first.Relation),
            records.Any(record => record.Status == ProcessingStatus.Refused),
            [.. records.SelectMany(record => record.Attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
