using System.Threading.Channels;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Imports;

/// <summary>Records what an open delivery brings, its groups first, batch by batch.</summary>
internal sealed class DeliveryRecording(
    DeliveryDesk desk, DeliveryState.Open open, DeliveryCheck check, RelationTypes relationTypes,
    IProgress<ImportProgress>? progress)
{
    /// <summary>The most groups in one transaction, which bounds a delivery with many groups per person.</summary>
    private const int MaximumGroups = 10_000;

    /// <summary>How many batches may wait for the database, which bounds what is held in memory.</summary>
    private const int BatchesAhead = 2;

    private readonly List<ImportError> errors = [];

    public async Task<ImportOutcome> RecordAsync(
        IAsyncEnumerable<DeliveredGroup> groups, IAsyncEnumerable<DeliveredRelation> relations,
        CancellationToken cancellation)
    {
        using var content = new DeliveryContent(open.Recorded);
        var (total, line) = await RecordGroupsAsync(groups, content, cancellation);
        if (!content.Differs)
        {
            var related = new RelationImport(desk, open, check, relationTypes, content, progress);
            total = await related.RecordAsync(relations, total, line, errors, cancellation);
        }

        if (errors.Count == 0) content.End();
        if (errors.Count > 0 || content.Differs)
        {
            await desk.RejectAsync(open, cancellation);
            return new ImportOutcome.Rejected(errors.Count > 0
                ? errors
                :
                [
                    new ImportError(
                        0,
                        "A delivery with this id was begun with other content. What was recorded of it is removed: offer this "
                        + "one again."),
                ]);
        }

        await desk.CompleteAsync(open, content.Hash, total, cancellation);
        return new ImportOutcome.Imported(total.Objects, total.Added, total.Unchanged);
    }

    // Batches that are ready are written while the next are read and checked.
    private async Task<(ImportCounts Counts, int Line)> RecordGroupsAsync(
        IAsyncEnumerable<DeliveredGroup> groups, DeliveryContent content, CancellationToken cancellation)
    {
        var ready = Channel.CreateBounded<ReadyBatch>(BatchesAhead);
        var writing = Task.Run(() => WriteAsync(ready, cancellation), cancellation);
        var line = 0;
        try
        {
            line = await ReadAsync(groups, content, ready.Writer, cancellation);
        }
        catch (ChannelClosedException)
        {
            // Writing failed, and says why.
            await writing;
            throw;
        }
        finally
        {
            // Also when reading fails: nobody writes on after this method has ended.
            ready.Writer.TryComplete();
            await ((Task)writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return (await writing, line);
    }

    private async Task<int> ReadAsync(
        IAsyncEnumerable<DeliveredGroup> groups, DeliveryContent content, ChannelWriter<ReadyBatch> ready,
        CancellationToken cancellation)
    {
        var (batch, line) = (new ImportBatch(), 0);
        await foreach (var group in groups.WithCancellation(cancellation))
        {
            line++;
            if (check.Fault(group) is { } fault)
            {
                errors.Add(new ImportError(line, fault));
                if (errors.Count == Importer.MaximumErrors) break;
            }

            // After the first fault nothing more is written: the rest is only checked.
            if (errors.Count > 0) continue;
            var json = CanonicalGroup.Json(group.Attributes);
            if (!batch.Fits(group, ReadScope.MaximumSubjects, MaximumGroups))
            {
                await ready.WriteAsync(new ReadyBatch(batch, content.Lines, content.Hash), cancellation);
                batch = new ImportBatch();
            }

            content.Add(group, json);
            if (content.Differs) return line;
            if (!content.IsRecorded) batch.Add(group, json);
        }

        if (batch.Groups > 0 && errors.Count == 0)
            await ready.WriteAsync(new ReadyBatch(batch, content.Lines, content.Hash), cancellation);
        return line;
    }

    private async Task<ImportCounts> WriteAsync(Channel<ReadyBatch> ready, CancellationToken cancellation)
    {
        try
        {
            var total = open.Recorded.Counts;
            if (open.Recorded.Lines > 0) progress?.Report(new ImportProgress((int)open.Recorded.Lines, total.Objects));
            await foreach (var (batch, upTo, hash) in ready.Reader.ReadAllAsync(cancellation))
            {
                total += await desk.RecordAsync(open, batch, upTo, hash, cancellation);
                progress?.Report(new ImportProgress((int)upTo, total.Objects));
            }

            return total;
        }
        catch (Exception failure)
        {
            ready.Writer.TryComplete(failure);
            throw;
        }
    }

    /// <summary>A batch, and how far the delivery is once it is recorded.</summary>
    private sealed record ReadyBatch(ImportBatch Batch, long UpTo, string Hash);
}
