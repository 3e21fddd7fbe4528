using System.Globalization;
using Zorgzaam.Accountability.Oversight;

namespace Zorgzaam.Tests.Unit.Accountability.Oversight;

public sealed class OversightPolicyTests
{
    private static string Valid => File.ReadAllText(Path.Combine(Repository.Root, "policy", "oversight.json"));

    // AVG artikel 12(3), a month; Verordening 1182/71 artikel 3(2)(c), the last day of a shorter month.
    [Theory]
    [InlineData("2026-03-05", "2026-04-05")]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2027-12-31", "2028-01-31")]
    public void Answer_IsDueOnTheSameDayOfTheNextMonth(string asked, string due) =>
        Assert.Equal(Day(due), OversightPolicy.Parse("x", Valid).Answer.DueOn(Day(asked)));

    [Theory]
    [InlineData("\"P1M\"", "\"soon\"", "is no term")]
    [InlineData("\"persons\": 50", "\"persons\": 1", "at least 2 persons")]
    [InlineData("\"within_minutes\": 60", "\"within_minutes\": 45", "an hour is made of")]
    [InlineData("\"within_minutes\": 60", "\"within_minutes\": 0", "an hour is made of")]
    [InlineData("\"citation\"", "\"zitation\"", "citation")]
    [InlineData("\"one_in\": 20", "\"one_in\": 0", "one_in from 1")]
    [InlineData("\"P14D\"", "\"P0D\"", "is no term")]
    [InlineData("}", "", "oversight.json")]
    public void Policy_ThatIsWrong_NamesFileAndFault(string good, string bad, string expected)
    {
        var text = Valid.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Valid, text, StringComparer.Ordinal);

        var fault = Assert.Throws<OversightPolicyException>(() => OversightPolicy.Parse("oversight.json", text));

        Assert.StartsWith("oversight.json: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
