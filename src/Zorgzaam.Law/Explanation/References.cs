using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Names laws and articles for people.</summary>
public static class References
{
    /// <summary>Reference to an article of a version.</summary>
    public static ArticleReference To(Origin origin) => new(
        origin.Law.Id, NameOf(origin.Law), origin.Article.Number, origin.Article.Text, origin.Article.Url,
        LawLibrary.EffectiveFrom(origin.Law), origin.Law.ContentHash);

    /// <summary>Name of a law: as written, or as the output gives it that the <c>#reference</c> names.</summary>
    public static string NameOf(LawDocument law)
    {
        if (law.Name is { } written && !written.StartsWith('#')) return written;
        var output = law.Name?.TrimStart('#');
        var value = law.Articles.SelectMany(a => a.Actions).FirstOrDefault(a => a.Output == output)?.Value;
        return value is Literal { Value: { Kind: LawValueKind.Text } name } ? name.AsText : law.Id.Replace('_', ' ');
    }

    /// <summary>Who executes the law; null when the law does not say.</summary>
    public static string? AuthorityOf(LawDocument law)
    {
        var authority = law.Authority ?? law.Articles.Select(a => a.Authority).FirstOrDefault(a => a is not null);
        if (authority is null || !authority.Name.StartsWith('#')) return authority?.Name;
        var output = authority.Name.TrimStart('#');
        var value = law.Articles.SelectMany(a => a.Actions).FirstOrDefault(a => a.Output == output)?.Value;
        return value is Literal { Value: { Kind: LawValueKind.Text } name } ? name.AsText : authority.Name;
    }
}
