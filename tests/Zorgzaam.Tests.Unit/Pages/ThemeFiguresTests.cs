using Zorgzaam.Pages;
using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Pages;

/// <summary>Shares come from shown figures, and from all of them or not at all.</summary>
public sealed class ThemeFiguresTests
{
    [Fact]
    public void Measured_EverythingShown_GivesWholePercentages() => Assert.Equal(
        [(Theme.CustomerFocus, 80L), (Theme.DataDriven, 90L), (Theme.ProcessOptimisation, 70L)],
        ThemeFigures.Measured(Figures(100, 20), new ShownOutcomes(100, 10, 20)).Select(f => (f.Theme, f.Number)));

    [Fact]
    public void Measured_AHiddenCount_GivesNoShareThatNeedsIt() => Assert.Equal(
        [Theme.CustomerFocus],
        ThemeFigures.Measured(Figures(100, 20), new ShownOutcomes(100, null, 20)).Select(f => f.Theme));

    [Fact]
    public void Measured_Nobody_GivesNothing() =>
        Assert.Empty(ThemeFigures.Measured(ShownFigures.Nobody, new ShownOutcomes(0, 0, 0)));

    private static ShownFigures Figures(int? persons, int? missing) => new(persons, missing, 0, []);
}
