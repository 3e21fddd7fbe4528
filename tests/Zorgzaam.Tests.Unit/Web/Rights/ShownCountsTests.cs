using System.Globalization;
using Zorgzaam.Web.Organisation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Web.Rights;

/// <summary>Who may not see persons sees no small counts, nor what would give them away.</summary>
public sealed class ShownCountsTests
{
    private const int Smallest = 5;
    private const string Few = "minder dan 5";
    private const string Hidden = "niet getoond";

    public ShownCountsTests() => CultureInfo.CurrentUICulture = new CultureInfo("nl");

    [Theory]
    [InlineData(0, Few)]
    [InlineData(4, Few)]
    [InlineData(5, "5")]
    [InlineData(1234, "1.234")]
    public void People_BelowTheSmallestCount_AreNotCounted(int people, string expected) =>
        Assert.Equal(expected, For(mayReadResidents: false).People(people));

    [Fact]
    public void People_ForWhoMayReadResidents_AreAllCounted() =>
        Assert.Equal("1", For(mayReadResidents: true).People(1));

    [Fact]
    public void Euros_BehindASmallCount_AreNotShown()
    {
        Assert.Equal(Hidden, For(mayReadResidents: false).Euros(people: 4, eurocents: 100_000));
        Assert.Equal("€\u00A01.000", For(mayReadResidents: false).Euros(people: 5, eurocents: 100_000));
    }

    [Fact]
    public void Receiving_BesideASmallNumberOfMissed_IsNotShown()
    {
        var law = Law(receiving: 97, missed: 3);

        Assert.Equal(Few, For(mayReadResidents: false).Missed(law));
        Assert.Equal(Hidden, For(mayReadResidents: false).Receiving(law));
        Assert.Null(For(mayReadResidents: false).MissedShare(law));
        Assert.Equal("97", For(mayReadResidents: true).Receiving(law));
    }

    [Fact]
    public void Missed_BesideASmallNumberOfReceiving_IsNotShown()
    {
        var law = Law(receiving: 2, missed: 40);

        Assert.Equal(Few, For(mayReadResidents: false).Receiving(law));
        Assert.Equal(Hidden, For(mayReadResidents: false).Missed(law));
        Assert.Null(For(mayReadResidents: false).MissedShare(law));
    }

    [Fact]
    public void MissedShare_OfNobody_IsNotShown() =>
        Assert.Null(For(mayReadResidents: true).MissedShare(Law(receiving: 0, missed: 0)));

    [Fact]
    public void MissedShare_OfMany_IsTheirPart() =>
        Assert.Equal(0.25, For(mayReadResidents: false).MissedShare(Law(receiving: 75, missed: 25)));

    private static ShownCounts For(bool mayReadResidents) => new(PageWords.Create(), Organisation(), mayReadResidents);

    private static OrganisationFace Organisation() => new(
        "Gemeente Voorbeeld", new BrandColours([.. Enumerable.Repeat("#112233", 8)]), "14 000", "altijd", Smallest,
        Fictional: true);

    private static LawFigures Law(int receiving, int missed) => new(
        "wet", "Wet", new Handling(true, "Gemeente", null, null), receiving + missed, receiving, missed,
        MissedEurocentsPerYear: 100, Unknown: 0, NeedsHuman: 0);
}
