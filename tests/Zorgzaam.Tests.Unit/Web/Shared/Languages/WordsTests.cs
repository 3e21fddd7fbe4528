using System.Globalization;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Tests.Unit.Web.Shared.Languages;

/// <summary>Money, counts and dates as people write them, whatever the machine's own culture.</summary>
public sealed class WordsTests
{
    [Theory]
    [InlineData("nl", 123456789, "€\u00A01.234.567,89")]
    [InlineData("en", 123456789, "€\u00A01,234,567.89")]
    [InlineData("nl", 0, "€\u00A00,00")]
    [InlineData("nl", -105, "-€\u00A01,05")]
    public void Euros_ShowCents(string language, long eurocents, string expected) =>
        Assert.Equal(expected, In(language, words => words.Euros(eurocents)));

    [Theory]
    [InlineData(49, "€\u00A00")]
    [InlineData(50, "€\u00A01")]
    [InlineData(99_950, "€\u00A01.000")]
    public void WholeEuros_RoundHalfAwayFromZero(long eurocents, string expected) =>
        Assert.Equal(expected, In("nl", words => words.WholeEuros(eurocents)));

    [Theory]
    [InlineData("nl", "1 maart 2026")]
    [InlineData("en", "1 March 2026")]
    public void Date_IsWrittenInFull(string language, string expected) =>
        Assert.Equal(expected, In(language, words => words.Date(new DateOnly(2026, 3, 1))));

    private static string In(string language, Func<Words, string> write)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(language);
            return write(PageWords.Create());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
