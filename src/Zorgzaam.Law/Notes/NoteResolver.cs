using System.Collections.Immutable;

namespace Zorgzaam.Law.Notes;

/// <summary>
/// Finds the text a note is about. A note follows the text: article numbers are only a hint and never decide.
/// </summary>
/// <remarks>Source: W3C Web Annotation Data Model, TextQuoteSelector; RegelRecht RFC-005 and RFC-018.</remarks>
public static class NoteResolver
{
    /// <summary>Least share of letters that must agree (RegelRecht RFC-018, fuzzy threshold).</summary>
    public const decimal Threshold = 0.7m;

    /// <summary>Finds the place of a quote: exactly with its context, otherwise the text that is most like it.</summary>
    /// <param name="articles">Articles of the law version.</param>
    /// <param name="quote">The quote with what stood around it.</param>
    /// <param name="hint">Article where it was last seen; looked at first, decides nothing.</param>
    public static NoteResolution Resolve(ImmutableArray<NoteArticle> articles, TextQuote quote, string? hint)
    {
        var ordered = articles.OrderBy(a => a.Number == hint ? 0 : 1).ToList();
        var exact = ordered.SelectMany(a => Occurrences(a, quote)).ToList();
        if (exact.Count > 0)
        {
            var best = exact.Max(o => o.Context);
            var winners = exact.Where(o => o.Context == best).ToList();
            return winners.Count == 1 ? new NoteFound(winners[0].Article, 1) : Ambiguous(winners.Select(w => w.Article));
        }

        var similar = ordered
            .Select(a => (Article: a.Number, Likeness: TextLikeness.Best(quote, a.Text)))
            .Where(s => s.Likeness >= Threshold)
            .ToList();
        if (similar.Count == 0) return new NoteOrphaned();
        var top = similar.Max(s => s.Likeness);
        var nearest = similar.Where(s => s.Likeness == top).ToList();
        return nearest.Count == 1
            ? new NoteFound(nearest[0].Article, Math.Min(top, 0.99m))
            : Ambiguous(nearest.Select(n => n.Article));
    }

    private static NoteAmbiguous Ambiguous(IEnumerable<string> articles) =>
        new([.. articles.Distinct(StringComparer.Ordinal)]);

    private static IEnumerable<(string Article, int Context)> Occurrences(NoteArticle article, TextQuote quote)
    {
        var text = article.Text;
        for (var at = text.IndexOf(quote.Exact, StringComparison.Ordinal);
             at >= 0 && quote.Exact.Length > 0;
             at = text.IndexOf(quote.Exact, at + 1, StringComparison.Ordinal))
        {
            var before = text[..at].EndsWith(quote.Prefix, StringComparison.Ordinal) ? 1 : 0;
            var after = text[(at + quote.Exact.Length)..].StartsWith(quote.Suffix, StringComparison.Ordinal) ? 1 : 0;
            yield return (article.Number, before + after);
        }
    }
}
