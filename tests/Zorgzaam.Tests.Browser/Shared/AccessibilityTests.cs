using Zorgzaam.Tests.Browser.Serving;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>
/// Every page in every state, on a desk and on a phone: no violation that axe can find, and no scrolling sideways.
/// With ZORGZAAM_TEST_SCREENSHOTS set to a folder it also leaves a picture of each.
/// </summary>
public sealed class AccessibilityTests(DemoSite demo)
{
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

        await Accessible.AssertAsync(visit, name, state.Unfold);
    }
}
