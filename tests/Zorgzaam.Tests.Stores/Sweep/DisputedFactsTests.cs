using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Nobody decides automatically on a fact that somebody doubts.</summary>
public sealed class DisputedFactsTests(PostgresServer postgres)
{
    private const string Law = "wet_op_de_zorgtoeslag";
    private const string OpenProposals =
        "SELECT person, kind, detail FROM proposals WHERE closed_micros IS NULL ORDER BY person";

    [Theory]
    [EachStore]
    public async Task DoubtedIncome_GoesToAHumanWhoSeesWhichFact_AndComesBackWhenItStands(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync(Law);
        var before = await town.ResultsAsync();
        var parts = await Tables.LastPartsAsync(town.Store.Options);
        var person = before.First(result => result.Rights[0].IsMissed).Person;

        await ReportAsync(town, person, "inkomen");
        await town.SweepAsync(Law);

        var right = (await town.ResultsAsync()).Single(result => result.Person == person).Rights[0];
        Assert.Equal((RightStatus.NeedsHuman, null), (right.Result.Status, right.Result.Amount));
        var doubted = right.Result.Norms.Select(DisputedFact.Attribute).ToList();
        Assert.Contains("loon_uit_dienstbetrekking", doubted);
        Assert.All(doubted, name => Assert.Equal("inkomen", PolicyFiles.Types.Persons.Find(name!)!.Group));
        Assert.Equal(("judgement", string.Join(',', right.Result.Norms)), await ProposalAsync(town, person));

        await AnswerAsync(town, person, "inkomen", isUpheld: false);
        await town.SweepAsync(Law);

        Assert.Equal(parts, await Tables.LastPartsAsync(town.Store.Options));
        Assert.Equal(("offer", string.Empty), await ProposalAsync(town, person));
    }

    [Theory]
    [EachStore]
    public async Task DoubtedReceipt_IsNoOfferAndNoUse(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync(Law);
        var person = (await town.ResultsAsync()).First(result => result.Rights[0].IsMissed).Person;
        var receipt = PolicyFiles.Types.Persons.Find("ontvangt_zorgtoeslag")!;

        await ReportAsync(town, person, receipt.Group);
        await town.SweepAsync(Law);

        var right = (await town.ResultsAsync()).Single(result => result.Person == person).Rights[0];
        Assert.Equal((RightStatus.NeedsHuman, null), (right.Result.Status, right.Received));
        Assert.Equal([DisputedFact.Norm(receipt.Name)], right.Result.Norms);
    }

    [Theory]
    [EachStore]
    public async Task DoubtedDeath_TheirRightsGoToAHumanInsteadOfAway(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync(Law);
        var person = (await town.ResultsAsync()).First(result => result.Rights[0].IsMissed).Person;
        var bsn = Bsn.Parse((await town.NumbersAsync()).Single(pair => pair.Value == person).Key);
        var died = town.People.First(group => group.ObjectKey == bsn.Digits && group.Group == "personalia");
        var attributes = died.Attributes.DeepClone().AsObject();
        attributes["overlijdensdatum"] = "2026-02-01";
        await town.DeliverAsync("died", died with { Attributes = attributes });

        await ReportAsync(town, person, "personalia");
        await town.SweepAsync(Law);

        var right = (await town.ResultsAsync()).Single(result => result.Person == person).Rights[0];
        Assert.Equal([DisputedFact.Norm("overlijdensdatum")], right.Result.Norms);
        Assert.Equal("judgement", (await ProposalAsync(town, person)).Kind);
    }

    [Theory]
    [EachStore]
    public async Task Explanation_IsOfWhatWasKnownAtTheRun_AndShowsWhatIsDisputed(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync();
        var person = (await town.ResultsAsync()).First(result => result.Rights.Any(r => r.Law == Law && r.IsMissed)).Person;
        await ReportAsync(town, person, "inkomen");

        // Reported after the run: the explanation is still the one of the run.
        Assert.Equal(RightStatus.Entitled, (await ExplainAsync(town, person)).Right.Result.Status);

        await town.SweepAsync();

        var explained = await ExplainAsync(town, person);
        Assert.Equal(RightStatus.NeedsHuman, explained.Right.Result.Status);
        var fact = Assert.Single(explained.Facts, each => each is { OfOther: false } && each.Provenance.Group == "inkomen"
            && each.Label.Text == explained.LabelOf("loon_uit_dienstbetrekking").Text);
        Assert.Equal(FactQuality.Disputed, fact.Provenance.Quality);
        Assert.Contains("€", fact.Value.Text, StringComparison.Ordinal);
    }

    private static async Task ReportAsync(SweepTown town, long person, string group)
    {
        town.Store.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(DoubtOutcome.Recorded, await town.Store.Doubts.ReportAsync(
            town.Open("casework-terugmelding", "caseworker", "Z-1"), new PersonId(person), group, "Klopt niet", TestStore.Cancel));
    }

    private static async Task AnswerAsync(SweepTown town, long person, string group, bool isUpheld)
    {
        town.Store.Time.Advance(TimeSpan.FromMinutes(1));
        var doubt = Assert.Single(await town.Store.DoubtsRead.ReadAsync(
            town.Open("casework-inzage", "caseworker", "Z-1"), new PersonId(person), group, null, TestStore.Cancel));
        Assert.Equal(DoubtOutcome.Recorded, await town.Store.Doubts.AnswerAsync(
            town.Open("casework-terugmelding", "caseworker", "Z-1", "another"), new PersonId(person), group, doubt.Id, isUpheld,
            "Nagekeken", TestStore.Cancel));
    }

    private static async Task<(string Kind, string Detail)> ProposalAsync(SweepTown town, long person)
    {
        var number = person.ToString(CultureInfo.InvariantCulture);
        var row = Assert.Single(
            await Tables.QueryAsync(town.Store.Options, OpenProposals), row => row[0] == number);
        return (row[1], row[2]);
    }

    private static async Task<ExplainedRight> ExplainAsync(SweepTown town, long person)
    {
        var (plans, words) = (SweepTown.Plans(), LawWords.ReadDirectory(Path.Combine(PolicyFiles.Root, "laws")).Words);
        var processing = town.Open("casework-inzage", "caseworker", "Z-1");
        var run = await new LatestRun(town.Store.Gateway, plans).FindAsync(processing, TestStore.Cancel);
        var explainer = new ResidentExplainer(
            town.Store.Facts, new ResultReader(town.Store.Gateway, town.Parts), plans, words);
        var explained = await explainer.ExplainAsync(processing, run!, new PersonId(person), [], "nl", TestStore.Cancel);
        return explained!.Rights.Single(right => right.Right.Law == Law);
    }
}
