using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

public sealed class BrpImportTests
{
    private const string Bsn = "999993653";
    private const string OtherBsn = "999990639";

    private readonly BrpImportReport _report = new();

    [Fact]
    public void Address_WithHistory_IsDeliveredUntilTheNextOne()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(Bsn))
            .History(("08.10.30", "20000101"), ("08.11.10", "Oudeweg"), ("08.11.20", "1"), ("08.11.60", "0999BB")));

        var addresses = groups.Where(group => group.Group == "verblijfplaats").ToList();
        Assert.Equal([(D(2010, 5, 1), null), (D(2000, 1, 1), D(2010, 5, 1))], addresses.Select(Validity));
        Assert.Equal("Oudeweg 1", (string?)addresses[1].Attributes["verblijfsadres"]);
    }

    [Theory]
    [InlineData("09.10", false)]
    [InlineData("13.10", true)]
    public void Municipality_IsAbsentAbroad_AndUnknownWhereItIsNotFilledIn(string element, bool isAbroad)
    {
        (string, string)[] row = isAbroad ? [($"08.{element}", "5010"), ("08.13.20", "20200101")] : [($"08.{element}", "")];
        var groups = Read(new BrpFile().Person(BrpFile.Resident(Bsn, row)));

        var address = groups.Single(group => group.Group == "verblijfplaats").Attributes;
        Assert.Equal(isAbroad, address.ContainsKey("gemeente_code"));
        Assert.Null(address["gemeente_code"]);
    }

    [Fact]
    public void Partner_OfARegisteredUnionWithoutANumber_IsKnownToHaveNone()
    {
        var groups = Read(new BrpFile().Person(BrpFile.Resident(
            Bsn, ("05.02.40", "Elders"), ("05.06.10", "20000101"), ("05.15.10", "H"), ("05.H", "05"))));

        var partnership = groups.Last(group => group.Group == "partnerschap").Attributes;
        Assert.True(partnership.ContainsKey("partner_bsn"), "absent, not unknown: nobody can be asked for it");
        Assert.Null(partnership["partner_bsn"]);
    }

    [Fact]
    public void Postcode_WithABlankAfterIt_IsTheSamePostcode()
    {
        var groups = Read(new BrpFile().Person(BrpFile.Resident(Bsn, ("08.11.60", "0999AA "), ("08.11.70", " "))));

        var address = groups.Single(group => group.Group == "verblijfplaats");
        Assert.Equal("0999AA", (string?)address.Attributes["postcode"]);
        Assert.False(address.Attributes.ContainsKey("woonplaats"));
    }

    [Fact]
    public void Address_MarkedIncorrect_IsLeftOutAndReported()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(Bsn))
            .History(("08.10.30", "20050101"), ("08.11.10", "Foutweg"), ("08.84.10", "O")));

        Assert.Single(groups, group => group.Group == "verblijfplaats");
        Assert.Equal(1, _report.RemarkCounts[BrpRemarkKind.RowSuperseded]);
    }

    [Theory]
    [InlineData("19800000")]
    [InlineData("19800500")]
    [InlineData("00000000")]
    [InlineData("19801332")]
    public void BirthDate_NotKnownToTheDay_StaysUnknown(string birth)
    {
        var groups = Read(new BrpFile().Person(BrpFile.Resident(Bsn, ("01.03.10", birth), ("01.86.10", "19941001"))));

        var personalia = groups.Single(group => group.Group == "personalia");
        Assert.False(personalia.Attributes.ContainsKey("geboortedatum"));
        var remark = _report.Remarks.First(remark => remark.Element == "01.03.10");
        Assert.Equal((BrpRemarkKind.FactUnknown, 2), (remark.Kind, remark.Line));
    }

    [Fact]
    public void ResidencePeriods_WithYearsAbroad_HaveTheGap()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(Bsn, ("08.14.20", "20100501")))
            .History(("08.13.10", "5010"), ("08.13.20", "20050601"))
            .History(("08.10.30", "19800317"), ("08.11.10", "Oudeweg")));

        Assert.Equal(
            """[{"van":"1980-03-17","tot":"2005-06-01"},{"van":"2010-05-01","tot":null}]""",
            groups.Single(group => group.Group == "verblijfshistorie").Attributes["verblijfsperioden"]!.ToJsonString());
    }

    // As in the published test set: the settlement of the first stay is still there after the return.
    [Fact]
    public void ResidencePeriods_SettlementLeftFromAnEarlierStay_StartAtTheAddress()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(Bsn, ("08.10.30", "20150208"), ("08.14.20", "20001130")))
            .History(("08.13.10", "6024"), ("08.13.20", "20121001"))
            .History(("08.10.30", "20001130"), ("08.11.10", "Oudeweg"), ("08.14.20", "20001130")));

        Assert.Equal(
            """[{"van":"2000-11-30","tot":"2012-10-01"},{"van":"2015-02-08","tot":null}]""",
            groups.Single(group => group.Group == "verblijfshistorie").Attributes["verblijfsperioden"]!.ToJsonString());
    }

    [Fact]
    public void ResidencePeriods_ReturnNotKnownToTheDay_StayUnknown()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(Bsn, ("08.10.30", "20150200"), ("08.14.20", "20001130")))
            .History(("08.13.10", "6024"), ("08.13.20", "20121001"))
            .History(("08.10.30", "20001130"), ("08.11.10", "Oudeweg"), ("08.14.20", "20001130")));

        Assert.DoesNotContain(groups, group => group.Group == "verblijfshistorie");
        Assert.Contains(_report.Remarks, remark => remark.Element == "08.10.30" && remark.Line == 2);
    }

    [Fact]
    public void Person_WhoseBsnStandsOnTwoLists_NamesTheOtherLine()
    {
        Read(new BrpFile().Person(BrpFile.Resident(Bsn)).Person(BrpFile.Resident(Bsn)));

        var remarks = _report.Remarks.Where(remark => remark.Kind == BrpRemarkKind.PersonSkipped).ToList();
        Assert.Equal([2, 3], remarks.Select(remark => remark.Line));
        Assert.Contains("(line 3)", remarks[0].Reason, StringComparison.Ordinal);
        Assert.Contains("(line 2)", remarks[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ResidencePeriods_DepartureNotKnownToTheDay_StayUnknown()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(Bsn, ("08.14.20", "20100501")))
            .History(("08.13.10", "5010"), ("08.13.20", "20050000"))
            .History(("08.10.30", "19800317"), ("08.11.10", "Oudeweg")));

        Assert.DoesNotContain(groups, group => group.Group == "verblijfshistorie");
        Assert.Contains(_report.Remarks, remark => remark.Element == "08.13.20" && remark.Line == 3);
    }

    [Fact]
    public void Partnership_MarriedDivorcedAndRemarried_IsATimeline()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(
                Bsn, ("05.01.20", OtherBsn), ("05.06.10", "20150601"), ("05.15.10", "P"), ("05.H", "05")))
            .History(("05.01.20", "999991425"), ("05.07.10", "20100101"), ("05.15.10", "H"), ("05.H", "55"))
            .History(("05.01.20", "999991425"), ("05.06.10", "20000101"), ("05.15.10", "H")));

        var timeline = groups.Where(group => group.Group == "partnerschap")
            .Select(group => (
                (string?)group.Attributes["partnerschap_type"], group.ValidFrom.Year, group.ValidUntil?.Year));
        Assert.Equal(
            [
                ("GEEN", 1980, 2000), ("HUWELIJK", 2000, 2010), ("GEEN", 2010, 2015),
                ("GEREGISTREERD_PARTNERSCHAP", 2015, null),
            ],
            timeline);
    }

    [Fact]
    public void Children_AtHomeElsewhereAndUnknown_AreToldApart()
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(
                Bsn, ("09.01.20", OtherBsn), ("09.02.40", "Toets"), ("09.03.10", "20100101"), ("09.H", "09")))
            .History(("09.01.20", "999991425"), ("09.02.40", "Toets"), ("09.03.10", "20120101"), ("09.H", "59"))
            .History(("09.01.20", "999991425"), ("09.02.40", "Toetz"), ("09.03.10", "20120202"), ("09.H", "09"))
            .History(("09.02.40", "Toets"), ("09.03.10", "20150101"), ("09.89.10", "L"))
            .Person(BrpFile.Resident(OtherBsn, ("01.03.10", "20100101"))));

        Assert.Equal(
            """[{"bsn":"999990639","geboortedatum":"2010-01-01","overlijdensdatum":null,"woont_bij_aanvrager":true},"""
            + """{"bsn":"999991425","geboortedatum":"2012-01-01"}]""",
            groups.First(group => group.Group == "kinderen").Attributes["kinderen"]!.ToJsonString());
    }

    [Theory]
    [InlineData("", null, true)]
    [InlineData("98", null, false)]
    [InlineData("25", null, true)]
    [InlineData("00", null, null)]
    [InlineData("25", "20300101", true)]
    public void ResidenceTitle_ByCode_TellsWhetherResidenceIsLawful(string code, string? expiry, bool? lawful)
    {
        var title = code.Length == 0
            ? []
            : new[] { ("10.39.10", code), ("10.39.20", expiry ?? ""), ("10.39.30", "20200101") };
        var groups = Read(new BrpFile().Person(BrpFile.Resident(Bsn, title)));

        var delivered = groups.SingleOrDefault(group => group.Group == "verblijfstitel");
        Assert.Equal(lawful, (bool?)delivered?.Attributes["verblijfsrecht"]);
        Assert.Equal(expiry is null ? null : D(2030, 1, 1), delivered?.ValidUntil);
    }

    [Theory]
    [InlineData("", "07.67.20", "", "no BSN")]
    [InlineData("123456789", "07.67.20", "", "eleven test")]
    [InlineData(Bsn, "07.67.20", "W", "erased")]
    public void Person_WithoutValidBsnOrErased_IsSkippedWithReason(
        string bsn, string element, string value, string reason)
    {
        var groups = Read(new BrpFile()
            .Person(BrpFile.Resident(bsn, (element, value)))
            .Person(BrpFile.Resident(OtherBsn)));

        Assert.All(groups, group => Assert.Equal(OtherBsn, group.ObjectKey));
        var remark = Assert.Single(_report.Remarks, remark => remark.Kind == BrpRemarkKind.PersonSkipped);
        Assert.Contains(reason, remark.Reason, StringComparison.Ordinal);
        Assert.Equal((2, 1, 1), (_report.PersonsRead, _report.PersonsImported, _report.PersonsSkipped));
    }

    [Fact]
    public void Persons_WithTheSameBsn_AreAllSkipped()
    {
        var groups = Read(new BrpFile().Person(BrpFile.Resident(Bsn)).Person(BrpFile.Resident(Bsn)));

        Assert.Empty(groups);
        Assert.Equal([2, 3], _report.Remarks.Select(remark => remark.Line));
    }

    [Fact]
    public void Report_WhateverIsWrong_NamesNoBsnAndNoName()
    {
        Read(new BrpFile()
            .Person(BrpFile.Resident(Bsn))
            .Person(BrpFile.Resident(Bsn))
            .Person(BrpFile.Resident("123456789")));

        Assert.All(_report.Remarks, remark => Assert.DoesNotMatch("[0-9]{9}|Toets", remark.Reason));
    }

    [Fact]
    public void Nationality_InTheFile_IsNotDelivered()
    {
        var groups = Read(new BrpFile().Person(BrpFile.Resident(Bsn, ("04.05.10", "0057"))));

        Assert.DoesNotContain(
            groups, group => group.Attributes.ToJsonString().Contains("0057", StringComparison.Ordinal));
        Assert.Contains(
            BrpImportReport.DeliberatelyNotTaken, line => line.Contains("Nationality", StringComparison.Ordinal));
    }

    private List<DeliveredGroup> Read(BrpFile file) => [.. BrpImport.Read(file.Open(), BrpFile.PersonType, _report)];

    private static (DateOnly, DateOnly?) Validity(DeliveredGroup group) => (group.ValidFrom, group.ValidUntil);

    private static DateOnly D(int year, int month, int day) => new(year, month, day);
}
