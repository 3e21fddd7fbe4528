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
}
