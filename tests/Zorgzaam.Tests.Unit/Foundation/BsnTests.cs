using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Unit.Foundation;

public sealed class BsnTests
{
    [Theory]
    [InlineData("111222333")]
    [InlineData("123456782")]
    [InlineData("010464554")]
    public void TryParse_PassesTheElevenTest_GivesItsDigitsBack(string text)
    {
        Assert.True(Bsn.TryParse(text, out var bsn));
        Assert.Equal(text, bsn.Digits);
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("12345678")]
    [InlineData("1234567820")]
    [InlineData("12345678x")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_Wrong_IsRefused(string? text) => Assert.False(Bsn.TryParse(text, out _));

    [Fact]
    public void Text_OfABsn_IsMasked()
    {
        Assert.Equal("*******82", $"{Bsn.Parse("123456782")}");
        var fault = Assert.Throws<FormatException>(() => Bsn.Parse("123456789"));
        Assert.DoesNotContain("123456789", fault.Message, StringComparison.Ordinal);
    }
}
