using CsCheck;
using Fractions;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Evaluation;

namespace Zorgzaam.Tests.Law.Values;

/// <summary>Arithmetic never rounds: it agrees with fractions, however large, small or long the numbers are.</summary>
public sealed class ExactNumberTests(ITestOutputHelper output)
{
    private static readonly Gen<decimal> Decimals = Gen.Frequency(
        (4, Gen.Decimal[-1_000_000, 1_000_000]),
        (3, Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28])
            .Select(p => new decimal(p.Item1, p.Item2, p.Item3, p.Item4, p.Item5))),
        (2, Gen.Int[-100, 100].Select(i => (decimal)i)),
        (3, Gen.Select(Gen.Long, Gen.Int[0, 28]).Select(Scaled)),
        (2, Gen.Select(Gen.OneOf(long.MaxValue, long.MinValue, long.MinValue + 1, long.MaxValue - 1), Gen.Int[0, 28]).Select(Scaled)),
        (1, Gen.OneOf(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1.10m, 0.00m)));

    // The digits as one whole number, with so many of them decimals.
    private static decimal Scaled(long digits, int scale)
    {
        var bits = decimal.GetBits(digits);
        return new decimal(bits[0], bits[1], bits[2], digits < 0, (byte)scale);
    }

    [Fact]
    public void Of_AnyDecimal_HoldsIt() => Decimals.Sample(
        number =>
        {
            var value = LawValue.Of(number);
            Assert.True(value.IsDecimal);
            Assert.Equal(number, value.AsDecimal);
            Assert.Equal(value, LawValue.Of(ExactNumber.ToFraction(number)));
            Assert.Equal(value.GetHashCode(), LawValue.Of(ExactNumber.ToFraction(number)).GetHashCode());
        },
        iter: 20_000, writeLine: output.WriteLine);

    [Fact]
    public void Arithmetic_AnyTwoDecimals_AgreesWithFractions() => Gen.Select(Decimals, Decimals).Sample(
        (left, right) =>
        {
            var (a, b) = (LawValue.Of(left), LawValue.Of(right));
            var (x, y) = (ExactNumber.ToFraction(left), ExactNumber.ToFraction(right));
            Assert.Equal(x + y, ExactNumber.Add(a, b).AsFraction);
            Assert.Equal(x - y, ExactNumber.Subtract(a, b).AsFraction);
            Assert.Equal(x * y, ExactNumber.Multiply(a, b).AsFraction);
            Assert.Equal(x.CompareTo(y), ExactNumber.Compare(a, b));
            if (right != 0) Assert.Equal(x / y, ExactNumber.Divide(a, b).AsFraction);
        },
        iter: 20_000, writeLine: output.WriteLine);

    [Fact]
    public void ToFraction_AnyDecimal_ComesBackTheSame() => Decimals.Sample(
        number =>
        {
            Assert.True(ExactNumber.TryDecimal(ExactNumber.ToFraction(number), out var back));
            Assert.Equal(number, back);
        },
        iter: 20_000, writeLine: output.WriteLine);

    [Fact]
    public void Equals_TheSameNumberReachedByFractions_IsEqual()
    {
        var third = ExactNumber.Divide(LawValue.Of(1m), LawValue.Of(3m));

        Assert.False(third.IsDecimal);
        Assert.Equal(LawValue.Of(1m), ExactNumber.Multiply(third, LawValue.Of(3m)));
        Assert.Equal(LawValue.Of(1.10m), LawValue.Of(1.1m));
        Assert.Equal(LawValue.Of(new Fraction(1, 3)), third);
        Assert.Equal("1/3", third.ToString());
    }

    [Fact]
    public void TryDecimal_FractionThatNoDecimalHolds_IsRefused()
    {
        Assert.False(ExactNumber.TryDecimal(new Fraction(1, 3), out _));
        Assert.False(ExactNumber.TryDecimal(ExactNumber.ToFraction(decimal.MaxValue) + 1, out _));
    }

    [Theory]
    [InlineData(1, 3, "1/3")]
    [InlineData(10, 4, "2.5")]
    [InlineData(7, -80, "-0.0875")]
    public void Divide_DecimalsOrFractions_WritesTheSameNumber(int left, int right, string expected)
    {
        Assert.Equal(expected, ExactNumber.Divide(LawValue.Of((decimal)left), LawValue.Of((decimal)right)).ToString());
        Assert.Equal(expected, LawValue.Of(new Fraction(left, right)).ToString());
    }

    [Theory]
    [InlineData(2, 62)]
    [InlineData(2, 28)]
    [InlineData(2, 27)]
    [InlineData(5, 26)]
    [InlineData(10, 18)]
    public void Divide_ByAHighPower_IsExact(int factor, int exponent)
    {
        var power = Enumerable.Repeat((decimal)factor, exponent).Aggregate(1m, (product, each) => product * each);

        var quotient = ExactNumber.Divide(LawValue.Of(3m), LawValue.Of(power));

        Assert.Equal(ExactNumber.ToFraction(3m) / ExactNumber.ToFraction(power), quotient.AsFraction);
    }

    [Fact]
    public void Divide_AThirdTimesThreeInALaw_IsOne() => Assert.Equal(
        LawValue.Of(1m), Case.Value("{operation: MULTIPLY, values: [{operation: DIVIDE, values: [1, 3]}, 3]}"));
}
