using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;

namespace Zorgzaam.Tests.Unit.Sweep.Evaluation;

public sealed class SweepPlanTests
{
    private const string Zorgtoeslag = "wet_op_de_zorgtoeslag";
    private static readonly DateOnly Date = new(2026, 3, 2);
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
    public void Faults_OfAnAttributeThatNoSchemaDeclares_NameLawArticleAndAttributeOnce()
    {
        var types = ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects"));
        var plan = SweepPlan.Link(Laws, Given.Profile, Date, []);
        var without = ObjectTypes.Read(WithoutAttribute("polis_status"));

        Assert.Empty(PlanCheck.Faults(plan, types.Persons));
        var fault = Assert.Single(PlanCheck.Faults(plan, without.Persons));
        Assert.Contains("'zorgverzekeringswet', article ", fault, StringComparison.Ordinal);
        Assert.Contains("'polis_status'", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OfAProfileWithAnUndeclaredReceivedAttribute_AreOneLine()
    {
        var types = ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects"));
        var profile = Given.Profile with
        {
            Rights = [.. Given.Profile.Rights.Select(r => r.Law == Zorgtoeslag ? r with { ReceivedAttribute = "ontvangt_iets" } : r)],
        };

        Assert.Empty(PlanCheck.Faults(Given.Profile, types.Persons));
        Assert.Contains("'ontvangt_iets'", Assert.Single(PlanCheck.Faults(profile, types.Persons)), StringComparison.Ordinal);
    }

    private static string WithoutAttribute(string name)
    {
        var schema = System.Text.Json.Nodes.JsonNode.Parse(
            File.ReadAllText(Path.Combine(Repository.Root, "policy", "objects", "persoon.schema.json")))!;
        foreach (var (_, group) in schema["properties"]!.AsObject()) group!["properties"]!.AsObject().Remove(name);
        var folder = Directory.CreateTempSubdirectory("objects").FullName;
        File.WriteAllText(Path.Combine(folder, "persoon.schema.json"), schema.ToJsonString());
        return folder;
    }
}
