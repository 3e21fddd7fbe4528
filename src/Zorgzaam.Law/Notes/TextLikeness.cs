namespace Zorgzaam.Law.Notes;

/// <summary>How much a stretch of text is like a quote: half by the quote itself, half by what stands around it.</summary>
/// <remarks>
/// Weights after RegelRecht RFC-018. Approximate matching after P. Sellers, Journal of Algorithms 1 (1980):
/// a match may begin anywhere in the text.
/// </remarks>
internal static class TextLikeness
{
    private const decimal QuoteWeight = 0.5m;
    private const decimal ContextWeight = 0.25m;

    /// <summary>Likeness of the best stretch, between 0 and 1.</summary>
    internal static decimal Best(TextQuote quote, string text)
    {
        var (edits, starts) = Align(quote.Exact, text, startsAnywhere: true);
        var best = 0m;
        for (var end = 1; end <= text.Length; end++)
        {
            var start = starts[end];
            var own = Share(edits[end], quote.Exact.Length, end - start);
            // Even perfect context cannot lift this stretch over what was found.
            if ((QuoteWeight * own) + (2 * ContextWeight) <= best) continue;
            var before = text[Math.Max(0, start - quote.Prefix.Length)..start];
            var after = text[end..Math.Min(text.Length, end + quote.Suffix.Length)];
            var likeness = (QuoteWeight * own)
                + (ContextWeight * (Likeness(quote.Prefix, before) + Likeness(quote.Suffix, after)));
            best = Math.Max(best, likeness);
        }

        return best;
    }

    private static decimal Likeness(string left, string right) =>
        left.Length == 0 ? 1 : Share(Align(left, right, startsAnywhere: false).Edits[^1], left.Length, right.Length);

    private static decimal Share(int edits, int left, int right) => 1 - ((decimal)edits / Math.Max(left, right));

    // Edits to turn the quote into the text that ends at each position, and where that text begins.
    private static (int[] Edits, int[] Starts) Align(string quote, string text, bool startsAnywhere)
    {
        var starts = Enumerable.Range(0, text.Length + 1).Select(j => startsAnywhere ? j : 0).ToArray();
        var edits = Enumerable.Range(0, text.Length + 1).Select(j => startsAnywhere ? 0 : j).ToArray();
        for (var i = 1; i <= quote.Length; i++)
        {
            var (diagonal, diagonalStart) = (edits[0], starts[0]);
            edits[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                var same = char.ToUpperInvariant(quote[i - 1]) == char.ToUpperInvariant(text[j - 1]) ? 0 : 1;
                var (best, start) = (diagonal + same, diagonalStart);
                if (edits[j] + 1 < best) (best, start) = (edits[j] + 1, starts[j]);
                if (edits[j - 1] + 1 < best) (best, start) = (edits[j - 1] + 1, starts[j - 1]);
                (diagonal, diagonalStart) = (edits[j], starts[j]);
                (edits[j], starts[j]) = (best, start);
            }
        }

        return (edits, starts);
    }
}
