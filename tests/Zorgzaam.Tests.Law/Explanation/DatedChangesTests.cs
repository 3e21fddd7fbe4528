using System.Collections.Immutable;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Explanation;

/// <summary>From which day a right starts, ends or changes, told from the calculation.</summary>
public sealed class DatedChangesTests
{
    private const string Aow = "algemene_ouderdomswet";
    private const string Kinderbijslag = "algemene_kinderbijslagwet";
    private const string Zorgtoeslag = "wet_op_de_zorgtoeslag";

    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly LawLibrary Laws =
        new(LawReader.ReadDirectory(Path.Combine(Repository.Root, "laws")).Documents);

    // AOW article 7a: 67 years in 2026.
    [Fact]
    public void Aow_BeforeTheAge_TellsTheDayOnWhichItIsReached() => Assert.Equal(
        "Vanaf 14 mei 2026 is er wel recht, als de wet en uw gegevens gelijk blijven.",
        Sentences(Aow, "heeft_recht_op_aow", "bruto_aow_per_maand", Born("1959-05-14"), Residence)[0]);

    [Fact]
    public void Aow_InEnglish_TellsTheSame() => Assert.Equal(
        "From 14 May 2026 there is a right, if the law and your data stay the same.",
        DatedChangeText.Write(
            Find(Aow, "heeft_recht_op_aow", "bruto_aow_per_maand", Born("1959-05-14"), Residence)[0],
            PhraseBook.English).Text);

    [Fact]
    public void Aow_WhenTheAgeIsNotSetYet_TellsNothing() =>
        Assert.Empty(Find(Aow, "heeft_recht_op_aow", "bruto_aow_per_maand", Born("1990-05-14"), Residence));

    // AKW articles 11 and 12: by the age on the first day of the quarter.
    [Fact]
    public void Kinderbijslag_ChildTurnsSix_ChangesAtTheNextQuarter()
    {
        var first = Find(Kinderbijslag, "heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal", Child("2020-05-14"))[0];
        Assert.Equal(new DateOnly(2026, 7, 1), first.Date);
        Assert.Equal(0.85m / 0.70m, first.After.Amount!.Value.AsDecimal / first.Before.Amount!.Value.AsDecimal, 3);
    }

    [Fact]
    public void Kinderbijslag_OfAYoungChild_TellsEveryStepOfAge() => Assert.Equal(
        [new DateOnly(2026, 7, 1), new DateOnly(2032, 7, 1), new DateOnly(2038, 7, 1)],
        Find(Kinderbijslag, "heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal", Child("2020-05-14"))
            .Select(change => change.Date));

    [Fact]
    public void Kinderbijslag_ChildTurnsEighteenOnTheFirstDay_EndsThatDay() => Assert.Equal(
        "Vanaf 1 april 2026 is er geen recht meer, als de wet en uw gegevens gelijk blijven.",
        Sentences(Kinderbijslag, "heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal", Child("2008-04-01"))[0]);

    [Fact]
    public void Kinderbijslag_ChildBornInTheQuarter_StartsAtTheNext() => Assert.Equal(
        "Vanaf 1 april 2026 is er wel recht, als de wet en uw gegevens gelijk blijven.",
        Sentences(Kinderbijslag, "heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal", Child("2026-02-10"))[0]);

    // Amounts of July are other ones, but not because of an age.
    [Fact]
    public void Kinderbijslag_WithoutABirthdayNear_TellsNoIndexation() => Assert.DoesNotContain(
        Find(Kinderbijslag, "heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal", Child("2016-05-14")),
        change => change.Date == new DateOnly(2026, 7, 1));

    [Fact]
    public void Zorgtoeslag_TurningEighteen_StartsTheMonthAfter() => Assert.Equal(
        new DateOnly(2026, 6, 1),
        Find(Zorgtoeslag, "heeft_recht_op_zorgtoeslag", "maandbedrag_zorgtoeslag", Born("2008-05-14"))[0].Date);

    [Fact]
    public void Zorgtoeslag_OfAnAdult_DoesNotChangeByAge() =>
        Assert.Empty(Find(Zorgtoeslag, "heeft_recht_op_zorgtoeslag", "maandbedrag_zorgtoeslag", Born("1990-05-14")));

    [Fact]
    public void Changes_OfManyBirthdays_AreSoOnTheDayAndNotTheDayBefore()
    {
        for (var age = 1; age < 6500; age += 263)
        {
            var facts = Household.Facts(Child($"{Day.AddDays(-age):yyyy-MM-dd}"));
            var found = Find(Kinderbijslag, "heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal", facts);
            Assert.NotEmpty(found);
            foreach (var change in found)
            {
                Assert.Equal(change.Before, On(change.Date.AddDays(-1), facts));
                Assert.Equal(change.After, On(change.Date, facts));
            }
        }
    }

    private static RightOnDay On(DateOnly day, IFacts facts)
    {
        var result = ReferenceEvaluator.Evaluate(
            Plan(Kinderbijslag, day, "heeft_recht_op_kinderbijslag", "kinderbijslag_per_kwartaal"), facts);
        var entitled = result["heeft_recht_op_kinderbijslag"]!.Value.IsTrue;
        return new RightOnDay(entitled, entitled ? result["kinderbijslag_per_kwartaal"] : null);
    }

    private static (string, LawValue?) Born(string date) => ("geboortedatum", LawValue.Of(date));

    private static (string, LawValue?) Residence => ("verblijfsperioden", LawValue.Of(ImmutableArray.Create(Record(
        ("van", LawValue.Of("1950-01-01")), ("tot", LawValue.Null)))));

    private static (string, LawValue?)[] Child(string born) =>
    [
        Residence,
        ("onderworpen_aan_loonbelasting", LawValue.False),
        ("meldingen_kwalificatieplicht", LawValue.Of(ImmutableArray<LawValue>.Empty)),
        ("kinderen", LawValue.Of(ImmutableArray.Create(Record(
            ("bsn", LawValue.Of("2")), ("geboortedatum", LawValue.Of(born)), ("overlijdensdatum", LawValue.Null),
            ("woont_bij_aanvrager", LawValue.True))))),
    ];

    private static LawValue Record(params (string Name, LawValue Value)[] properties) => LawValue.Of(
        properties.ToImmutableSortedDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    private static List<string> Sentences(
        string law, string entitled, string amount, params (string, LawValue?)[] facts) =>
        [.. Find(law, entitled, amount, facts).Select(change => DatedChangeText.Write(change, PhraseBook.Dutch).Text)];

    private static IReadOnlyList<DatedChange> Find(
        string law, string entitled, string amount, params (string, LawValue?)[] facts) =>
        Find(law, entitled, amount, Household.Facts(facts));

    private static IReadOnlyList<DatedChange> Find(string law, string entitled, string amount, IFacts facts) =>
        new DatedChanges(facts, day => Plan(law, day, entitled, amount), entitled, amount)
            .Find(ReferenceEvaluator.Evaluate(Plan(law, Day, entitled, amount), facts));

    private static Plan Plan(string law, DateOnly day, params string[] outputs) =>
        Linker.Link(Laws, law, outputs, new LinkSettings(day) { Place = "GM9999", LawDate = Day });
}
