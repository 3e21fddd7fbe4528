using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Web.Rights;

/// <summary>Counts in words; what is not to be shown comes as null.</summary>
public sealed class ShownCountsTests
{
    private const string Hidden = "niet getoond";

    public ShownCountsTests() => CultureInfo.CurrentUICulture = new CultureInfo("nl");

    private static ShownCounts Shown => new(PageWords.Create());

    [Theory]
    [InlineData(null, Hidden)]
    [InlineData(0, "0")]
    [InlineData(1234, "1.234")]
    public void People_AreCountedOrNotShown(int? people, string expected) => Assert.Equal(expected, Shown.People(people));

    [Fact]
    public void Euros_AreWholeOrNotShown()
    {
        Assert.Equal(Hidden, Shown.Euros(null));
        Assert.Equal("€\u00A01.000", Shown.Euros(100_000));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 0)]
    [InlineData(null, 10)]
    [InlineData(10, null)]
    public void MissedShare_OfNobodyOrOfWhatIsHidden_HasNoBar(int? entitled, int? missed) =>
        Assert.Null(ShownCounts.MissedShare(Law(entitled, missed)));

    [Fact]
    public void MissedShare_IsTheirPart() => Assert.Equal(0.25, ShownCounts.MissedShare(Law(100, 25)));

    private static LawFigures Law(int? entitled, int? missed) => new(
        "wet", new LocalizedText("Wet", "Law"),
        new Handling(true, new LocalizedText("Gemeente", "Municipality"), null, null), entitled, Receiving: null, missed,
        MissedEurocentsPerYear: 100, Unknown: 0, NeedsHuman: 0);
}
