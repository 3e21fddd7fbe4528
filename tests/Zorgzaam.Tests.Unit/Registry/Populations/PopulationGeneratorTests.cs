using System.Globalization;
using System.Text.Json;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

public sealed class PopulationGeneratorTests
{
    private static readonly List<DeliveredGroup> Groups = Generate(3_000, 7);

    [Fact]
    public void Generate_SameSeed_GivesTheSameGroups() =>
        Assert.Equal(Groups.Select(AsText), Generate(3_000, 7).Select(AsText), StringComparer.Ordinal);

    [Fact]
    public void Generate_OtherSeed_GivesOtherPeople() =>
        Assert.NotEqual(Groups.Select(AsText), Generate(3_000, 8).Select(AsText), StringComparer.Ordinal);

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(1_001)]
    public void Generate_AnyNumber_GivesExactlySoManyPersons(int persons) =>
        Assert.Equal(persons, Generate(persons, 3).Count(group => group.Group == "personalia"));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(1_000_001)]
    public void Generate_NumberOutOfRange_IsRefusedAtOnce(int persons) => Assert.Throws<ArgumentOutOfRangeException>(
        () => { PopulationGenerator.Generate(persons, 1, Demo.LegalDate, Demo.Margins); });

    [Fact]
    public void Bsns_OfEveryone_PassTheElevenTestAndAreUnique()
    {
        var bsns = Of("personalia").Select(group => group.ObjectKey).ToList();
        Assert.All(bsns, bsn => Assert.True(IsTestBsn(bsn), bsn));
        Assert.Equal(bsns.Count, bsns.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Partners_PointAtEachOther_AndShareAnAddress()
    {
        var addresses = Addresses();
        var partners = Of("partnerschap").Where(group => group.ValidUntil is null)
            .ToDictionary(
                group => group.ObjectKey, group => (string?)group.Attributes["partner_bsn"], StringComparer.Ordinal);

        Assert.Contains(partners.Values, partner => partner is not null);
        foreach (var (bsn, partner) in partners.Where(pair => pair.Value is not null))
        {
            Assert.Equal(bsn, partners[partner!]);
            Assert.Equal(addresses[bsn], addresses[partner!]);
        }
    }

    [Fact]
    public void Children_OfEveryParent_ExistWithThatBirthDateAndAddress()
    {
        var addresses = Addresses();
        var births = Of("personalia").ToDictionary(
            group => group.ObjectKey, group => (string?)group.Attributes["geboortedatum"], StringComparer.Ordinal);
        var links = Of("kinderen").SelectMany(group => group.Attributes["kinderen"]!.AsArray(),
            (group, child) => (Parent: group.ObjectKey, Child: child!)).ToList();

        Assert.NotEmpty(links);
        foreach (var (parent, child) in links)
        {
            var bsn = (string)child["bsn"]!;
            Assert.Equal(births[bsn], (string?)child["geboortedatum"]);
            Assert.Equal(addresses[parent], addresses[bsn]);
            Assert.True(string.CompareOrdinal(births[parent], births[bsn]) < 0, "a parent is older than the child");
        }
    }

    [Fact]
    public void Housemates_OfEveryone_AreExactlyTheOthersAtTheAddress()
    {
        var addresses = Addresses();
        var atAddress = addresses.ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        Assert.All(Of("huishouden"), group => Assert.Equal(
            atAddress[addresses[group.ObjectKey]].Where(bsn => bsn != group.ObjectKey).Order(StringComparer.Ordinal),
            group.Attributes["medebewoners"]!.AsArray().Select(other => (string)other!["bsn"]!)
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal));
    }

    [Fact]
    public void Validity_OfEveryGroup_IsInOrderAndStartsBeforeTheLegalDate() => Assert.All(Groups, group =>
    {
        Assert.True(group.ValidFrom <= Demo.LegalDate, $"{group.Group} starts at {group.ValidFrom}");
        Assert.True(
            group.ValidUntil is null || group.ValidUntil > group.ValidFrom, $"{group.Group} ends before it starts");
    });

    [Fact]
    public void Unknowns_SomeProfitsAndAssets_AreLeftOutRatherThanZero()
    {
        var incomes = Of("inkomen_aanslag").ToList();
        Assert.InRange(incomes.Count(group => !group.Attributes.ContainsKey("winst_uit_onderneming")), 20, 300);
        Assert.InRange(incomes.Count - Of("vermogen").Count(), 1, 100);
    }

    [Fact]
    public void Postcodes_OfTheMunicipality_AreNotInUse() => Assert.All(
        Of("verblijfplaats"), group => Assert.Matches("^0999[A-Z]{2}$", (string)group.Attributes["postcode"]!));

    private static List<DeliveredGroup> Generate(int persons, long seed) =>
        [.. PopulationGenerator.Generate(persons, seed, Demo.LegalDate, Demo.Margins)];

    private static IEnumerable<DeliveredGroup> Of(string group) => Groups.Where(item => item.Group == group);

    private static Dictionary<string, string> Addresses() => Of("verblijfplaats").ToDictionary(
        group => group.ObjectKey, group => (string)group.Attributes["adres_id"]!, StringComparer.Ordinal);

    private static string AsText(DeliveredGroup group) => string.Create(
        CultureInfo.InvariantCulture,
        $"{group.ObjectKey} {group.Group} {group.ValidFrom:O} {group.ValidUntil:O} ")
        + JsonSerializer.Serialize(group.Attributes);

    private static bool IsTestBsn(string bsn)
    {
        var sum = 0;
        for (var index = 0; index < 9; index++) sum += (bsn[index] - '0') * (index == 8 ? -1 : 9 - index);
        return bsn.Length == 9 && bsn[0] == '9' && sum % 11 == 0;
    }
}
