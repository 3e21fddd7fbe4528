using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Accountability.Verification;

/// <summary>
/// Names what happened to a log by comparing the hashes that were signed with those of the entries as they are now.
/// Entries that kept their order (the longest such row) stay; the others moved. What has no counterpart between two of
/// those that stayed was changed one for one, and beyond that dropped or inserted.
/// </summary>
internal static class SequenceDifference
{
    internal static IEnumerable<LogFinding> Between(IReadOnlyList<TreeHash> signed, IReadOnlyList<TreeHash> found)
    {
        if (signed.SequenceEqual(found)) return [];
        var matched = Match(signed, found);
        var stayed = LongestRise(matched);
        var moved = matched.Where((position, line) => position >= 0 && !stayed[line]).ToHashSet();
        var findings = moved.Select(position => new LogFinding(LogFault.Moved, position)).ToList();
        var here = matched.Where(position => position >= 0).ToHashSet();
        var next = 0;
        var lines = new List<int>();
        for (var line = 0; line <= found.Count; line++)
        {
            var end = line == found.Count ? signed.Count : stayed[line] ? matched[line] : -1;
            if (end < 0)
            {
                if (matched[line] < 0) lines.Add(line);
                continue;
            }

            findings.AddRange(Gap([.. Enumerable.Range(next, end - next).Where(p => !here.Contains(p))], lines));
            lines.Clear();
            next = end + 1;
        }

        return findings.OrderBy(finding => finding.Fault).ThenBy(finding => finding.At);
    }

    private static IEnumerable<LogFinding> Gap(List<int> missing, List<int> unknown)
    {
        var changed = Math.Min(missing.Count, unknown.Count);
        return missing.Select((position, i) => new LogFinding(i < changed ? LogFault.Changed : LogFault.Dropped, position))
            .Concat(unknown.Skip(changed).Select(line => new LogFinding(LogFault.Inserted, line)));
    }

    // The signed position of each line, or -1. A copy of an entry counts once.
    private static int[] Match(IReadOnlyList<TreeHash> signed, IReadOnlyList<TreeHash> found)
    {
        var positions = new Dictionary<TreeHash, Queue<int>>();
        for (var i = 0; i < signed.Count; i++)
        {
            if (!positions.TryGetValue(signed[i], out var same)) positions.Add(signed[i], same = new Queue<int>(1));
            same.Enqueue(i);
        }

        return [.. found.Select(hash => positions.TryGetValue(hash, out var same) && same.TryDequeue(out var at) ? at : -1)];
    }

    // Patience sorting: which lines belong to the longest row of rising positions.
    private static bool[] LongestRise(int[] matched)
    {
        var tails = new List<int>();
        var before = new int[matched.Length];
        for (var line = 0; line < matched.Length; line++)
        {
            if (matched[line] < 0) continue;
            var at = FirstAtLeast(tails, matched, matched[line]);
            before[line] = at == 0 ? -1 : tails[at - 1];
            if (at == tails.Count) tails.Add(line);
            else tails[at] = line;
        }

        var stays = new bool[matched.Length];
        for (var line = tails.Count == 0 ? -1 : tails[^1]; line >= 0; line = before[line]) stays[line] = true;
        return stays;
    }

    // The first of the rising tails whose position is not below this one.
    private static int FirstAtLeast(List<int> tails, int[] matched, int position)
    {
        var low = 0;
        for (var high = tails.Count; low < high;)
        {
            var middle = low + ((high - low) / 2);
            if (matched[tails[middle]] < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
