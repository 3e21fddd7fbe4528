using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;

namespace Zorgzaam.Tests.Unit.Sweep.Evaluation;

public sealed class SweepPlanTests
{
    private const string Zorgtoeslag = "wet_op_de_zorgtoeslag";
    private static readonly DateOnly Date = new(2026, 3, 2);
    private static readonly ObjectTypes Types = ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects"));
    private static readonly LawLibrary Laws =
        new(LawReader.ReadDirectory(Path.Combine(Repository.Root, "laws")).Documents);

    [Fact]
    public void Link_ARightWhoseLawHasEnded_GoesToAPerson_AndTheOthersGoOn()
    {
        var ended = new LawLibrary(Laws.Documents.Select(law =>
            law.Id == Zorgtoeslag ? law with { ValidTo = new DateOnly(2026, 2, 28) } : law));

        var plan = SweepPlan.Link(ended, Given.Profile, Date, []);
        var right = plan.Rights.Single(r => r.Right.Law == Zorgtoeslag);
        var known = new KnownFacts();
        known.Choose("P1", plan.Place);
        var result = right.Conclude(right.Compiled.NewEvaluator().Evaluate(known));

        Assert.Equal(Given.Profile.Rights.Count, plan.Rights.Count);
        Assert.Equal(RightStatus.NeedsHuman, result.Status);
        Assert.Contains("/geen_versie_van_kracht", Assert.Single(result.Norms), StringComparison.Ordinal);
    }

    [Fact]
    public void Link_ARightWhoseLawHasNotBegun_IsLeftOutWithItsFirstDay()
    {
        var plan = SweepPlan.Link(Laws, Given.Profile, new DateOnly(2024, 6, 1), []);

        Assert.Equal([Zorgtoeslag], plan.Rights.Select(right => right.Right.Law));
        Assert.Equal(Given.Profile.Rights.Count - 1, plan.NotYet.Count);
        Assert.All(plan.NotYet, right => Assert.Equal(new DateOnly(2025, 1, 1), right.From));
        Assert.Throws<Zorgzaam.Law.LawException>(() => SweepPlan.Link(Laws, Given.Profile, new DateOnly(1999, 1, 1), []));
    }

    [Fact]
    public void Conclude_ANormThatStaysOpenWhateverTheFacts_GoesToAPersonWithoutQuestions()
    {
        var plan = SweepPlan.Link(Laws, Given.Profile, new DateOnly(2030, 1, 1), [Zorgtoeslag]).Rights[0];
        var known = new KnownFacts();
        known.Choose("P1", "GM9999");
        known.Set("P1", "geboortedatum", LawValue.Of("1985-03-14"));
        known.Set("P1", "polis_status", LawValue.Of("ACTIEF"));
        known.Set("P1", "verdragsinschrijving", LawValue.False);
        known.Set("P1", "detentiestatus", LawValue.Null);
        known.Set("P1", "partnerschap_type", LawValue.Of("GEEN"));
        known.Set("P1", "medebewoners", LawValue.Of(ImmutableArray<LawValue>.Empty));

        var result = plan.Conclude(plan.Compiled.NewEvaluator().Evaluate(known));

        Assert.Equal((RightStatus.NeedsHuman, 0), (result.Status, result.Missing.Count));
        Assert.Contains(result.Norms, norm => norm.EndsWith("/standaardpremie", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("maandbedrag_zorgtoeslag", "maandbedrag_zorgtoeslag", "entitled_output 'maandbedrag_zorgtoeslag'")]
    [InlineData("heeft_recht_op_zorgtoeslag", "hoogte_zorgtoeslag", "an amount per year")]
    [InlineData("heeft_recht_op_zorgtoeslag", "heeft_recht_op_zorgtoeslag", "an amount in eurocents")]
    [InlineData("heeft_recht_op_zorgtoeslag", "normpremie", "declare 'temporal'")]
    public void Faults_OfOutputsThatAreNotWhatTheProfileTakesThemFor_AreOneLine(
        string entitled, string amount, string what)
    {
        var profile = Given.Profile with
        {
            Rights = [.. Given.Profile.Rights.Select(r => r.Law == Zorgtoeslag
                ? r with { EntitledOutput = entitled, AmountOutput = amount }
                : r)],
        };
        var plan = SweepPlan.Link(Laws, profile, Date, []);

        var fault = Assert.Single(PlanCheck.Faults(plan, Types.Persons));
        Assert.Contains(what, fault, StringComparison.Ordinal);
        Assert.Contains("gemeente-voorbeeld.yaml:", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OfAnAttributeThatMayBeAbsentButNotInTheLaw_NameFileLineAndRemedy()
    {
        var plan = SweepPlan.Link(Laws, Given.Profile, Date, []);
        var nullable = ObjectTypes.Read(Changed(attributes => attributes["polis_status"]!["type"] = new JsonArray("string", "null")));

        var fault = Assert.Single(PlanCheck.Faults(plan, nullable.Persons));
        Assert.Matches("zorgverzekeringswet.2022-01-01[.]yaml:[0-9]+:[0-9]+: ", fault);
        Assert.Contains("nullable: true", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OfAnAttributeThatNoSchemaDeclares_NameLawArticleAndAttributeOnce()
    {
        var plan = SweepPlan.Link(Laws, Given.Profile, Date, []);
        var without = ObjectTypes.Read(Changed(attributes => attributes.Remove("polis_status")));

        Assert.Empty(PlanCheck.Faults(plan, Types.Persons));
        var fault = Assert.Single(PlanCheck.Faults(plan, without.Persons));
        Assert.Contains("'zorgverzekeringswet', article ", fault, StringComparison.Ordinal);
        Assert.Contains("'polis_status'", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OfAProfileWithAnUndeclaredReceivedAttribute_AreOneLine()
    {
        var types = Types;
        var profile = Given.Profile with
        {
            Rights = [.. Given.Profile.Rights.Select(r => r.Law == Zorgtoeslag ? r with { ReceivedAttribute = "ontvangt_iets" } : r)],
        };

        Assert.Empty(PlanCheck.Faults(Given.Profile, types.Persons));
        Assert.Contains("'ontvangt_iets'", Assert.Single(PlanCheck.Faults(profile, types.Persons)), StringComparison.Ordinal);
    }

    // The schema of the repository with the group 'zorgverzekering' changed.
    private static string Changed(Action<JsonObject> change)
    {
        var schema = JsonNode.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "policy", "objects", "persoon.schema.json")))!;
        change(schema["properties"]!["zorgverzekering"]!["properties"]!.AsObject());
        var folder = Directory.CreateTempSubdirectory("objects").FullName;
        File.WriteAllText(Path.Combine(folder, "persoon.schema.json"), schema.ToJsonString());
        return folder;
    }
}
