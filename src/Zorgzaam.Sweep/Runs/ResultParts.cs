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

    /// <summary>The keys of persons for their results. Of whom there is none it was destroyed: nothing may be kept.</summary>
    internal Task<KeyRing> KeysAsync(IReadOnlyCollection<PersonResult> results, CancellationToken cancellation) =>
        keys.MakeAsync([.. results.Select(each => each.Person)], RetentionClass.Screening, cancellation);

    /// <summary>
    /// A keyed hash that is the same for the same results under the same keys: once somebody's key was destroyed, what was
    /// kept before is not the same any more.
    /// </summary>
    internal async Task<string> ContentHashAsync(
        IReadOnlyCollection<PersonResult> results, KeyRing ring, CancellationToken cancellation)
    {
        var under = results.Select(each => each.Person).Order().Select(person => ring.Has(person) ? ring.Reference(person) : "-");
        return (await keys.LookupAsync(cancellation)).Of(HashType, ResultPart.Text(results) + string.Join('\n', under));
    }

    /// <summary>
    /// The part that holds these results whole; null when there is none, or some of it was destroyed, maybe after the backup
    /// from which this store was restored.
    /// </summary>
    internal async Task<PartHash?> FindAsync(ReadScope scope, string contentHash, CancellationToken cancellation)
    {
        var rows = await scope.Query<ResultPartRow>()
            .Where(row => row.ContentHash == contentHash && row.WithDestroyedMicros == null && row.WithoutDestroyedMicros == null)
            .OrderByDescending(row => row.CommittedMicros).ThenBy(row => row.Hash).Take(1).ToListAsync(cancellation);
        return rows is [var row] && (await keys.Parts.FindAsync([row.WithKey, row.WithoutKey], cancellation)).Count == 2
            ? PartHash.Parse(row.Hash)
            : null;
    }

    /// <summary>Makes results durable under keys of their own; they count once <see cref="CommitAsync"/> was committed.</summary>
    internal async Task<SavedResults> SaveAsync(
        IReadOnlyCollection<PersonResult> results, KeyRing ring, CancellationToken cancellation)
    {
        var with = await keys.Parts.MakeAsync(cancellation);
        var without = await keys.Parts.MakeAsync(cancellation);
        var hash = await parts.SaveAsync(ResultPart.Seal(results, ring, with, without), cancellation);
        return new SavedResults(hash, with.Name, without.Name);
    }

    /// <summary>Commits what was saved.</summary>
    internal static async Task CommitAsync(
        WriteScope scope, SavedResults saved, string contentHash, IReadOnlyCollection<PersonResult> results,
        CancellationToken cancellation)
    {
        await scope.CommitPartAsync(saved.Hash, ResultPart.Kind, cancellation);
        var without = results.Count(ResultPart.HasNoRight);
        await scope.InsertAsync(
            [
                new ResultPartRow(
                    saved.Hash.Hex, contentHash, results.Count - without, without, saved.WithKey, saved.WithoutKey,
                    Instants.ToMicros(scope.Processing.Now)),
            ],
            cancellation);
    }

    /// <summary>The lines of a part, each under the key of its person; none when all of it was destroyed.</summary>
    internal async Task<IReadOnlyList<SealedResult>> LinesAsync(ReadScope scope, PartHash hash, CancellationToken cancellation)
    {
        var row = await scope.Query<ResultPartRow>()
            .Where(each => each.Hash == hash.Hex && (each.WithDestroyedMicros == null || each.WithoutDestroyedMicros == null))
            .SingleOrDefaultAsync(cancellation);
        return row is null ? [] : ResultPart.Open(
            await scope.ReadPartAsync(hash, cancellation), await keys.Parts.FindAsync([row.WithKey, row.WithoutKey], cancellation));
    }

    /// <summary>The results in parts, as far as they were not destroyed.</summary>
    public async Task<IReadOnlyList<PersonResult>> ReadAsync(
        ReadScope scope, IReadOnlyList<PartHash> hashes, CancellationToken cancellation)
    {
        var names = hashes.Select(hash => hash.Hex).ToArray();
        var rows = await scope.Query<ResultPartRow>().Where(row => names.Contains(row.Hash)).ToListAsync(cancellation);
        var known = await keys.Parts.FindAsync([.. rows.SelectMany(row => new[] { row.WithKey, row.WithoutKey })], cancellation);
        var results = new List<PersonResult>();
        foreach (var hash in hashes)
        {
            var lines = ResultPart.Open(await scope.ReadPartAsync(hash, cancellation), known);
            var ring = await scope.KeysAsync([.. lines.Select(line => line.Person)], RetentionClass.Screening, cancellation);
            results.AddRange(lines.Select(line => ResultPart.Read(line, ring)).OfType<PersonResult>());
        }

        return results;
    }
}

/// <summary>Results that are durable, and the names of their keys.</summary>
internal sealed record SavedResults(PartHash Hash, string WithKey, string WithoutKey);
