using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads who executes a law (bevoegd gezag).</summary>
internal static class AuthorityReader
{
    private const string Key = "competent_authority";

    /// <summary>On an article: a <c>#reference</c>, or a name with its type.</summary>
    public static CompetentAuthority? OfArticle(MapReader section)
    {
        if (section.Take(Key) is not YamlScalar { Kind: YamlKind.Text } text) return Named(section);
        if (text.Text.StartsWith('#')) return new CompetentAuthority(text.Text, IsCategory: false);
        section.WrongValue(Key, text, $"Write '{Key}: {{name: {text.Text}}}', or a '#reference' to an output.");
        return null;
    }

    /// <summary>On the law as a whole, where the schema leaves the form free: also a plain name.</summary>
    public static CompetentAuthority? OfLaw(MapReader law) =>
        law.Take(Key) is YamlScalar { Kind: YamlKind.Text } text
            ? new CompetentAuthority(text.Text, IsCategory: false)
            : Named(law, "wrong-authority");

    private static CompetentAuthority? Named(MapReader owner, string? code = null)
    {
        if (owner.Map(Key, "a competent_authority", code) is not { } authority) return null;
        var read = new CompetentAuthority(
            authority.RequiredText("name"), authority.Choice("type", Vocabulary.AuthorityTypes) ?? false);
        authority.CloseOpen();
        return read;
    }
}
