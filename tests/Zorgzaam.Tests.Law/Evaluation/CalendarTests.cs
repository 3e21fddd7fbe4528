using CsCheck;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

public sealed class CalendarTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("2008-03-02", "2026-03-01", 17)]
    [InlineData("2008-03-02", "2026-03-02", 18)]
    [InlineData("2008-02-29", "2026-02-27", 17)]
    [InlineData("2008-02-29", "2026-02-28", 18)]
    [InlineData("2008-02-29", "2028-02-28", 19)]
    [InlineData("2008-02-29", "2028-02-29", 20)]
    [InlineData("2026-03-02", "2026-03-02", 0)]
    [InlineData("2026-03-02", "2008-03-02", -18)]
    [InlineData("2026-03-02", "2008-03-03", -17)]
    public void Years_BetweenTwoDates_CountsCompleteYears(string from, string to, int years) =>
        Assert.Equal(years, Calendar.Years(Date(from), Date(to)));

    [Theory]
    [InlineData("2026-01-31", "2026-02-27", 0)]
    [InlineData("2026-01-31", "2026-02-28", 1)]
    [InlineData("2024-01-31", "2024-02-28", 0)]
    [InlineData("2024-01-31", "2024-02-29", 1)]
    [InlineData("2025-12-15", "2026-01-14", 0)]
    [InlineData("2025-12-15", "2026-01-15", 1)]
    [InlineData("2026-01-15", "2025-12-15", -1)]
    public void Months_BetweenTwoDates_CountsCompleteMonths(string from, string to, int months) =>
        Assert.Equal(months, Calendar.Months(Date(from), Date(to)));

    [Fact]
    public void YearsAndMonths_AnyTwoDates_AreTheMostThatFit() =>
        Gen.Select(Gen.Int[700_000, 760_000], Gen.Int[0, 40_000]).Sample(
            (start, length) =>
            {
                var (from, to) = (DateOnly.FromDayNumber(start), DateOnly.FromDayNumber(start + length));
                var (years, months) = (Calendar.Years(from, to), Calendar.Months(from, to));
                Assert.True(from.AddYears(years) <= to && from.AddYears(years + 1) > to);
                Assert.True(from.AddMonths(months) <= to && from.AddMonths(months + 1) > to);
            },
            iter: 5_000, writeLine: output.WriteLine);

    [Theory]
    [InlineData("2026-03-02", 0)]
    [InlineData("2026-03-07", 5)]
    [InlineData("2026-03-08", 6)]
    public void DayOfWeek_StartsOnMonday(string date, int day) => Assert.Equal(day, Calendar.DayOfWeek(Date(date)));

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2025, 2, 29, false)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(2000, 2, 29, true)]
    [InlineData(2026, 13, 1, false)]
    [InlineData(2026, 4, 0, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10_000, 1, 1, false)]
    public void TryDate_Parts_ExistOrNot(int year, int month, int day, bool exists) =>
        Assert.Equal(exists, Calendar.TryDate(year, month, day, out _));

    [Theory]
    [InlineData("2026-01-31", "months: 1", "2026-02-28")]
    [InlineData("2024-02-29", "years: 1", "2025-02-28")]
    [InlineData("2024-02-29", "years: 1, months: 12", "2026-02-28")]
    [InlineData("2026-03-02", "weeks: 6", "2026-04-13")]
    [InlineData("2026-03-01", "days: -1", "2026-02-28")]
    [InlineData("2025-01-31", "months: 1, days: 1", "2025-03-01")]
    public void DateAdd_BeyondTheEndOfTheMonth_StaysInTheMonth(string date, string step, string expected) =>
        Assert.Equal(LawValue.Of(Date(expected)), Case.Value($"{{operation: DATE_ADD, date: '{date}', {step}}}"));

    [Theory]
    [InlineData("{operation: DATE, year: 2025, month: 2, day: 29}", "no-such-date")]
    [InlineData("{operation: DATE, year: 2025, month: 1.5, day: 1}", "not-whole")]
    [InlineData("{operation: DATE_ADD, date: '9999-12-31', days: 1}", "no-such-date")]
    [InlineData("{operation: DATE_ADD, date: '2025-01-01', years: 1000000}", "not-whole")]
    [InlineData("{operation: DAY_OF_WEEK, date: 'gisteren'}", "wrong-kind")]
    public void Date_ThatDoesNotExist_FailsWithItsReason(string expression, string code) =>
        Assert.Equal(code, Case.Formula(expression).FailureCode());

    private static DateOnly Date(string text) => ValueText.TryDate(text, out var date) ? date : throw new ArgumentException(text);
}
