using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Sweep.Subjects;

/// <summary>
/// Finds the outcome of one person among the parts of runs. Shards are in order of person, so a few parts of a run are opened,
/// not all.
/// </summary>
internal sealed class KeptOutcomes(ResultParts parts)
{
    // Runs one after the other share parts; more than these few are not kept in memory.
    private const int MostOpen = 32;

    private readonly Dictionary<PartHash, IReadOnlyList<PersonResult>> opened = [];
    private HashSet<string>? standing;

    // Persons stand in the same place of nearly every run: the place of the run before is tried first.
    private int? place;

    /// <summary>The outcome; null when the run did not see the person, or it was destroyed.</summary>
    public async Task<PersonResult?> FindAsync(
        ReadScope scope, IReadOnlyList<PartHash> run, long person, CancellationToken cancellation)
    {
        var (low, high) = (0, run.Count - 1);
        for (var first = true; low <= high; first = false)
        {
            var middle = first && place < run.Count ? place.Value : low + ((high - low) / 2);
            var results = await OpenAsync(scope, run[middle], cancellation);

            // What was destroyed does not tell whom it was about: the next one does.
            var probe = middle;
            while (results.Count == 0 && probe < high) results = await OpenAsync(scope, run[++probe], cancellation);
            if (results.Count == 0 || person < results[0].Person) high = middle - 1;
            else if (person > results[^1].Person) low = probe + 1;
            else
            {
                place = probe;
                return results.FirstOrDefault(result => result.Person == person);
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<PersonResult>> OpenAsync(
        ReadScope scope, PartHash part, CancellationToken cancellation)
    {
        if (opened.TryGetValue(part, out var known)) return known;
        standing ??= await scope.Query<ResultPartRow>()
            .Where(row => row.WithDestroyedMicros == null || row.WithoutDestroyedMicros == null)
            .Select(row => row.Hash).ToHashSetAsync(StringComparer.Ordinal, cancellation);
        if (!standing.Contains(part.Hex)) return [];
        if (opened.Count == MostOpen) opened.Clear();
        var read = await parts.ReadAsync(scope, [part], cancellation);
        return opened[part] = [.. read.OrderBy(result => result.Person)];
    }
}
