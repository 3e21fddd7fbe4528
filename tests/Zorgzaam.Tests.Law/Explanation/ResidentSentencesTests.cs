using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Explanation;

/// <summary>What residents read as reasons, for several laws and outcomes: whole sentences from the words of the laws.</summary>
public sealed class ResidentSentencesTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly string Folder = Path.Combine(Repository.Root, "laws");
    private static readonly LawLibrary Laws = new(LawReader.ReadDirectory(Folder).Documents);
    private static readonly ResidentWords Words = LawWords.ReadDirectory(Folder).Words.In("nl");

    [Fact]
    public void Zorgtoeslag_Entitled_TellsEveryCondition() => Assert.Equal(
        [
            "U bent verzekerd voor zorg.",
            "Bij uw inkomen hoort € 1.568 zorgtoeslag per jaar.",
            "U hebt geen toeslagpartner.",
            "Uw vermogen is niet te hoog.",
        ],
        Reasons("wet_op_de_zorgtoeslag", "heeft_recht_op_zorgtoeslag").Select(Amountless(1_568)));

    [Fact]
    public void Zorgtoeslag_TooMuchIncome_TellsOnlyThat() => Assert.Equal(
        ["Uw inkomen is te hoog voor zorgtoeslag.", "Een toeslag van minder dan € 24 per jaar wordt niet betaald."],
        Reasons("wet_op_de_zorgtoeslag", "heeft_recht_op_zorgtoeslag", ("loon_uit_dienstbetrekking", LawValue.Of(9_000_000m)))
            .Select(Amountless(0)));

    [Fact]
    public void Zorgtoeslag_OfAChild_TellsTheAge() => Assert.Equal(
        ["U bent geboren op 5 mei 2017.", "Zorgtoeslag begint bij 18 jaar."],
        Reasons("wet_op_de_zorgtoeslag", "heeft_recht_op_zorgtoeslag", ("geboortedatum", LawValue.Of("2017-05-05"))));

    [Fact]
    public void Zorgtoeslag_UnknownIncome_TellsWhatIsKnown()
    {
        var reasons = Reasons(
            "wet_op_de_zorgtoeslag", "heeft_recht_op_zorgtoeslag", ("winst_uit_onderneming", null)).ToList();
        Assert.Contains("U bent verzekerd voor zorg.", reasons);
        Assert.DoesNotContain(reasons, r => r.Contains("inkomen", StringComparison.Ordinal));
        Assert.DoesNotContain(reasons, r => r.Contains("minder dan", StringComparison.Ordinal));
    }

    [Fact]
    public void Aow_TooYoung_SaysSo() =>
        Assert.Equal(["U hebt de AOW-leeftijd nog niet."], Reasons("algemene_ouderdomswet", "heeft_recht_op_aow"));

    [Fact]
    public void Inkomenstoeslag_TooOld_SaysForWhomItIs() => Assert.Equal(
        ["U hebt de AOW-leeftijd. Deze toeslag is voor mensen die jonger zijn."],
        Reasons(
            "participatiewet", "heeft_recht_op_individuele_inkomenstoeslag", ("geboortedatum", LawValue.Of("1950-01-01"))));

    [Fact]
    public void Inkomenstoeslag_Entitled_TellsTheReasonsThatDecideIt()
    {
        var reasons = Reasons(
            "participatiewet", "heeft_recht_op_individuele_inkomenstoeslag",
            ("geboortedatum", LawValue.Of("1965-01-01")), ("loon_uit_dienstbetrekking", LawValue.Of(0m)),
            ("uitkeringen_en_pensioenen", LawValue.Of(1_700_000m)),
            ("ontvangt_individuele_inkomenstoeslag", LawValue.False)).ToList();

        Assert.Contains("U hebt al lang een laag inkomen.", reasons);
        Assert.Contains("Uw vermogen is niet te hoog.", reasons);
        Assert.Contains(reasons, reason => reason.Contains("verordening, artikel 4", StringComparison.Ordinal));
        Assert.DoesNotContain(reasons, reason => reason.Contains("laatste dag", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Inkomenstoeslag_Abroad_SaysForWhomItIs() => Assert.Equal(
        ["U staat niet ingeschreven in een gemeente in Nederland. Deze toeslag is voor wie hier woont."],
        Reasons(
            "participatiewet", "heeft_recht_op_individuele_inkomenstoeslag",
            ("gemeente_code", LawValue.Null), ("ontvangt_individuele_inkomenstoeslag", LawValue.False)));

    [Fact]
    public void Kinderbijslag_WithoutChildren_SaysSo() => Assert.Equal(
        ["Er is geen kind waarvoor u kinderbijslag kunt krijgen."],
        Reasons("algemene_kinderbijslagwet", "heeft_recht_op_kinderbijslag"));

    [Fact]
    public void OpenNorm_IsToldAsWhatAPersonLooksAt() => Assert.Equal(
        "of u samen met een volwassen huisgenoot een huishouden hebt.",
        Words.Judged("algemene_ouderdomswet", "gezamenlijke_huishouding")?.Text);

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Sentences_AllOfThem_AreWholeAndShort(string language) => Assert.All(
        Directory.EnumerateFiles(Folder, language + ".yaml", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':') + 2)..]),
        sentence =>
        {
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.All(sentence.Split(". "), part => Assert.InRange(part.Split(' ').Length, 3, 15));
        });

    [Fact]
    public void Words_WithAnUnknownProperty_AreReportedWithTheirPlace()
    {
        var folder = Directory.CreateTempSubdirectory("words-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "een_wet", "words"));
            File.WriteAllText(Path.Combine(folder, "een_wet", "words", "nl.yaml"), "naam:\n  when_treu: Ja.\n");
            var found = Assert.Single(LawWords.ReadDirectory(folder).Diagnostics);
            Assert.Equal(2, found.Spot.Line);
            Assert.Contains("when_true", found.Remedy, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Words_InALanguageThatNobodySpeaksHere_AreReported()
    {
        var folder = Directory.CreateTempSubdirectory("words-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "een_wet", "words"));
            File.WriteAllText(Path.Combine(folder, "een_wet", "words", "de.yaml"), "name: {}\n");
            Assert.Equal("unknown-words", Assert.Single(LawWords.ReadDirectory(folder).Diagnostics).Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The amounts themselves are tested with the laws.
    private static Func<string, string> Amountless(int euros) => sentence => sentence.StartsWith("Bij uw", StringComparison.Ordinal)
        ? System.Text.RegularExpressions.Regex.Replace(
            sentence, "€ [0-9.]+", "€ " + euros.ToString("#,##0", new System.Globalization.CultureInfo("nl")),
            System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
        : sentence;

    private static IEnumerable<string> Reasons(
        string law, string output, params (string Name, LawValue? Value)[] other)
    {
        var plan = Linker.Link(Laws, law, [output], new LinkSettings(Day) { Place = "GM9999" });
        var result = ReferenceEvaluator.Evaluate(plan, Household.Facts(other));
        return ResidentSummary.Reasons(Explainer.Explain(result, output), Words).Select(r => r.Text);
    }
}
