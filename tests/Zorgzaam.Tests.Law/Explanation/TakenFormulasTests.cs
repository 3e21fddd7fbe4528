using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Explanation;

/// <summary>Whoever wants to check a step gets the sum, in words and in figures.</summary>
public sealed class TakenFormulasTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "laws");
    private static readonly LawLibrary Laws = new(LawReader.ReadDirectory(Folder).Documents);
    private static readonly LawWords Words = LawWords.ReadDirectory(Folder).Words;

    [Fact]
    public void ASum_StandsInWordsAndInFigures()
    {
        var formula = Assert.Single(Step("berekende_zorgtoeslag", "nl").Formulas);
        Assert.Equal("de standaardpremie die voor deze persoon geldt − wat u zelf kunt betalen", formula.InWords?.Text);
        var amounts = formula.InFigures!.Value.Text.Split([" − ", " = "], StringSplitOptions.None);
        Assert.Equal(3, amounts.Length);
        Assert.Equal(Cents(amounts[0]) - Cents(amounts[1]), Cents(amounts[2]));
    }

    [Fact]
    public void AComparison_SaysWhetherItHolds() => Assert.Matches(
        "^€ 0 ≤ € [0-9.]+: ja$", Assert.Single(Step("vermogen_onder_grens", "nl").Formulas).InFigures!.Value.Text);

    [Fact]
    public void Conditions_AreIntroducedAndComparedOneByOne()
    {
        var formulas = Step("heeft_recht_op_zorgtoeslag", "nl").Formulas;
        Assert.Equal("Dit is ja als alle voorwaarden gelden.", formulas[0].InWords?.Text);
        Assert.Contains(formulas, f => f.InFigures?.Text.EndsWith(" ≥ € 24: ja", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void AnElementOfAHighest_StandsBetweenParentheses() => Assert.Contains(
        "(hoogste van € 0 en (€ 20.000 − € 29.736))",
        Assert.Single(Step("normpremie", "nl").Formulas).InFigures!.Value.Text, StringComparison.Ordinal);

    [Fact]
    public void ADate_ThatIsOnlyPassedOn_HasNoSum() =>
        Assert.Empty(Step("eerste_dag_van_de_maand", "nl").Formulas);

    [Fact]
    public void Formulas_InEnglish_HaveWordsForEveryPart()
    {
        var formulas = Steps("en").SelectMany(s => s.Formulas).ToList();
        Assert.NotEmpty(formulas);
        Assert.All(formulas, f => Assert.Equal("en", f.InWords?.Language));
        Assert.Contains(formulas, f => f.InFigures?.Text.Contains("€ 2,119 − ", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void WithoutAPartner_NothingIsCalledThatOfTheTwo()
    {
        var labels = Labels(Result());
        Assert.DoesNotContain(labels, l => l.Contains("u en uw partner", StringComparison.Ordinal)
            || l.Contains("met dat van uw partner", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl", "Of u vastzit", "nee")]
    [InlineData("en", "Whether you are in detention", "no")]
    public void NoDetention_IsSaidAsNo(string language, string label, string value)
    {
        var (step, words) = (Steps(language).First(s => s.Name == "detentiestatus"), Words.In(language));
        Assert.Equal(label, words.Label(step.Called, step.Label).Text);
        Assert.Equal(value, words.Value(step.Called, step.Name, step.Value, step.Field).Text);
    }

    [Theory]
    [InlineData("nl", "geboren op 5 mei 2017, woont bij u")]
    [InlineData("en", "born on 5 May 2017, lives with you")]
    public void AChild_IsToldInWords(string language, string told) => Assert.Equal(
        (told, language), Of(Words.In(language).Value(
            [new NameInLaw("algemene_kinderbijslagwet", "kinderen")], "kinderen",
            LawValue.Of(System.Collections.Immutable.ImmutableArray.Create(Child())), null)));

    [Fact]
    public void ARecordWithoutWords_LeavesOutWhatIsNotThere() =>
        Assert.Equal("geboortedatum 5 mei 2017, woont bij aanvrager ja", PlainText.Write(Child(), null, PhraseBook.Dutch));

    private static (string Text, string Language) Of(Zorgzaam.Foundation.WrittenText text) => (text.Text, text.Language);

    private static LawValue Child() => LawValue.Of(new Dictionary<string, LawValue>(StringComparer.Ordinal)
    {
        ["geboortedatum"] = LawValue.Of("2017-05-05"),
        ["overlijdensdatum"] = LawValue.Null,
        ["woont_bij_aanvrager"] = LawValue.True,
    });

    private static ExplanationNode Step(string name, string language) =>
        Steps(language).First(s => s.Name == name && !s.IsRepeated);

    private static List<ExplanationNode> Steps(string language) => Steps(Words.In(language).For(Result()), Result());

    private static List<ExplanationNode> Steps(ResidentWords words, LawResult result) =>
        [.. Flatten(Explainer.Explain(result, "heeft_recht_op_zorgtoeslag", words))];

    private static List<string> Labels(LawResult result)
    {
        var words = Words.In("nl").For(result);
        return [.. Steps(words, result).Select(s => words.Label(s.Called, s.Label).Text)];
    }

    private static LawResult Result() => ReferenceEvaluator.Evaluate(
        Linker.Link(Laws, "wet_op_de_zorgtoeslag", ["heeft_recht_op_zorgtoeslag"], new LinkSettings(new DateOnly(2026, 3, 2))),
        Household.Facts());

    private static decimal Cents(string amount) => decimal.Parse(
        amount.Replace("€ ", string.Empty, StringComparison.Ordinal), new System.Globalization.NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
        });

    private static IEnumerable<ExplanationNode> Flatten(ExplanationNode node) =>
        node.Children.SelectMany(Flatten).Prepend(node);
}
