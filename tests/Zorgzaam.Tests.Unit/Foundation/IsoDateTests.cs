using System.Globalization;
using CsCheck;
using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Unit.Foundation;

public sealed class IsoDateTests
{
    [Fact]
    public void TryRead_AnyDayWritten_GivesThatDay() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
    {
        var day = DateOnly.FromDayNumber(number);
        return IsoDate.TryRead(IsoDate.Write(day), out var read) && read == day;
    });

    /// <summary>The reader by hand and the runtime's reader agree on texts that are nearly dates.</summary>
    [Fact]
    public void TryRead_TextsNearADate_AgreesWithTheRuntime() =>
        Gen.OneOf(
            Gen.Char["0123456789-"].Array[8, 11].Select(characters => new string(characters)),
            Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 13], Gen.Int[0, 32])
                .Select((year, month, day) => FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}")),
            Gen.Select(Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Int[0, 9], Gen.Char)
                .Select((number, at, other) =>
                {
                    var text = IsoDate.Write(DateOnly.FromDayNumber(number)).ToCharArray();
                    text[at] = other;
                    return new string(text);
                })).Sample(text =>
        {
            var theirs = DateOnly.TryParseExact(
                text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var expected);
            return IsoDate.TryRead(text, out var read) == theirs && read == expected;
        });

    [Theory]
    [InlineData("")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2026-1-01")]
    [InlineData("2026-01-01 ")]
    [InlineData("٢٠٢٦-01-01")]
    public void TryRead_NoDate_Refuses(string text) => Assert.False(IsoDate.TryRead(text, out _));
}
