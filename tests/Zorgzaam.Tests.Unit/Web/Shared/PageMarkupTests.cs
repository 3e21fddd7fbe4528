using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Web.Shared;

/// <summary>Only tag helpers write the classes of NL Design System; pages write tags of ours.</summary>
public sealed partial class PageMarkupTests
{
    [Fact]
    public void Pages_WriteNoClassOfADesignSystem()
    {
        var pages = Repository.Files("src/Zorgzaam.Web", ".cshtml");
        Assert.True(pages.Count > 10, "No pages were found.");
        Assert.Empty(pages.SelectMany(Repository.Lines, (page, line) => (page, line))
            .Where(p => Foreign().IsMatch(p.line.Text)).Select(p => $"{p.page}:{p.line.Number}"));
    }

    [Fact]
    public void Pattern_FindsSuchAClass() => Assert.Matches(Foreign(), """<p class="app-note utrecht-paragraph">""");

    [GeneratedRegex("""\b(utrecht|nl|denhaag)-[a-z]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Foreign();
}
