using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>
/// A law that has ended while a profile still names it. Its articles are kept as constructs that nobody translated, so
/// that the right goes to a person, for everybody, and the other rights are swept as ever.
/// </summary>
internal static class EndedLaw
{
    /// <summary>The norm that a person gets to judge.</summary>
    public const string Norm = "geen_versie_van_kracht";

    /// <summary>The same library when the law is in force, has not begun yet or is not known.</summary>
    public static LawLibrary Reopen(LawLibrary laws, string law, IReadOnlyCollection<string> outputs, DateOnly date)
    {
        var last = laws.Versions(law).LastOrDefault(version => LawLibrary.EffectiveFrom(version) <= date);
        if (last?.ValidTo is not { } end || end >= date) return laws;
        var open = last with
        {
            ValidTo = null,
            Articles = [.. last.Articles.Select(article => article.Actions.Any(
                action => outputs.Contains(action.Output, StringComparer.Ordinal))
                ? article with { Untranslatables = [new Untranslatable(Norm, $"Ended on {end:O}.", false, article.Spot)] }
                : article)],
        };
        return new LawLibrary([.. laws.Documents.Where(document => document != last), open]);
    }
}
