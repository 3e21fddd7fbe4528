using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Sweep.Subjects;

/// <summary>
/// Finds the outcomes of one person among the parts of runs. Shards are in order of person, so of a run one part is opened, or a few:
/// how many persons there are and how many were swept does not matter. What a part says of anybody else is not decrypted.
/// </summary>
internal sealed class KeptOutcomes(ResultParts parts, long person)
{
    // In a run the hashes of its parts stand one after the other, separated by commas.
    private const int HashLength = 64;
    private const int Step = HashLength + 1;

    // Runs one after the other share parts: what one said of the person is remembered.
    private readonly Dictionary<PartHash, OpenedPart> opened = [];
    private KeyRing? keys;

    // Persons stand in the same place of nearly every run: the place of the run before is tried first.
    private int? place;

    /// <summary>The outcome; null when the run did not see the person, or it was destroyed.</summary>
    public async Task<PersonResult?> FindAsync(ReadScope scope, KeptRun run, CancellationToken cancellation)
    {
        var count = (run.Length + 1) / Step;
        var (low, high) = (0, count - 1);
        for (var first = true; low <= high; first = false)
        {
            var middle = first && place < count ? place.Value : low + ((high - low) / 2);
            var part = await OpenAsync(scope, run, middle, cancellation);

            // What was destroyed does not tell whom it was about: the next one does. Within the term that is rare: a whole shard
            // in which nobody had a right.
            var probe = middle;
            while (part.IsEmpty && probe < high) part = await OpenAsync(scope, run, ++probe, cancellation);
            if (part.IsEmpty || person < part.First) high = middle - 1;
            else if (person > part.Last) low = probe + 1;
            else
            {
                place = probe;
                return part.Result;
            }
        }

        return null;
    }

    private async Task<OpenedPart> OpenAsync(ReadScope scope, KeptRun run, int index, CancellationToken cancellation)
    {
        // A run of a million persons names two thousand parts: only the one is taken from the store.
        var start = index * Step;
        var hash = PartHash.Parse(await scope.Query<RunRow>().Where(row => row.Number == run.Number)
            .Select(row => row.Parts.Substring(start, HashLength)).SingleAsync(cancellation));
        if (opened.TryGetValue(hash, out var known)) return known;
        var lines = await parts.LinesAsync(scope, hash, cancellation);
        if (lines.Count == 0) return opened[hash] = OpenedPart.Empty;
        keys ??= await scope.KeysAsync([person], RetentionClass.Screening, cancellation);
        var own = lines.FirstOrDefault(line => line.Person == person);
        return opened[hash] = new OpenedPart(
            lines.Min(line => line.Person), lines.Max(line => line.Person), own is null ? null : ResultPart.Read(own, keys));
    }

    private sealed record OpenedPart(long First, long Last, PersonResult? Result)
    {
        internal static OpenedPart Empty { get; } = new(long.MaxValue, long.MinValue, null);

        internal bool IsEmpty => First > Last;
    }
}

/// <summary>A run without its parts.</summary>
/// <param name="Number">Its number.</param>
/// <param name="LegalDate">The date of the law and the facts.</param>
/// <param name="FinishedMicros">When it was finished.</param>
/// <param name="Length">Length of the text that names its parts.</param>
internal sealed record KeptRun(long Number, DateOnly LegalDate, long FinishedMicros, int Length);
