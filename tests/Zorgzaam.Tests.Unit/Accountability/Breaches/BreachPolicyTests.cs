using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Oversight;

namespace Zorgzaam.Tests.Unit.Accountability.Breaches;

public sealed class BreachPolicyTests
{
    private static readonly string File = Path.Combine(Repository.Root, "policy", "breach.json");

    [Fact]
    public void Read_OurPolicy_IsThatOfTheRegulation()
    {
        var policy = BreachPolicy.Read(File);

        Assert.Equal(TimeSpan.FromHours(72), policy.ToldWithin);
        Assert.Equal("AVG, artikel 33, eerste lid", policy.AuthorityCitation);
        Assert.Equal("https", policy.At.Scheme);
    }

    [Theory]
    [InlineData("\"within_hours\": 72", "\"within_hours\": 0", "within_hours")]
    [InlineData("https://datalekken", "http://datalekken", "https://")]
    [InlineData("\"days\": 1096", "\"days\": 0", "longest_period")]
    [InlineData("\"citation\"", "\"citaat\"", "citation")]
    [InlineData("{", "", "policy/breach.json")]
    public void Parse_Wrong_NamesTheFault(string good, string bad, string expected)
    {
        var text = System.IO.File.ReadAllText(File);
        var at = text.IndexOf(good, StringComparison.Ordinal);
        var wrong = text[..at] + bad + text[(at + good.Length)..];

        var failure = Assert.Throws<OversightPolicyException>(() => BreachPolicy.Parse("policy/breach.json", wrong));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }
}
