using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Zorgzaam.Tests.Browser.Serving;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>
/// Every page in every state, on a desk and on a phone: no violation that axe can find, and no scrolling sideways.
/// With ZORGZAAM_TEST_SCREENSHOTS set to a folder it also leaves a picture of each.
/// </summary>
public sealed class AccessibilityTests(DemoSite demo)
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

    public static IEnumerable<TheoryDataRow<string>> States =>
        PageState.All.Select(state => new TheoryDataRow<string>(state.Name));

    [Theory]
    [MemberData(nameof(States))]
    public async Task Page_AtBothWidths_IsAccessibleAndFits(string name)
    {
        var state = PageState.All.Single(s => s.Name == name);
        await using var visit =
            state.Visitor is { } visitor ? await demo.SignInAsync(visitor) : await demo.OpenAsync();
        if (state.Ground is { } why) await visit.GoOnGroundAsync(state.Address, why);
        else await visit.GoAsync(state.Address);

        foreach (var width in BothWidths)
        {
            await visit.Page.SetViewportSizeAsync(width, ViewHeight);
            await visit.PhotographAsync($"{name}-{width}");
        }

        if (state.Unfold) await visit.UnfoldAsync();
        foreach (var width in BothWidths)
        {
            await visit.Page.SetViewportSizeAsync(width, ViewHeight);
            var result = await visit.Page.RunAxe(Rules);

            Assert.NotEmpty(result.Passes);
            Assert.True(result.Violations.Length == 0, Describe(result, width));
            var widest = await visit.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth");
            Assert.True(widest <= width, $"{state.Address} is {widest} wide on a screen of {width}.");
        }
    }

    private static string Describe(AxeResult result, int width) => string.Join(
        Environment.NewLine,
        result.Violations.Select(v =>
            $"At {width}: {v.Id} ({v.Impact}): {v.Help}: {string.Join(" | ", v.Nodes.Take(5).Select(n => n.Html))}"));
}
