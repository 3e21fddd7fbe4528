using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Checking;

/// <summary>Finds the article and the declared name that stand at a place in a law file.</summary>
internal sealed class ArticleIndex
{
    private readonly Dictionary<string, List<Article>> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceSpot, Field> _fields = [];
    private readonly HashSet<string> _silent = new(StringComparer.Ordinal);

    internal ArticleIndex(IEnumerable<LawDocument> documents)
    {
        var all = documents.ToList();
        _silent.UnionWith(all.Where(d => !d.SaysNullable).Select(d => d.Spot.File));
        foreach (var article in all.SelectMany(d => d.Articles))
        {
            if (!_articles.TryGetValue(article.Spot.File, out var list))
                _articles.Add(article.Spot.File, list = []);
            list.Add(article);
            foreach (var field in article.Parameters.Concat(article.Inputs)) _fields.TryAdd(field.Spot, field);
        }
    }

    /// <summary>Number of the last article that begins at or above the place; null above the first.</summary>
    internal string? At(SourceSpot spot) => _articles.TryGetValue(spot.File, out var articles)
        ? articles.LastOrDefault(a => a.Spot.Line <= spot.Line)?.Number
        : null;

    /// <summary>Whether the file can say <c>nullable</c>: an older schema has no word for it.</summary>
    internal bool SaysNullable(SourceSpot spot) => !_silent.Contains(spot.File);

    /// <summary>The parameter or input declared at a place; null when there is none.</summary>
    internal Field? Field(SourceSpot spot) => _fields.GetValueOrDefault(spot);
}
