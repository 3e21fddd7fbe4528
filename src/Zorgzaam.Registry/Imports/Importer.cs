using System.Security.Cryptography;
using System.Threading.Channels;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Imports;

/// <summary>
/// Records a delivery in bounded transactions. What it brings becomes known in the one commit that completes it, so a
/// crash leaves nothing half known; the next import clears what it left. The same delivery again adds nothing.
/// </summary>
public sealed class Importer(StoreGateway gateway, ObjectTypes types, FictionalPersons fictional)
{
    /// <summary>The most errors that are reported.</summary>
    public const int MaximumErrors = 1_000;

    /// <summary>The most groups in one transaction, which bounds a delivery with many groups per person.</summary>
    private const int MaximumGroups = 10_000;

    /// <summary>How many batches may wait for the database, which bounds what is held in memory.</summary>
    private const int BatchesAhead = 2;

    /// <summary>Records a delivery, or reports per line why it cannot be.</summary>
    /// <param name="processing">The key; its purpose must write and list each attribute delivered.</param>
    /// <param name="delivery">What is delivered.</param>
    /// <param name="groups">The groups; keep those of one object together, it is faster.</param>
    /// <param name="progress">Told after each transaction.</param>
    /// <param name="cancellation">Stops the import; nothing of it is then known.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not write facts.</exception>
    public Task<ImportOutcome> ImportAsync(
        Processing processing,
        Delivery delivery,
        IAsyncEnumerable<DeliveredGroup> groups,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation) =>
        ImportAsync(processing, delivery, groups, AsyncEnumerable.Empty<DeliveredRelation>(), progress, cancellation);

    /// <summary>Records a delivery with relations: after the groups, and known with them.</summary>
    /// <param name="processing">The key; its purpose must write and list each attribute and relation delivered.</param>
    /// <param name="delivery">What is delivered.</param>
    /// <param name="groups">The groups; keep those of one object together, it is faster.</param>
    /// <param name="relations">The relations; an object that they name may be new.</param>
    /// <param name="progress">Told after each transaction.</param>
    /// <param name="cancellation">Stops the import; nothing of it is then known.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not write facts.</exception>
    public async Task<ImportOutcome> ImportAsync(
        Processing processing,
        Delivery delivery,
        IAsyncEnumerable<DeliveredGroup> groups,
        IAsyncEnumerable<DeliveredRelation> relations,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation)
    {
        if (processing.Purpose.Operation != PurposeOperation.Write)
        {
            throw await gateway.RefuseAsync(
                processing, DeliveryDesk.Act, $"Purpose '{processing.Purpose.Id}' records no facts.", cancellation);
        }

        var desk = new DeliveryDesk(gateway, fictional, processing, delivery);
        return await desk.OpenAsync(cancellation) switch
        {
            DeliveryState.Refused refused => new ImportOutcome.Rejected([new ImportError(0, refused.Message)]),
            DeliveryState.Completed completed => await CompareAsync(completed, groups, relations, cancellation),
            DeliveryState.Open open => await RecordAsync(desk, open, groups, relations, progress, cancellation),
            var other => throw new InvalidOperationException($"Unknown state {other.GetType().Name}."),
        };
    }

    private static async Task<ImportOutcome> CompareAsync(
        DeliveryState.Completed completed, IAsyncEnumerable<DeliveredGroup> groups,
        IAsyncEnumerable<DeliveredRelation> relations, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await foreach (var group in groups.WithCancellation(cancellation))
            CanonicalGroup.AddTo(hash, group, CanonicalGroup.Json(group.Attributes));
        await foreach (var relation in relations.WithCancellation(cancellation)) CanonicalGroup.AddTo(hash, relation);
        return Convert.ToHexStringLower(hash.GetHashAndReset()) == completed.ContentHash
            ? new ImportOutcome.AlreadyImported()
            : new ImportOutcome.Rejected(
                [new ImportError(0, "A delivery with this id was recorded with other content. Give it a new id.")]);
    }

    private async Task<ImportOutcome> RecordAsync(
        DeliveryDesk desk,
        DeliveryState.Open open,
        IAsyncEnumerable<DeliveredGroup> groups,
        IAsyncEnumerable<DeliveredRelation> relations,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation)
    {
        var check = new GroupCheck(types, desk.Processing.Purpose);
        var errors = new List<ImportError>();
        var batch = new ImportBatch();
        var line = 0;
        var ready = Channel.CreateBounded<(ImportBatch Batch, int UpTo)>(BatchesAhead);
        var writing = Task.Run(() => WriteAsync(desk, open, ready, progress, cancellation), cancellation);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            await foreach (var group in groups.WithCancellation(cancellation))
            {
                line++;
                if (check.Fault(group) is { } fault)
                {
                    errors.Add(new ImportError(line, fault));
                    if (errors.Count == MaximumErrors) break;
                }

                // After the first fault nothing more is written: the rest is only checked.
                if (errors.Count > 0) continue;
                var json = CanonicalGroup.Json(group.Attributes);
                CanonicalGroup.AddTo(hash, group, json);
                if (!batch.Fits(group, ReadScope.MaximumSubjects, MaximumGroups))
                {
                    await ready.Writer.WriteAsync((batch, line - 1), cancellation);
                    batch = new ImportBatch();
                }

                batch.Add(group, json);
            }

            if (batch.Groups > 0 && errors.Count == 0) await ready.Writer.WriteAsync((batch, line), cancellation);
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

        var total = await writing;
        var related = new RelationImport(desk, open, types, hash);
        total += await related.RecordAsync(relations, line, errors, cancellation);
        if (errors.Count > 0)
        {
            await desk.RejectAsync(open, cancellation);
            return new ImportOutcome.Rejected(errors);
        }

        await desk.CompleteAsync(open, Convert.ToHexStringLower(hash.GetHashAndReset()), total, cancellation);
        return new ImportOutcome.Imported(total.Objects, total.Added, total.Unchanged);
    }

    // Batches that are ready are written while the next are read and checked.
    private static async Task<ImportCounts> WriteAsync(
        DeliveryDesk desk,
        DeliveryState.Open open,
        Channel<(ImportBatch Batch, int UpTo)> ready,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation)
    {
        try
        {
            var total = new ImportCounts(0, 0, 0);
            await foreach (var (batch, upTo) in ready.Reader.ReadAllAsync(cancellation))
            {
                total += await desk.RecordAsync(open, batch, cancellation);
                progress?.Report(new ImportProgress(upTo, total.Objects));
            }

            return total;
        }
        catch (Exception failure)
        {
            ready.Writer.TryComplete(failure);
            throw;
        }
    }
}
