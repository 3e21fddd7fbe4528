using System.Security.Cryptography;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports;

/// <summary>Records the relations of a delivery in bounded transactions, after its groups.</summary>
internal sealed class RelationImport(DeliveryDesk desk, DeliveryState.Open open, ObjectTypes types, IncrementalHash hash)
{
    /// <summary>Records them, or adds what is wrong; after the first fault nothing more is written.</summary>
    /// <param name="relations">What is delivered.</param>
    /// <param name="line">The last line of the delivery before them.</param>
    /// <param name="errors">What is wrong so far; at most <see cref="Importer.MaximumErrors"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ImportCounts> RecordAsync(
        IAsyncEnumerable<DeliveredRelation> relations, int line, List<ImportError> errors, CancellationToken cancellation)
    {
        var check = new RelationCheck(types, desk.Processing.Purpose);
        var (total, batch) = (new ImportCounts(0, 0, 0), new List<DeliveredRelation>());
        await foreach (var relation in relations.WithCancellation(cancellation))
        {
            line++;
            if (errors.Count == Importer.MaximumErrors) break;
            if (check.Fault(relation) is { } fault) errors.Add(new ImportError(line, fault));
            if (errors.Count > 0) continue;
            CanonicalGroup.AddTo(hash, relation);
            batch.Add(relation);
            if (batch.Count < RelationRecording.MaximumRelations) continue;
            total += await desk.RecordAsync(open, batch, types.Relations, cancellation);
            batch = [];
        }

        return errors.Count > 0 || batch.Count == 0 ? total : total + await desk.RecordAsync(open, batch, types.Relations, cancellation);
    }
}
