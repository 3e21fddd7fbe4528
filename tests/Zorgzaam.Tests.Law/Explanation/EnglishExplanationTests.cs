using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Explanation;

/// <summary>Whoever reads English gets the same explanation, from the same calculation, in English.</summary>
public sealed class EnglishExplanationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "laws");
    private static readonly LawLibrary Laws = new(LawReader.ReadDirectory(Folder).Documents);
    private static readonly LawWords All = LawWords.ReadDirectory(Folder).Words;
    private static readonly ResidentWords Dutch = All.In("nl");
    private static readonly ResidentWords English = All.In("en");

    private static readonly (string Law, string[] Outputs)[] Rights =
    [
        ("wet_op_de_zorgtoeslag", ["heeft_recht_op_zorgtoeslag", "maandbedrag_zorgtoeslag"]),
        ("wet_op_het_kindgebonden_budget", ["heeft_recht_op_kindgebonden_budget", "maandbedrag_kindgebonden_budget"]),
        ("algemene_kinderbijslagwet", ["heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal"]),
        ("algemene_ouderdomswet", ["heeft_recht_op_aow", "bruto_aow_per_maand"]),
        ("participatiewet", ["heeft_recht_op_individuele_inkomenstoeslag", "hoogte_individuele_inkomenstoeslag"]),
    ];

    [Fact]
    public void Sentences_HaveTheSameNamesAndCasesInBothLanguages()
    {
        Assert.NotEmpty(Dutch.Names);
        Assert.Equal(Dutch.Names, English.Names);
        Assert.All(Dutch.Names, name => Assert.Equal(Dutch.CasesOf(name), English.CasesOf(name)));
    }

    [Fact]
    public void Labels_SayTheSameBesideTheirTextInBothLanguages()
    {
        Assert.Contains(English.Labelled, name => English.CasesOfLabel(name).Count > 0);
        Assert.All(English.Labelled.Union(Dutch.Labelled), name =>
            Assert.Equal(Dutch.CasesOfLabel(name), English.CasesOfLabel(name)));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Labels_OfEveryConstantInACalculation_AreDutchToo(int year) => Assert.Empty(
        Rights.SelectMany(r => Plan(r.Law, r.Outputs, new DateOnly(year, 3, 2)).Nodes.OfType<NamedNode>())
            .Where(n => n.Role == NameRole.Definition && n.Field?.Description is null)
            .Where(n => !Dutch.Labelled.Contains(new NameInLaw(n.Origin.Law.Id, n.Name)))
            .Select(n => $"{n.Origin.Law.Id} {n.Name}").Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Labels_OfEveryNameInACalculation_AreThere(int year)
    {
        var named = Rights.SelectMany(r => Plan(r.Law, r.Outputs, new DateOnly(year, 3, 2)).Nodes.OfType<NamedNode>())
            .ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Where(n => Called(n).All(c => !English.Labelled.Contains(c)))
            .Select(n => $"{n.Origin.Law.Id} {n.Name}").Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Labels_NameWhatALawDeclares() => Assert.All(English.Labelled, label => Assert.Contains(
        Laws.Versions(label.Law).SelectMany(law => law.Articles), article =>
            article.Inputs.Any(i => i.Name == label.Name) || article.Outputs.Any(o => o.Name == label.Name)
            || article.Definitions.Any(d => d.Name == label.Name) || article.OpenTerms.Any(o => o.Id == label.Name)));

    [Fact]
    public void Reasons_OfOneCalculation_AreEnglish()
    {
        var (result, _) = Zorgtoeslag(2_000_000m);
        var reasons = ResidentSummary.Reasons(
            Explainer.Explain(result, "heeft_recht_op_zorgtoeslag", English.Phrases), English);
        Assert.All(reasons, r => Assert.Equal("en", r.Language));
        Assert.Equal(
            [
                "You are insured for healthcare.",
                "Your income gives € 1,550 of healthcare allowance a year.",
                "You have no allowance partner.",
                "Your assets are not too high.",
            ],
            reasons.Select(r => r.Text));
    }

    [Fact]
    public void Counterfactuals_OfOneCalculation_AreEnglish()
    {
        var (result, facts) = Zorgtoeslag(2_000_000m);
        var lines = Counterfactuals.Find(result, facts, "heeft_recht_op_zorgtoeslag")
            .Select(c => CounterfactualText.Write(c, English)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal("en", line.Language));
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(
            line.Text, @"^Your assessment income \(toetsingsinkomen\).*: now € 20,000\. Above € \d\d,\d{3} there is no right\.$",
            System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void WithoutWordsInALanguage_ATextIsDutchAndSaysSo()
    {
        var (result, facts) = Zorgtoeslag(2_000_000m);
        var none = ResidentWords.None;
        var line = CounterfactualText.Write(Counterfactuals.Find(result, facts, "heeft_recht_op_zorgtoeslag")[0], none);
        Assert.Equal("nl", line.Language);
        Assert.Contains(": nu ", line.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "2 maart 2026", "€ 1.234,50", "1 jaar", "geen")]
    [InlineData("en", "2 March 2026", "€ 1,234.50", "1 year", "none")]
    public void Values_FollowThePatternsOfTheLanguage(string language, params string[] expected)
    {
        var book = PhraseBook.Find(language)!;
        var age = Plan(Rights[2].Law, Rights[2].Outputs, new DateOnly(2026, 3, 2)).Nodes.OfType<NamedNode>()
            .First(n => n.Name == "leeftijd_einde_kinderbijslag");
        Assert.Equal<string[]>(expected,
        [
            PlainText.Date(new DateOnly(2026, 3, 2), book),
            PlainText.Euros(123_450, book),
            PlainText.Write(LawValue.Of(1m), age.Field, book),
            PlainText.Write(LawValue.Null, null, book),
        ]);
    }

    [Fact]
    public void WhatARegisterWrites_StaysDutch()
    {
        var told = PlainText.Told(LawValue.Of("GEREGISTREERD_PARTNERSCHAP"), null, PhraseBook.English);
        Assert.Equal(("geregistreerd partnerschap", "nl"), (told.Text, told.Language));
    }

    [Fact]
    public void Formulas_OfOneCalculation_SpeakTheLanguage()
    {
        var (result, _) = Zorgtoeslag(2_000_000m);
        var dutch = Flatten(Explainer.Explain(result, "maandbedrag_zorgtoeslag"));
        var english = Flatten(Explainer.Explain(result, "maandbedrag_zorgtoeslag", PhraseBook.English));
        Assert.Contains(dutch, n => n.Formula?.Contains("naar beneden afgerond", StringComparison.Ordinal) == true);
        Assert.Contains(english, n => n.Formula?.Contains("rounded down", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(english, n => n.Formula?.Contains("afgerond", StringComparison.Ordinal) == true
            && !n.Formula.Contains("afgeronde", StringComparison.Ordinal));
    }

    private static IEnumerable<NameInLaw> Called(NamedNode node)
    {
        yield return new NameInLaw(node.Origin.Law.Id, node.Name);
        if (node is { Role: NameRole.Input or NameRole.OpenTerm, Inner: NamedNode inner })
            foreach (var name in Called(inner)) yield return name;
    }

    private static Plan Plan(string law, string[] outputs, DateOnly date) =>
        Linker.Link(Laws, law, outputs, new LinkSettings(date) { Place = "GM9999" });

    private static (LawResult Result, TableFacts Facts) Zorgtoeslag(decimal wages)
    {
        var facts = Household.Facts(("loon_uit_dienstbetrekking", LawValue.Of(wages)));
        var plan = Plan(Rights[0].Law, Rights[0].Outputs, new DateOnly(2026, 3, 2));
        return (ReferenceEvaluator.Evaluate(plan, facts), facts);
    }

    private static IEnumerable<ExplanationNode> Flatten(ExplanationNode node) =>
        node.Children.SelectMany(Flatten).Prepend(node);
}
