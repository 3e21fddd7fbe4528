using System.Globalization;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Tests.Unit.Sweep;
using Zorgzaam.Tests.Unit.Web;

namespace Zorgzaam.Tests.Unit.Pages;

/// <summary>What a resident is asked.</summary>
public sealed class QuestionsTests
{
    private static readonly ObjectTypes Types = ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects"));

    public QuestionsTests() => CultureInfo.CurrentUICulture = new CultureInfo("nl");

    [Fact]
    public void A_fact_that_two_rights_need_is_asked_once_with_its_year()
    {
        var profit = Asked("winst_uit_onderneming");
        var question = Assert.Single(Create().Of([("Zorgtoeslag", [profit]), ("Kinderbijslag", [profit])], 2026));
        Assert.StartsWith("Hoeveel winst maakt u in 2026 met uw onderneming?", question.Question, StringComparison.Ordinal);
        Assert.Equal(["Zorgtoeslag", "Kinderbijslag"], question.Rights);
    }

    [Fact]
    public void Whether_a_right_is_received_is_asked_by_its_title() => Assert.Equal(
        "Ontvangt u nu zorgtoeslag?",
        Assert.Single(Create().Of([("Zorgtoeslag", [new AskedFact("x", null)])], 2026)).Question);

    [Fact]
    public void Every_fact_that_a_law_of_the_profile_may_ask_has_a_question()
    {
        var laws = new LawLibrary(LawReader.ReadDirectory(Path.Combine(Repository.Root, "laws")).Documents);
        var asked = SweepPlan.Link(laws, Given.Profile, new DateOnly(2026, 3, 2), []).Rights
            .SelectMany(r => r.Plan.Attributes).Distinct(StringComparer.Ordinal);
        Assert.All(asked, name => Assert.True(Types.Persons.Find(name)?.Question is not null, name));
    }

    private static Questions Create() => new(Types, PageWords.Create());

    private static AskedFact Asked(string name) => new(name, new Field
    {
        Name = name,
        Type = FieldType.Amount,
        Spot = new SourceSpot("law.yaml", 1, 1),
    });
}
