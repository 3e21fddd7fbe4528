using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

/// <summary>A wrong value costs that value, not the row, the person or the delivery.</summary>
public sealed class BrpWrongValueTests
{
    private const string Bsn = "999993653";
    private const string OtherBsn = "999990639";

    private readonly BrpImportReport _report = new();

    [Theory]
    [InlineData("08.11.60", "99 AAA", "verblijfplaats", "postcode", "gemeente_code")]
    [InlineData("01.04.10", "X", "personalia", "geslachtsaanduiding", "geboortedatum")]
    public void Value_ThatDoesNotFit_IsLeftOutAndPointedAt(
        string element, string value, string group, string attribute, string sibling)
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(OtherBsn))
            .Person(BrpFile.Resident(Bsn, (element, value))));

        var delivered = groups.Single(each => each.ObjectKey == Bsn && each.Group == group).Attributes;
        Assert.False(delivered.ContainsKey(attribute), "it stays unknown");
        Assert.True(delivered.ContainsKey(sibling), "the rest of the row is taken");
        Assert.True(groups.Single(each => each.ObjectKey == OtherBsn && each.Group == group).Attributes.ContainsKey(attribute));
        var remark = Assert.Single(_report.Remarks, remark => remark.Kind == BrpRemarkKind.ValueRefused);
        Assert.Equal((3, element), (remark.Line, remark.Element));
        Assert.Equal(Array.IndexOf(BrpFile.Heading.Split(';'), element) + 1, remark.Column);
        Assert.Contains(attribute, remark.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(value, remark.Reason, StringComparison.Ordinal);
        Assert.Equal((2, 2, 0), (_report.PersonsRead, _report.PersonsImported, _report.PersonsSkipped));
    }

    [Fact]
    public void BsnOfAPartner_ThatIsNone_LeavesThePartnershipWithoutIt()
    {
        var groups = Read(new BrpFile().Person(BrpFile.Resident(
            Bsn, ("05.01.20", "123456789"), ("05.06.10", "20000101"), ("05.15.10", "H"), ("05.H", "05"))));

        var partnership = groups.Last(group => group.Group == "partnerschap").Attributes;
        Assert.Equal("HUWELIJK", (string?)partnership["partnerschap_type"]);
        Assert.False(partnership.ContainsKey("partner_bsn"));
        Assert.Single(_report.Remarks, remark => remark is { Kind: BrpRemarkKind.ValueRefused, Element: "05.01.20" });
    }

    [Fact]
    public void BsnOfAChild_ThatIsNone_LeavesTheChildWithoutIt()
    {
        var groups = Read(new BrpFile().Person(BrpFile.Resident(
            Bsn, ("09.01.20", "123456789"), ("09.02.40", "Toets"), ("09.03.10", "20100101"), ("09.H", "09"))));

        Assert.Equal(
            """[{"geboortedatum":"2010-01-01"}]""",
            groups.Single(group => group.Group == "kinderen").Attributes["kinderen"]!.ToJsonString());
        Assert.Single(_report.Remarks, remark => remark is { Kind: BrpRemarkKind.ValueRefused, Element: "09.01.20" });
    }

    private List<DeliveredGroup> Read(BrpFile file) => [.. BrpImport.Read(file.Open(), BrpFile.PersonType, _report)];
}
