using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry.Agreements;

public sealed class AgreementFilesTests
{
    private const string Valid =
        """
        id: inkomens
        title: {nl: Inkomens, en: Incomes}
        supplier: {nl: Belastingdienst, en: Tax authority}
        recipient: {nl: Gemeente, en: Municipality}
        sources: [BRI]
        ground: 'AWR, artikel 21'
        purposes: [vullen]
        covers:
          - {object_type: persoon, groups: [inkomen, vermogen]}
        relations: [werkt_bij]
        valid_from: '2026-01-01'
        valid_until: '2027-01-01'
        contact: Gegevensbeheer
        """;

    [Fact]
    public void Parse_ValidAgreement_GivesIt()
    {
        var agreement = Parse(Valid);

        Assert.Equal(("inkomens", "Tax authority", "AWR, artikel 21"), (agreement.Id, agreement.Supplier.English, agreement.Ground));
        Assert.Equal(["inkomen", "vermogen"], agreement.Groups["persoon"].Order(StringComparer.Ordinal));
        Assert.Equal(["werkt_bij"], agreement.Relations);
        Assert.False(agreement.Holds(new DateOnly(2025, 12, 31)));
        Assert.True(agreement.Holds(new DateOnly(2026, 1, 1)) && agreement.Holds(new DateOnly(2026, 12, 31)));
        Assert.False(agreement.Holds(new DateOnly(2027, 1, 1)));
    }

    [Theory]
    [InlineData("id: inkomens", "id: andere", "must be called andere.yaml")]
    [InlineData("inkomen, vermogen", "inkomen, schoenmaat", "group 'schoenmaat', which 'persoon' does not have")]
    [InlineData("object_type: persoon", "object_type: gezin", "covers 'gezin'")]
    [InlineData("[werkt_bij]", "[kent]", "covers 'kent'")]
    [InlineData("[vullen]", "[raden]", "purpose 'raden' is not in")]
    [InlineData("[vullen]", "[rechten]", "purpose 'rechten' records no facts")]
    [InlineData("[BRI]", "[]", "'sources' names no register")]
    [InlineData("'2027-01-01'", "'2026-01-01'", "inkomens.yaml:1: 'valid_until' is not after 'valid_from'")]
    [InlineData("'2027-01-01'", "morgen", "must be a date")]
    [InlineData("contact: Gegevensbeheer", "contakt: Gegevensbeheer", "inkomens.yaml:13: nothing reads this field")]
    [InlineData("contact: Gegevensbeheer", "", "'contact' is missing")]
    [InlineData("[BRI]", "[", "inkomens.yaml:")]
    public void Parse_Wrong_NamesTheFault(string good, string bad, string expected)
    {
        var text = Valid.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Valid, text, StringComparer.Ordinal);

        Assert.Contains(expected, Assert.Throws<AgreementFileException>(() => Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AgreementsOfThisRepository_AreValidAndCoverEveryRegister()
    {
        var purposes = PurposeFile.Read(Path.Combine(PolicyFiles.Folder, "purposes.yaml"), PolicyFiles.Types);

        var register = AgreementFiles.Read(Path.Combine(PolicyFiles.Folder, "agreements"), PolicyFiles.Types, purposes);

        // A purpose that records facts without an agreement could record nothing.
        var writing = purposes.All.Where(purpose => purpose.Operation == PurposeOperation.Write).Select(purpose => purpose.Id);
        Assert.Empty(writing.Except(register.All.SelectMany(agreement => agreement.Purposes), StringComparer.Ordinal));
        foreach (var agreement in register.All)
        {
            var beyond = agreement.Purposes.Select(name => purposes.Find(name)!)
                .Where(purpose => !agreement.Groups.Keys.All(purpose.ObjectTypes.Contains)
                    || !agreement.Relations.IsSubsetOf(purpose.Relations));
            Assert.Empty(beyond.Select(purpose => $"{agreement.Id} covers more than {purpose.Id} records"));
        }
    }

    [Fact]
    public void Read_AgreementsOfThisRepository_CoverEveryTypeOfEvent()
    {
        var purposes = PurposeFile.Read(Path.Combine(PolicyFiles.Folder, "purposes.yaml"), PolicyFiles.Types);
        var register = AgreementFiles.Read(Path.Combine(PolicyFiles.Folder, "agreements"), PolicyFiles.Types, purposes);

        foreach (var purpose in (string[])["gebeurtenissen-verwerken", "gebeurtenissen-naspelen"])
        {
            var covering = register.All.Where(agreement => agreement.Purposes.Contains(purpose)).ToList();
            Assert.Empty(PolicyFiles.Events.All.Where(type => !covering.Exists(agreement => Covers(agreement, type)))
                .Select(type => $"{type.Name} is under no agreement for {purpose}"));
        }
    }

    private static bool Covers(Agreement agreement, EventType type) =>
        agreement.Sources.Contains(type.Source)
        && type.Delivered.All(each => agreement.Groups.TryGetValue(each.ObjectType, out var groups) && groups.Contains(each.Group))
        && type.Related.All(agreement.Relations.Contains);

    private static Agreement Parse(string text) =>
        AgreementFiles.Parse("policy/agreements/inkomens.yaml", text, PolicyFiles.Types, TestPurposes.Register);
}
