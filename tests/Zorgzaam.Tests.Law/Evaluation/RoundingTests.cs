using System.Globalization;
using CsCheck;
using Fractions;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>Rounding as the law states it; half goes away from zero.</summary>
public sealed class RoundingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("ROUND", "2.5", 0, "3")]
    [InlineData("ROUND", "-2.5", 0, "-3")]
    [InlineData("ROUND", "2.4999999999999999999999", 0, "2")]
    [InlineData("ROUND", "1.005", 2, "1.01")]
    [InlineData("ROUND", "-1.005", 2, "-1.01")]
    [InlineData("ROUND", "1250", -2, "1300")]
    [InlineData("ROUND", "-1250", -2, "-1300")]
    [InlineData("ROUND", "1249", -2, "1200")]
    [InlineData("ROUND", "49", -2, "0")]
    [InlineData("CEIL", "2.1", 0, "3")]
    [InlineData("CEIL", "-2.1", 0, "-2")]
    [InlineData("CEIL", "2", 0, "2")]
    [InlineData("CEIL", "1201", -2, "1300")]
    [InlineData("CEIL", "-1201", -2, "-1200")]
    [InlineData("FLOOR", "2.9", 0, "2")]
    [InlineData("FLOOR", "-2.1", 0, "-3")]
    [InlineData("FLOOR", "1299", -2, "1200")]
    [InlineData("FLOOR", "-1201", -2, "-1300")]
    [InlineData("FLOOR", "1.239", 2, "1.23")]
    public void Round_Number_GoesWhereTheLawSays(string operation, string number, int precision, string expected) =>
        Assert.Equal(
            LawValue.Of(decimal.Parse(expected, CultureInfo.InvariantCulture)),
            Case.Value($"{{operation: {operation}, value: {number}, precision: {precision}}}"));

    [Theory]
    [InlineData("ROUND", 2, 3, 2, "0.67")]
    [InlineData("ROUND", -2, 3, 2, "-0.67")]
    [InlineData("ROUND", 1, 8, 2, "0.13")]
    [InlineData("ROUND", 1, -8, 2, "-0.13")]
    [InlineData("FLOOR", 2, 3, 0, "0")]
    [InlineData("FLOOR", -2, 3, 0, "-1")]
    [InlineData("CEIL", 1, 3, 0, "1")]
    [InlineData("CEIL", -1, 3, 0, "0")]
    [InlineData("ROUND", 1000, 3, -1, "330")]
    public void Round_Quotient_IsRoundedOnceFromTheExactQuotient(
        string operation, int left, int right, int precision, string expected) => Assert.Equal(
        LawValue.Of(decimal.Parse(expected, CultureInfo.InvariantCulture)),
        Case.Value(
            $"{{operation: {operation}, precision: {precision}, "
            + $"value: {{operation: DIVIDE, values: [{left}, {right}]}}}}"));

    [Fact]
    public void Round_AnyQuotient_LiesWithinHalfAUnit() =>
        Gen.Select(Gen.Int[-10_000, 10_000], Gen.Int[1, 999], Gen.Int[-2, 4]).Sample(
            (left, right, precision) =>
            {
                var rounded = Case.Value(
                    $"{{operation: ROUND, precision: {precision}, value: {{operation: DIVIDE, values: [{left}, {right}]}}}}");
                var unit = Fraction.Pow(new Fraction(10), -precision);
                var error = (rounded.AsFraction - new Fraction(left, right)).Abs();
                Assert.True(error <= unit / 2);
                Assert.True((rounded.AsFraction / unit).Reduce().Denominator.IsOne);
            },
            iter: 200, writeLine: output.WriteLine);

    [Fact]
    public void Round_AnyQuotientOfLongNumbers_GoesWhereTheLawSays()
    {
        var numbers = Gen.Select(Gen.Long, Gen.Int[0, 12]).Select((digits, scale) => digits / (decimal)Math.Pow(10, scale));
        Gen.Select(numbers, numbers.Where(n => n != 0), Gen.Int[-2, 8], Gen.OneOf("ROUND", "CEIL", "FLOOR")).Sample(
            (left, right, precision, operation) =>
            {
                var text = FormattableString.Invariant($"{{operation: DIVIDE, values: [{left}, {right}]}}");
                var unit = Fraction.Pow(new Fraction(10), -precision);
                var exact = (ExactNumber.ToFraction(left) / ExactNumber.ToFraction(right)) / unit;
                var rounded = (Case.Value(
                    $"{{operation: {operation}, precision: {precision}, value: {text}}}").AsFraction / unit).Reduce();

                Assert.True(rounded.Denominator.IsOne);
                Assert.True(operation switch
                {
                    "FLOOR" => rounded <= exact && exact < rounded + 1,
                    "CEIL" => rounded >= exact && exact > rounded - 1,
                    _ => (rounded - exact).Abs() is var off && (off < new Fraction(1, 2)
                        || (off == new Fraction(1, 2) && rounded.Abs() > exact.Abs())),
                });
            },
            iter: 500, writeLine: output.WriteLine);
    }
}
