using Zorgzaam.Foundation;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class PurposeFileTests
{
    private const string Valid =
        """
        purposes:
          - id: beoordelen
            title: {nl: Beoordelen, en: Assess}
            operation: read
            ground: {gdpr: '6(1)(e)', law: profile, citation: 'Awb, artikel 3:2', stated_per_access: true}
            object_types: [persoon]
            attributes: [bsn, geboortedatum]
            results: subject
            roles: [caseworker]
            recipients: []
            retention: [{what: {nl: Logregel, en: Log line}, term: P3Y, from: access}]
            dpia: {reference: DPIA-1, expires: '2027-12-31'}
        """;

    [Fact]
    public void Parse_ValidRegister_GivesThePurpose()
    {
        var purpose = Assert.Single(PurposeFile.Parse("purposes.yaml", Valid, PolicyFiles.Types).All);

        Assert.Equal(("beoordelen", "Beoordelen"), (purpose.Id, purpose.Title.Dutch));
        Assert.Equal(PurposeOperation.Read, purpose.Operation);
        Assert.Equal(["bsn", "geboortedatum"], purpose.Attributes.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(new ImpactAssessment("DPIA-1", new DateOnly(2027, 12, 31)), purpose.ImpactAssessment);
        Assert.True(purpose.Ground.StatedPerAccess);
        Assert.False(purpose.MayList || purpose.MayWrite);
    }

    [Theory]
    [InlineData("geboortedatum]", "schoenmaat]", "purposes.yaml:2: purpose 'beoordelen' lists 'schoenmaat'")]
    [InlineData("geboortedatum]", "'*']", "'*'")]
    [InlineData("operation: read", "operation: guess", "operation 'guess'")]
    [InlineData("    roles: [caseworker]\n", "", "'roles' is missing")]
    [InlineData("expires: '2027-12-31'", "expires: soon", "must be a date")]
    [InlineData("[persoon]", "[gezin]", "covers 'gezin'")]
    [InlineData("recipients: []", "recipients: [", "purposes.yaml:")]
    public void Parse_Wrong_NamesTheFault(string good, string bad, string expected)
    {
        var text = Valid.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Valid, text, StringComparer.Ordinal);

        var fault = Assert.Throws<PurposeFileException>(
            () => PurposeFile.Parse("purposes.yaml", text, PolicyFiles.Types));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RegisterOfThisRepository_IsValid()
    {
        var path = Path.Combine(PolicyFiles.Folder, "purposes.yaml");
        Assert.SkipUnless(File.Exists(path), "this organisation has no register of purposes yet");

        Assert.NotEmpty(PurposeFile.Read(path, PolicyFiles.Types).All);
    }
}
