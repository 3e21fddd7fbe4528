using Zorgzaam.Store.Log;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Otlp;

/// <summary>How much was handed over.</summary>
/// <param name="Records">Records of the log.</param>
/// <param name="Spans">The spans that they came to.</param>
/// <param name="Position">Everything before this position is confirmed.</param>
public sealed record HandedOver(long Records, long Spans, long Position);

/// <summary>
/// Hands the records of the log over to a receiver of traces, in the order of the log and without leaving one out (Logboek
/// Dataverwerkingen: no sampling). It goes on where the receiver last confirmed, so a record arrives at least once, and each
/// time with the same ids.
/// </summary>
/// <param name="supply">Gives the records, and keeps how far the receiver is.</param>
/// <param name="book">Gives the lists of persons, and how long the log is.</param>
/// <param name="receiver">Who takes it.</param>
/// <param name="spans">Makes spans of records.</param>
/// <param name="origin">The name of the log.</param>
public sealed class OtlpHandover(LogSupply supply, LogBook book, OtlpReceiver receiver, OtlpSpans spans, string origin)
{
    /// <summary>The most spans in one request.</summary>
    public const int MaximumSpans = 1_000;

    /// <summary>Hands over everything that has its place and was not confirmed yet.</summary>
    /// <param name="from">From which position; null to go on where the receiver last confirmed.</param>
    /// <param name="cancellation">Stops; what was confirmed stays confirmed.</param>
    /// <exception cref="OtlpRefusedException">The receiver does not take it; it can be gone on with later.</exception>
    public async Task<HandedOver> CatchUpAsync(long? from, CancellationToken cancellation)
    {
        var name = receiver.Address.ToString();
        var position = from ?? await supply.PositionAsync(name, cancellation);
        var (records, sent) = (0L, 0L);
        for (var size = await book.SizeAsync(cancellation); position < size; size = await book.SizeAsync(cancellation))
        {
            var until = Math.Min(size, position + LogBook.MaximumBatch);
            var batch = await supply.RecordsAsync(position, until, cancellation);
            foreach (var chunk in (await SpansAsync(batch, cancellation)).Chunk(MaximumSpans))
            {
                await receiver.SendAsync(Request(chunk), cancellation);
                sent += chunk.Length;
            }

            await supply.ConfirmAsync(name, until, cancellation);
            (position, records) = (until, records + batch.Count);
        }

        return new HandedOver(records, sent, position);
    }

    private async Task<IEnumerable<OtlpSpan>> SpansAsync(IReadOnlyList<ProcessingRecord> batch, CancellationToken cancellation)
    {
        var made = new List<OtlpSpan>();
        foreach (var some in batch.Chunk(LogBook.MaximumLists))
        {
            var lists = some.Select(record => record.SubjectList).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var members = (lists.Count == 0 ? [] : await book.MembersAsync(lists, cancellation))
                .ToLookup(member => member.List, member => member.Subject, StringComparer.Ordinal);
            made.AddRange(some.SelectMany(record => spans.Of(record, members[record.SubjectList ?? string.Empty])));
        }

        return made;
    }

    private OtlpRequest Request(IEnumerable<OtlpSpan> some)
    {
        var scope = new OtlpScopeSpans { Scope = new OtlpScope { Name = "zorgzaam.log" } };
        foreach (var span in some) scope.Spans.Add(span);
        var resource = new OtlpResource();
        resource.Attributes.Add(Named("service.name", "zorgzaam"));
        resource.Attributes.Add(Named("zorgzaam.log.origin", origin));
        var request = new OtlpRequest();
        var all = new OtlpResourceSpans { Resource = resource };
        all.ScopeSpans.Add(scope);
        request.ResourceSpans.Add(all);
        return request;
    }

    private static OtlpKeyValue Named(string key, string value) => new() { Key = key, Value = new OtlpValue { Text = value } };
}
