using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>On which days a version must be checked: whenever something it stands on changes.</summary>
internal static class CheckDates
{
    /// <summary>Most days on which one version is checked.</summary>
    internal const int Max = 200;

    /// <summary>The first day, and every day of the version on which what it stands on begins or has ended.</summary>
    internal static IReadOnlyList<DateOnly> Of(LawLibrary library, LawDocument law)
    {
        var from = LawLibrary.EffectiveFrom(law);
        var until = LastDay(library, law);
        if (until < from) return [];
        return
        [
            .. DependsOn(library, law).SelectMany(id => library.Versions(id)).SelectMany(Changes).Append(from)
                .Where(d => d >= from && d <= until).Distinct().Order().Take(Max),
        ];
    }

    /// <summary>Whether two versions are in force on the same day.</summary>
    internal static bool Overlap(LawLibrary library, LawDocument one, LawDocument other) =>
        LawLibrary.EffectiveFrom(one) <= LastDay(library, other)
        && LawLibrary.EffectiveFrom(other) <= LastDay(library, one);

    private static DateOnly LastDay(LawLibrary library, LawDocument law)
    {
        var next = library.Versions(law.Id).SkipWhile(v => v != law).Skip(1).FirstOrDefault();
        var last = next is null ? DateOnly.MaxValue : DayBefore(LawLibrary.EffectiveFrom(next));
        return law.ValidTo is { } end && end < last ? end : last;
    }

    private static DateOnly DayBefore(DateOnly date) => date == DateOnly.MinValue ? date : date.AddDays(-1);

    private static IEnumerable<DateOnly> Changes(LawDocument law)
    {
        yield return LawLibrary.EffectiveFrom(law);
        if (law.ValidTo is { } end && end < DateOnly.MaxValue) yield return end.AddDays(1);
    }

    // Sources, open norms that others fill, decisions on which others react; and what those stand on.
    private static HashSet<string> DependsOn(LawLibrary library, LawDocument law)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { law.Id };
        var open = new Queue<LawDocument>([law]);
        var documents = library.Documents.ToList();
        while (open.TryDequeue(out var next))
        {
            var reacts = next.Articles.Any(a => a.Produces is not null);
            var ids = next.Articles.SelectMany(a => a.Inputs).Select(i => i.Regulation).OfType<string>()
                .Concat(documents.Where(d => d.Articles.Any(
                    a => a.Implements.Any(i => i.Law == next.Id) || (reacts && !a.Hooks.IsEmpty))).Select(d => d.Id));
            foreach (var version in ids.ToList().Where(found.Add).SelectMany(id => library.Versions(id)))
                open.Enqueue(version);
        }

        return found;
    }
}
