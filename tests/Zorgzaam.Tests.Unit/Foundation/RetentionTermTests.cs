using System.Globalization;
using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Unit.Foundation;

public sealed class RetentionTermTests
{
    [Theory]
    [InlineData("P7Y", 7, 0, 0)]
    [InlineData("P1Y6M", 1, 6, 0)]
    [InlineData("P28D", 0, 0, 28)]
    [InlineData("P1Y2M3D", 1, 2, 3)]
    public void TryParse_Duration_GivesItsParts(string text, int years, int months, int days)
    {
        Assert.True(RetentionTerm.TryParse(text, out var term));
        Assert.Equal(new RetentionTerm(years, months, days), term);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("P0Y")]
    [InlineData("7Y")]
    [InlineData("P7")]
    [InlineData("P6M1Y")]
    [InlineData("PT1H")]
    [InlineData("P-1Y")]
    [InlineData("P1Y\n")]
    public void TryParse_NoTerm_Refuses(string text) => Assert.False(RetentionTerm.TryParse(text, out _));

    [Theory]
    [InlineData("P1M", "2026-01-31", "2026-02-28")]
    [InlineData("P1Y1M2D", "2027-01-31", "2028-03-02")]
    [InlineData("P14D", "2026-12-25", "2027-01-08")]
    public void After_IsTheSameDayOfALaterMonth_OrItsLast_AndTheDaysOnTop(string text, string day, string expected)
    {
        Assert.True(RetentionTerm.TryParse(text, out var term));
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), term.After(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
    }
}
