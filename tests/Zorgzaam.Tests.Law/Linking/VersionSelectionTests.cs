using System.Globalization;
using Zorgzaam.Law;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Evaluation;

namespace Zorgzaam.Tests.Law.Linking;

/// <summary>Which version of a law holds on a date; an older one never comes back (RegelRecht RFC-019).</summary>
public sealed class VersionSelectionTests
{
    private static readonly string[] Laws =
    [
        LawText.Version("bedragwet", "2026-01-01", "valid_to: '2026-06-30'", LawText.Output("1", "bedrag", "26")),
        LawText.Version("bedragwet", "2025-01-01", string.Empty, LawText.Output("1", "bedrag", "25")),
        LawText.Of("gebruikwet", LawText.Output(
            "1", "dubbel", "{operation: MULTIPLY, values: [$bedrag, 2]}",
            execution: "input:\n  - {name: bedrag, type: number, source: {regulation: bedragwet, output: bedrag} }")),
    ];

    [Theory]
    [InlineData("2025-01-01", 25)]
    [InlineData("2025-12-31", 25)]
    [InlineData("2026-01-01", 26)]
    [InlineData("2026-06-30", 26)]
    public void Link_DateInAVersion_TakesThatVersion(string date, int expected)
    {
        Assert.Equal(LawValue.Of((decimal)expected), On(date).Value("bedragwet", "bedrag"));
        Assert.Equal(LawValue.Of(expected * 2m), On(date).Value("gebruikwet", "dubbel"));
    }

    [Theory]
    [InlineData("2024-12-31", "first in force from 2025-01-01")]
    [InlineData("2026-07-01", "last in force until 2026-06-30")]
    public void Link_DateOutsideEveryVersion_FailsAndSaysWhen(string date, string message)
    {
        var failure = Assert.Throws<LawException>(() => On(date).Evaluate("bedragwet", "bedrag"));

        Assert.Equal("not-in-force", failure.Diagnostic.Code);
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal("not-in-force", On(date).FailureCode("gebruikwet", "dubbel"));
    }

    [Theory]
    [InlineData("onbekendewet", "bedrag", "unknown-law")]
    [InlineData("bedragwet", "niets", "unknown-output")]
    public void Link_UnknownLawOrOutput_FailsAndSaysWhich(string law, string output, string code)
    {
        var failure = Assert.Throws<LawException>(() => On("2026-01-01").Evaluate(law, output));

        Assert.Equal(code, failure.Diagnostic.Code);
    }

    [Theory]
    [InlineData("{regulation: onbekendewet, output: x}", "unknown-law")]
    [InlineData("{regulation: bedragwet, output: niets}", "unknown-output")]
    [InlineData("{output: niets}", "unknown-output")]
    public void Link_SourceThatLeadsNowhere_FailsOnlyWhenItIsNeeded(string source, string code)
    {
        string Law(string value) => LawText.Of("zoekwet", LawText.Output(
            "1", "uitkomst", value, execution: $"input:\n  - {{name: x, type: number, source: {source} }}"));

        Assert.Equal(code, new Case([.. Laws, Law("$x")]).FailureCode("zoekwet"));
        Assert.Equal(
            LawValue.Of(1m),
            new Case([.. Laws, Law("{operation: IF, cases: [{when: true, then: 1}], default: $x}")]).Value("zoekwet"));
    }

    [Fact]
    public void Link_RequiredParameterThatIsNotPassed_Fails()
    {
        var callee = LawText.Of("persoonwet", LawText.Output(
            "1", "soort", "$soort_code",
            execution: "parameters:\n  - {name: soort_code, type: string, required: true}"));
        var caller = LawText.Of("vraagwet", LawText.Output(
            "1", "uitkomst", "$soort",
            execution: "input:\n  - {name: soort, type: number, source: {regulation: persoonwet, output: soort} }"));

        Assert.Equal("missing-parameter", new Case(callee, caller).FailureCode("vraagwet"));
    }

    private static Case On(string date) => new(Laws)
    {
        Settings = new LinkSettings(DateOnly.Parse(date, CultureInfo.InvariantCulture)),
    };
}
