using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Zorgzaam.Tests.Browser.Serving;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>Whether a page as it is now has no violation that axe can find, and does not scroll sideways.</summary>
internal static class Accessible
{
    private const int ViewHeight = 900;
    private static readonly int[] BothWidths = [Widths.Desk, Widths.Phone];

    private static readonly AxeRunOptions Rules = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    /// <summary>Looks on a desk and on a phone, first as it is and then with all that is folded in opened.</summary>
    public static async Task AssertAsync(Visit visit, string name, bool unfold = true)
    {
        foreach (var width in BothWidths)
        {
            await visit.Page.SetViewportSizeAsync(width, ViewHeight);
            await visit.PhotographAsync($"{name}-{width}");
        }

        if (unfold) await visit.UnfoldAsync();
        foreach (var width in BothWidths)
        {
            await visit.Page.SetViewportSizeAsync(width, ViewHeight);
            var result = await visit.Page.RunAxe(Rules);

            Assert.NotEmpty(result.Passes);
            Assert.True(result.Violations.Length == 0, Describe(result, width));
            var widest = await visit.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
            Assert.True(widest <= width, $"{name} is {widest} wide on a screen of {width}.");
        }
    }

    private static string Describe(AxeResult result, int width) => string.Join(
        Environment.NewLine,
        result.Violations.Select(v =>
            $"At {width}: {v.Id} ({v.Impact}): {v.Help}: {string.Join(" | ", v.Nodes.Take(5).Select(n => n.Html))}"));
}
