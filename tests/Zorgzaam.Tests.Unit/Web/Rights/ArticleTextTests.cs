using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Web.Rights;

/// <summary>The text of an article as people read it, not as the law file breaks its lines.</summary>
public sealed class ArticleTextTests
{
    [Fact]
    public void Paragraphs_OfLinesBrokenHalfway_AreWholeAgain() => Assert.Equal(
        ["1. U hebt recht op zorgtoeslag.", "2a. Dit geldt ook voor u. Uw partner telt mee."],
        ArticleText.Paragraphs("1. U hebt recht op\nzorgtoeslag.\n2a. Dit geldt ook voor\nu. Uw partner telt mee.\n"));

    [Fact]
    public void Paragraphs_OfParts_StandApart() => Assert.Equal(
        ["Een kind dat:", "a. thuis woont, of", "b. door u wordt onderhouden."],
        ArticleText.Paragraphs("Een kind dat:\n   a. thuis woont, of\n   b. door u wordt\n      onderhouden."));

    [Fact]
    public void Paragraphs_AfterAnEmptyLine_BeginAnew() => Assert.Equal(
        ["Eerste zin.", "Tweede zin."], ArticleText.Paragraphs("Eerste zin.\n\nTweede zin."));

    [Fact]
    public void Paragraphs_OfNothing_AreNone() => Assert.Empty(ArticleText.Paragraphs(" \n\n"));
}
