using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Unit.Foundation;

public sealed class EurocentsTests
{
    [Theory]
    [InlineData(0, "€ 0,00")]
    [InlineData(5, "€ 0,05")]
    [InlineData(123_456_789, "€ 1.234.567,89")]
    [InlineData(-500, "€ -5,00")]
    [InlineData(long.MinValue, "€ -92.233.720.368.547.758,08")]
    public void ToDutch_AnyAmount_HasPointsAndAComma(long cents, string expected) =>
        Assert.Equal(expected, new Eurocents(cents).ToDutch());

    [Fact]
    public void Arithmetic_PastTheEnd_IsAnError()
    {
        Assert.Throws<OverflowException>(() => new Eurocents(long.MaxValue) + new Eurocents(1));
        Assert.Throws<OverflowException>(() => -new Eurocents(long.MinValue));
        Assert.Throws<OverflowException>(() => new Eurocents(long.MaxValue) * 2);
        Assert.Equal(new Eurocents(250), new Eurocents(100) + (new Eurocents(50) * 3));
    }
}
