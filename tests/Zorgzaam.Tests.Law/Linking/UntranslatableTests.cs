using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Evaluation;

namespace Zorgzaam.Tests.Law.Linking;

/// <summary>What the format cannot express goes to a human, unless a mode says otherwise (RegelRecht RFC-012).</summary>
public sealed class UntranslatableTests
{
    [Theory]
    [InlineData(UntranslatableMode.Error, false, true)]
    [InlineData(UntranslatableMode.Error, true, false)]
    [InlineData(UntranslatableMode.Propagate, false, true)]
    [InlineData(UntranslatableMode.Propagate, true, true)]
    [InlineData(UntranslatableMode.Warn, false, false)]
    [InlineData(UntranslatableMode.Warn, true, false)]
    [InlineData(UntranslatableMode.Ignore, false, true)]
    [InlineData(UntranslatableMode.Ignore, true, false)]
    public void Untranslatable_InAMode_GoesToAHumanOrNot(UntranslatableMode mode, bool accepted, bool human)
    {
        var result = Given(mode, accepted).Evaluate("redelijke_wet", "dubbel");

        if (!human)
        {
            Assert.Equal(LawValue.Of(2m), Assert.IsType<Decided>(result.Outcome).Values["dubbel"]);
            return;
        }

        // The article that stands on the construct says which one, in which article.
        var norm = Assert.Single(Assert.IsType<NeedsHuman>(result.Outcome).Norms);
        Assert.Equal(
            ("redelijke_wet", "1", "redelijkerwijs", OpenNormKind.Untranslatable),
            (norm.Law, norm.Article, norm.Construct, norm.Kind));
    }

    [Fact]
    public void Untranslatable_AndMissingFact_AreReportedTogether()
    {
        var given = Given(UntranslatableMode.Error, accepted: false, value: "{operation: IF, cases: [{when: {operation: OR, "
            + "conditions: [{operation: EQUALS, subject: $a, value: 1}, {operation: EQUALS, subject: $basis, value: 1}]}, then: 1}], "
            + "default: 2}");

        var needs = Assert.IsType<NeedsFacts>(given.Evaluate("redelijke_wet", "dubbel").Outcome);

        Assert.Equal("a", Assert.Single(needs.Missing).Attribute);
        Assert.Equal("redelijkerwijs", Assert.Single(needs.Norms).Construct);
    }

    private static Case Given(
        UntranslatableMode mode, bool accepted, string value = "{operation: MULTIPLY, values: [$basis, 2]}") => new(LawText.Of(
        "redelijke_wet",
        LawText.Output(
            "1", "basis", "1",
            "untranslatables:\n  - {construct: redelijkerwijs, reason: oordeel van een mens, "
            + $"legal_text_excerpt: redelijkerwijs, accepted: {(accepted ? "true" : "false")}}}"),
        LawText.Output("2", "dubbel", value, execution: """
            parameters:
              - {name: bsn, type: string, required: true}
            input:
              - {name: basis, type: number, source: {output: basis} }
              - {name: a, type: number, source: {} }
            """)))
        {
            Settings = new LinkSettings(new DateOnly(2026, 3, 2)) { Untranslatables = mode },
        };
}
