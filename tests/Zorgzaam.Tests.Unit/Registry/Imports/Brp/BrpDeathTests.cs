using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

/// <summary>What a death on one person list means for the lists of the others.</summary>
public sealed class BrpDeathTests
{
    private const string Bsn = "999993653";
    private const string OtherBsn = "999990639";

    private readonly BrpImportReport _report = new();

    [Theory]
    [InlineData("20200315", "\"2020-03-15\"")]
    [InlineData("", "null")]
    public void Child_InTheFile_CarriesTheDateOfDeath(string death, string expected)
    {
        var groups = Read(Parent().Person(BrpFile.Resident(OtherBsn, ("01.03.10", "20100101"), ("06.08.10", death))));

        Assert.Equal(
            $$"""[{"bsn":"999990639","geboortedatum":"2010-01-01","overlijdensdatum":{{expected}},"""
            + "\"woont_bij_aanvrager\":true}]",
            Children(groups));
    }

    [Fact]
    public void Child_WhoDiedOnADayThatIsNotKnown_IsNeitherAliveNorDeadOnADay()
    {
        var groups = Read(Parent().Person(BrpFile.Resident(OtherBsn, ("01.03.10", "20100101"), ("06.08.10", "20200300"))));

        Assert.Equal(
            """[{"bsn":"999990639","geboortedatum":"2010-01-01","woont_bij_aanvrager":true}]""", Children(groups));
        Assert.Contains(_report.Remarks, remark =>
            remark is { Kind: BrpRemarkKind.FactUnknown, Line: 2, Element: "09.01.20" }
            && remark.Reason.Contains("overlijdensdatum", StringComparison.Ordinal));
    }

    [Fact]
    public void Marriage_DissolvedByDeath_EndsOnThatDay()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(
                Bsn, ("05.01.20", OtherBsn), ("05.07.10", "20180526"), ("05.15.10", "H"), ("05.H", "55")))
            .History(("05.01.20", OtherBsn), ("05.06.10", "20000101"), ("05.15.10", "H"))
            .Person(BrpFile.Resident(OtherBsn, ("06.08.10", "20180526"))));

        Assert.Equal(["GEEN 1980-2000", "HUWELIJK 2000-2018", "GEEN 2018-"], Partnership(groups));
    }

    [Fact]
    public void Marriage_WhenOnlyTheListOfTheDeceasedTellsTheDeath_EndsOnThatDay()
    {
        var groups = Read(Married().Person(BrpFile.Resident(OtherBsn, ("06.08.10", "20180526"))));

        Assert.Equal(["GEEN 1980-2000", "HUWELIJK 2000-2018", "GEEN 2018-"], Partnership(groups));
    }

    [Fact]
    public void Marriage_WhenThePartnerDiedOnADayThatIsNotKnown_IsUnknownFromItsFirstPossibleDay()
    {
        var groups = Read(Married().Person(BrpFile.Resident(OtherBsn, ("06.08.10", "20180000"))));

        Assert.Equal(["GEEN 1980-2000", "HUWELIJK 2000-2018"], Partnership(groups));
        Assert.Contains(_report.Remarks, remark => remark.Reason.Contains("partner died", StringComparison.Ordinal));
    }

    private static BrpFile Parent() => new BrpFile().Person(BrpFile.Resident(
        Bsn, ("09.01.20", OtherBsn), ("09.02.40", "Toets"), ("09.03.10", "20100101"), ("09.H", "09")));

    private static BrpFile Married() => new BrpFile().Person(BrpFile.Resident(
        Bsn, ("05.01.20", OtherBsn), ("05.06.10", "20000101"), ("05.15.10", "H"), ("05.H", "05")));

    private static string Children(List<DeliveredGroup> groups) =>
        groups.First(group => group.Group == "kinderen").Attributes["kinderen"]!.ToJsonString();

    private static IEnumerable<string> Partnership(List<DeliveredGroup> groups) => groups
        .Where(group => group.Group == "partnerschap" && group.ObjectKey == Bsn)
        .Select(group => $"{group.Attributes["partnerschap_type"]} {group.ValidFrom.Year}-{group.ValidUntil?.Year}");

    private List<DeliveredGroup> Read(BrpFile file) => [.. BrpImport.Read(file.Open(), BrpFile.PersonType, _report)];
}
