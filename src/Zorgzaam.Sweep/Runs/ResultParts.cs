using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>Keeps the results of shards, encrypted, and each only once.</summary>
public sealed class ResultParts(IParts parts, KeyStore keys)
{
    // What the keyed hash of results is made of.
    private const string HashType = "sweep-results";

    /// <summary>A keyed hash that is the same for the same results.</summary>
    internal async Task<string> ContentHashAsync(
        IReadOnlyCollection<PersonResult> results, CancellationToken cancellation) =>
        (await keys.LookupAsync(cancellation)).Of(HashType, ResultPart.Text(results));

    /// <summary>The part that holds these results whole; null when there is none, or some of it was destroyed.</summary>
    internal static async Task<PartHash?> FindAsync(ReadScope scope, string contentHash, CancellationToken cancellation) =>
        await scope.Query<ResultPartRow>()
            .Where(row => row.ContentHash == contentHash && row.WithDestroyedMicros == null && row.WithoutDestroyedMicros == null)
            .Select(row => row.Hash).OrderBy(hash => hash).FirstOrDefaultAsync(cancellation) is { } hash
            ? PartHash.Parse(hash)
            : null;

    /// <summary>Makes results durable under keys of their own; they count once <see cref="CommitAsync"/> was committed.</summary>
    internal async Task<PartHash> SaveAsync(IReadOnlyCollection<PersonResult> results, CancellationToken cancellation)
    {
        var ring = await keys.MakeAsync([.. results.Select(each => each.Person)], RetentionClass.Screening, cancellation);
        var with = await keys.Parts.MakeAsync(cancellation);
        var without = await keys.Parts.MakeAsync(cancellation);
        return await parts.SaveAsync(ResultPart.Seal(results, ring, with, without), cancellation);
    }

    /// <summary>Commits what was saved.</summary>
    internal static async Task CommitAsync(
        WriteScope scope, PartHash hash, string contentHash, IReadOnlyCollection<PersonResult> results,
        CancellationToken cancellation)
    {
        await scope.CommitPartAsync(hash, ResultPart.Kind, cancellation);
        var without = results.Count(ResultPart.HasNoRight);
        await scope.InsertAsync(
            [
                new ResultPartRow(
                    hash.Hex, contentHash, results.Count - without, without, Instants.ToMicros(scope.Processing.Now)),
            ],
            cancellation);
    }

    /// <summary>The results in parts, as far as they were not destroyed.</summary>
    public async Task<IReadOnlyList<PersonResult>> ReadAsync(
        ReadScope scope, IEnumerable<PartHash> hashes, CancellationToken cancellation)
    {
        var results = new List<PersonResult>();
        foreach (var hash in hashes)
        {
            var bytes = await scope.ReadPartAsync(hash, cancellation);
            var (with, without) = ResultPart.KeysOf(bytes);
            var lines = ResultPart.Open(bytes, await keys.Parts.FindAsync([with, without], cancellation));
            var ring = await scope.KeysAsync([.. lines.Select(line => line.Person)], RetentionClass.Screening, cancellation);
            results.AddRange(lines.Select(line => ResultPart.Read(line, ring)).OfType<PersonResult>());
        }

        return results;
    }
}
