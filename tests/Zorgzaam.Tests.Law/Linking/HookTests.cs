using Zorgzaam.Law;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Evaluation;

namespace Zorgzaam.Tests.Law.Linking;

/// <summary>What a general law attaches to decisions of a special one, and how the special one departs from it.</summary>
public sealed class HookTests
{
    private static readonly string General = LawText.Version(
        "algemene_wet", "2020-01-01",
        """
        procedure:
          - id: gewoon
            default: true
            applies_to: {legal_character: BESCHIKKING}
            stages:
              - {name: AANVRAAG}
              - {name: BESLUIT}
              - name: BEKENDMAKING
                requires: [{name: bekendmaking_datum, type: date}]
        """,
        LawText.Output("1", "motivering", "true", Hook("pre_actions", "stage: BESLUIT")),
        LawText.Output("2", "termijn", "6", Hook("post_actions", "stage: BESLUIT")),
        LawText.Output(
            "3", "einde", "{operation: DATE_ADD, date: $bekendmaking_datum, weeks: $termijn}",
            Hook("post_actions", "stage: BEKENDMAKING"),
            """
            parameters:
              - {name: bekendmaking_datum, type: date, required: true}
            input:
              - {name: termijn, type: number, source: {output: termijn} }
            """),
        LawText.Output("4", "hoorplicht", "true", Hook("post_actions", "decision_type: AFWIJZING")));

    [Fact]
    public void Hook_AtTheDecision_AddsItsOutputsAsReactions()
    {
        var result = new Case(General, Special("BESCHIKKING")).Evaluate("bijzondere_wet", "besluit");

        Assert.Equal(
            [("besluit", OutputProvenance.Direct), ("motivering", OutputProvenance.Reactive),
                ("termijn", OutputProvenance.Reactive)],
            result.Outputs.Select(o => (o.Output.Name, o.Output.Provenance)));
    }

    [Fact]
    public void Hook_OtherLegalCharacter_DoesNotReact() => Assert.Equal(
        ["besluit"],
        new Case(General, Special("TOETS")).Evaluate("bijzondere_wet", "besluit").Outputs.Select(o => o.Output.Name));

    [Fact]
    public void Hook_OtherDecisionType_ReactsOnlyOnItsOwn()
    {
        Assert.Contains("hoorplicht", Names(Special("BESCHIKKING, decision_type: AFWIJZING")));
        Assert.DoesNotContain("hoorplicht", Names(Special("BESCHIKKING, decision_type: TOEKENNING")));
    }

    [Fact]
    public void Hook_AtALaterStage_FiresTogetherWithThoseBefore()
    {
        var result = Published(General, Special("BESCHIKKING")).Evaluate("bijzondere_wet", "besluit");

        Assert.Equal(LawValue.Of(6m), result["termijn"]);
        Assert.Equal(LawValue.Of(new DateOnly(2026, 4, 13)), result["einde"]);
    }

    [Fact]
    public void Override_BySpecialLaw_HoldsForItsOwnDecisionsOnly()
    {
        var special = Special("BESCHIKKING", LawText.Output(
            "2", "termijn", "4", "overrides:\n  - {law: algemene_wet, article: '2', output: termijn}"));

        var own = Published(General, special).Evaluate("bijzondere_wet", "besluit");
        var other = Published(General, special, Named("andere_wet", "BESCHIKKING"))
            .Evaluate("andere_wet", "besluit");

        Assert.Equal(
            (LawValue.Of(4m), LawValue.Of(new DateOnly(2026, 3, 30))), (own["termijn"]!.Value, own["einde"]!.Value));
        Assert.Equal(LawValue.Of(6m), other["termijn"]);
    }

    [Fact]
    public void Override_Twice_Fails()
    {
        const string Override = "overrides:\n  - {law: algemene_wet, article: '2', output: termijn}";
        var special = Special(
            "BESCHIKKING", LawText.Output("2", "termijn", "4", Override), LawText.Output("3", "termijn", "5", Override));

        var failure = Assert.Throws<LawException>(
            () => new Case(General, special).Evaluate("bijzondere_wet", "besluit"));

        Assert.Equal("conflicting-overrides", failure.Diagnostic.Code);
    }

    [Fact]
    public void Reaction_ThatMissesAFact_LeavesTheDecisionDecided()
    {
        var result = new Case(General, Special("BESCHIKKING"))
        {
            Settings = new LinkSettings(new DateOnly(2026, 3, 2)) { Stage = "BEKENDMAKING" },
        }.Evaluate("bijzondere_wet", "besluit");

        Assert.True(result["einde"]!.Value.IsUnknown);
        Assert.IsType<Decided>(result.Outcome);
    }

    private static IEnumerable<string> Names(string special) =>
        new Case(General, special).Evaluate("bijzondere_wet", "besluit").Outputs.Select(o => o.Output.Name);

    private static Case Published(params string[] laws) => new Case(laws)
    {
        Settings = new LinkSettings(new DateOnly(2026, 3, 2)) { Stage = "BEKENDMAKING" },
    }.WithParameter("bekendmaking_datum", LawValue.Of(new DateOnly(2026, 3, 2)));

    private static string Special(string character, params string[] more) => Named("bijzondere_wet", character, more);

    private static string Named(string id, string character, params string[] more) => LawText.Of(
        id, [LawText.Output("1", "besluit", "true", execution: $"produces: {{legal_character: {character}}}"), .. more]);

    private static string Hook(string point, string filter) =>
        $"hooks:\n  - hook_point: {point}\n    applies_to: {{legal_character: BESCHIKKING, {filter}}}";
}
