using Zorgzaam.Pages;
using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Tests.Unit.Sweep;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Pages;

/// <summary>Shares come from shown figures, and from all of them or not at all.</summary>
public sealed class ThemeFiguresTests
{
    [Fact]
    public void Measured_EverythingShown_GivesWholePercentages() => Assert.Equal(
        [(Theme.CustomerFocus, 80L), (Theme.DataDriven, 90L), (Theme.ProcessOptimisation, 70L)],
        ThemeFigures.Measured(Figures(missing: 20, unknown: 10, human: 20)).Select(f => (f.Theme, f.Number)));

    [Fact]
    public void Measured_AHiddenCount_GivesNoShareThatNeedsIt() => Assert.Equal(
        [Theme.CustomerFocus], ThemeFigures.Measured(Figures(missing: 20, unknown: null, human: 20)).Select(f => f.Theme));

    [Fact]
    public void Measured_Nobody_GivesNothing() => Assert.Empty(ThemeFigures.Measured(ShownFigures.Nobody));

    private static ShownFigures Figures(int? missing, int? unknown, int? human) => new(
        100, missing, 0, [new ShownRight(Given.Right("participatiewet"), 50, 30, 20, 0, unknown, human)]);
}
