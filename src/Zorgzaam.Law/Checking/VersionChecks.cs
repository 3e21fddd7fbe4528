using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>Versions of one law may not claim the same day (RegelRecht RFC-019).</summary>
internal sealed class VersionChecks(LawLibrary library, CheckFindings findings)
{
    internal void Check(LawDocument law)
    {
        var from = LawLibrary.EffectiveFrom(law);
        if (law.ValidTo is { } end && end < from)
        {
            findings.Error(
                "never-in-force", law.Spot, $"'{law.Id}' ends on {IsoDate.Write(end)}, before it begins on {IsoDate.Write(from)}.",
                "Correct valid_from or valid_to.");
        }

        foreach (var earlier in library.Versions(law.Id).TakeWhile(v => v != law)) Compare(earlier, law, from);
        foreach (var twice in law.Articles.GroupBy(a => a.Number, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            findings.Error(
                "duplicate-article", twice.Spot, $"Article {twice.Number} of '{law.Id}' occurs more than once.",
                "Keep one, or correct its number.");
        }
    }

    private void Compare(LawDocument earlier, LawDocument law, DateOnly from)
    {
        if (Place(earlier) != Place(law))
        {
            findings.Warn(
                "shared-id", law.Spot,
                $"'{law.Id}' is also the identifier of a law of another place ({earlier.Spot.File}).",
                "Give the regulation of each place its own $id; versions of one $id take each other's place.");
        }
        else if (LawLibrary.EffectiveFrom(earlier) == from)
        {
            findings.Error(
                "overlapping-versions", law.Spot,
                $"Two versions of '{law.Id}' begin on {IsoDate.Write(from)}; the other is {earlier.Spot.File}.",
                "Keep one, or correct valid_from.");
        }
        else if (earlier.ValidTo is { } end && end >= from)
        {
            findings.Error(
                "overlapping-versions", earlier.Spot,
                $"This version of '{law.Id}' says it is in force up to {IsoDate.Write(end)}, but {law.Spot.File} takes over on "
                + $"{IsoDate.Write(from)}.", "Remove valid_to, or let it end the day before the next version.");
        }
    }

    private static string? Place(LawDocument law) => law.GemeenteCode ?? law.ProvincieCode ?? law.WaterschapCode;
}
