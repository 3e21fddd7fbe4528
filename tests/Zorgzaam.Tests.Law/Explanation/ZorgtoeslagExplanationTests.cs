using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Explanation;

/// <summary>What a resident and a lawyer get to read, on a real law.</summary>
public sealed class ZorgtoeslagExplanationTests
{
    private const string Right = "heeft_recht_op_zorgtoeslag";

    // Dienst Toeslagen, zorgtoeslag 2025: no allowance for a single person above an income of € 39.719.
    private const decimal HighestIncome = 3_971_900;

    private static readonly Lazy<Plan> Plan = new(() => Linker.Link(
        new LawLibrary(LawReader.ReadDirectory(Path.Combine(Repository.Root, "laws")).Documents),
        "wet_op_de_zorgtoeslag", [Right, "maandbedrag_zorgtoeslag"], new LinkSettings(new DateOnly(2025, 1, 1))));

    [Fact]
    public void Explain_Entitled_EveryComputedStepNamesArticleTextAndAddress()
    {
        var steps = Flatten(Explainer.Explain(Evaluate(2_000_000), Right)).ToList();
        Assert.All(steps.Where(s => s.Kind == ExplanationKind.Computed), step =>
        {
            Assert.False(string.IsNullOrWhiteSpace(step.Source?.Text), step.Name);
            Assert.StartsWith("https://", step.Source!.Url, StringComparison.Ordinal);
        });
        Assert.Contains(steps, s => s is { Kind: ExplanationKind.Fact, Name: "loon_uit_dienstbetrekking" });
        Assert.Contains(steps, s => s is { Kind: ExplanationKind.Constant, Source.Article: not null });
    }

    [Fact]
    public void Explain_Single_DoesNotLookAtPartner()
    {
        var steps = Flatten(Explainer.Explain(Evaluate(2_000_000), Right));
        Assert.DoesNotContain(steps, s => s.Fact?.Keys.Any(k => k.Value.IsNull) == true);
    }

    [Fact]
    public void Explain_SecondOutput_HasItsOwnTree()
    {
        var month = Explainer.Explain(Evaluate(2_000_000), "maandbedrag_zorgtoeslag");
        Assert.Equal("maandbedrag_zorgtoeslag", month.Name);
        Assert.NotEmpty(month.Children);
    }

    [Fact]
    public void Reasons_TooMuchIncome_NamesWhatFailedInPlainDutch()
    {
        var reasons = ResidentSummary.Reasons(Explainer.Explain(Evaluate(9_000_000), Right), ResidentWords.None);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, r => Assert.DoesNotContain('_', r.Text));
    }

    [Fact]
    public void Counterfactuals_Entitled_TellThePublishedIncomeLimitOnce()
    {
        var facts = Facts(2_000_000);
        var found = Counterfactuals.Find(ReferenceEvaluator.Evaluate(Plan.Value, facts), facts, Right)
            .Single(c => c.Fact is null && c.Actual == LawValue.Of(2_000_000m));
        Assert.True(found.Outcome.IsFalse);
        Assert.InRange(found.Needed.AsDecimal, HighestIncome, HighestIncome + 100);
        Assert.True(Evaluate(HighestIncome + 100)[Right]!.Value.IsFalse);
        Assert.True(Evaluate(HighestIncome)[Right]!.Value.IsTrue);
    }

    [Fact]
    public void Counterfactuals_TooMuchIncome_SayFromWhereTheRightBegins()
    {
        var facts = Facts(9_000_000);
        var found = Counterfactuals.Find(ReferenceEvaluator.Evaluate(Plan.Value, facts), facts, Right)
            .Single(c => c.Fact?.Attribute == "loon_uit_dienstbetrekking");
        Assert.True(found.Outcome.IsTrue);
        Assert.InRange(found.Needed.AsDecimal, HighestIncome, HighestIncome + 99);
    }

    [Fact]
    public void Counterfactuals_NeverChangeADate() => Assert.DoesNotContain(
        Counterfactuals.Find(Evaluate(2_000_000), Facts(2_000_000), Right), c => c.Fact?.Attribute == "geboortedatum");

    [Fact]
    public void Explain_RoundedMonth_ShowsTheSumInFigures()
    {
        var month = Explainer.Explain(Evaluate(2_950_000), "maandbedrag_zorgtoeslag");
        Assert.Matches(@"^€ [0-9.,]+ : 12 = € [0-9]+,[0-9]{2}, naar beneden afgerond € [0-9]+$", month.Working);
    }

    private static LawResult Evaluate(decimal income) => ReferenceEvaluator.Evaluate(Plan.Value, Facts(income));

    private static TableFacts Facts(decimal income)
    {
        var row = new Dictionary<string, LawValue>(StringComparer.Ordinal)
        {
            ["bsn"] = LawValue.Of("1"),
            ["geboortedatum"] = LawValue.Of("1990-05-01"),
            ["partnerschap_type"] = LawValue.Of("GEEN"),
            ["partner_bsn"] = LawValue.Null,
            ["medebewoners"] = LawValue.Of(System.Collections.Immutable.ImmutableArray<LawValue>.Empty),
            ["polis_status"] = LawValue.Of("ACTIEF"),
            ["verdragsinschrijving"] = LawValue.False,
            ["detentiestatus"] = LawValue.Null,
            ["loon_uit_dienstbetrekking"] = LawValue.Of(income),
        };
        string[] zeros =
        [
            "uitkeringen_en_pensioenen", "winst_uit_onderneming", "resultaat_overige_werkzaamheden", "eigen_woning",
            "buitenlands_inkomen", "reguliere_voordelen", "vervreemdingsvoordelen", "spaargeld", "beleggingen",
            "onroerend_goed", "schulden",
        ];
        foreach (var name in zeros) row[name] = LawValue.Of(0m);
        var facts = new TableFacts();
        facts.SetTable("personen", "bsn", [row]);
        facts.SetParameter("bsn", LawValue.Of("1"));
        return facts;
    }

    private static IEnumerable<ExplanationNode> Flatten(ExplanationNode node) =>
        node.Children.SelectMany(Flatten).Prepend(node);
}
