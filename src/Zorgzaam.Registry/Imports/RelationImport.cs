using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports;

/// <summary>Records the relations of a delivery in bounded transactions, after its groups.</summary>
internal sealed class RelationImport(
    DeliveryDesk desk, DeliveryState.Open open, DeliveryCheck check, RelationTypes types, DeliveryContent content,
    IProgress<ImportProgress>? progress)
{
    /// <summary>Records them, or adds what is wrong; after the first fault nothing more is written.</summary>
    /// <param name="relations">What is delivered.</param>
    /// <param name="total">What the groups before them came to.</param>
    /// <param name="line">The last line of the delivery before them.</param>
    /// <param name="errors">What is wrong so far; at most <see cref="Importer.MaximumErrors"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What all of it came to.</returns>
    public async Task<ImportCounts> RecordAsync(
        IAsyncEnumerable<DeliveredRelation> relations, ImportCounts total, int line, List<ImportError> errors,
        CancellationToken cancellation)
    {
        var batch = new RelationBatch();
        await foreach (var relation in relations.WithCancellation(cancellation))
        {
            line++;
            if (errors.Count == Importer.MaximumErrors) break;
            if (check.Fault(relation) is { } fault) errors.Add(new ImportError(line, fault));
            if (errors.Count > 0) continue;
            if (!batch.Fits(relation))
            {
                total += await WriteAsync(batch, total, cancellation);
                batch = new RelationBatch();
            }

            content.Add(relation);
            if (content.Differs) return total;
            if (!content.IsRecorded) batch.Add(relation);
        }

        return errors.Count > 0 || batch.Relations.Count == 0 ? total : total + await WriteAsync(batch, total, cancellation);
    }

    private async Task<ImportCounts> WriteAsync(RelationBatch batch, ImportCounts before, CancellationToken cancellation)
    {
        var counts = await desk.RecordAsync(open, batch, types, content.Lines, content.Hash, cancellation);
        progress?.Report(new ImportProgress((int)content.Lines, (before + counts).Objects));
        return counts;
    }
}
