using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Files;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Files;

public sealed class CsvLinesTests
{
    private const string Heading = "bsn,geslachtsnaam,loon_uit_dienstbetrekking,overlijdensdatum,valid_from,quality\n";

    [Fact]
    public void Lines_OfRfc4180_AreReadWithTheirGroups()
    {
        var (report, faults) = Check(
            Heading
            + "900000004,\"Jansen, \"\"de\"\"\r\n Oude\",100,\\N,2026-01-01,estimated\r\n" // a comma, quotes and an end of line in a cell
            + "\r\n"
            + "900000016,Smit,,,2026-01-01,");

        Assert.Empty(faults);
        Assert.Equal((2, 3, 0), (report.Lines, report.Groups, report.Relations)); // personalia and income, and personalia
    }

    [Theory]
    [InlineData("123456789,Smit,1,,2026-01-01,", "bsn must be nine digits")]
    [InlineData(",Smit,1,,2026-01-01,", "The key is missing: bsn")]
    [InlineData("900000004,Smit,1.5,,2026-01-01,", "loon_uit_dienstbetrekking must be integer")]
    [InlineData("900000004,Smit,veel,,2026-01-01,", "loon_uit_dienstbetrekking must be integer")]
    [InlineData("900000004,Smit,\\N,,2026-01-01,", "loon_uit_dienstbetrekking must be integer")]
    [InlineData("900000004,Smit,1,gisteren,2026-01-01,", "overlijdensdatum must be a date")]
    [InlineData("900000004,Smit,1,,01-01-2026,", "valid_from must be a date as 2026-01-31")]
    [InlineData("900000004,Smit,1,,,", "valid_from is missing")]
    [InlineData("900000004,Smit,1,,2026-01-01,zeker", "quality must be confirmed or estimated")]
    [InlineData("900000004,,,,2026-01-01,", "No attribute is given")]
    [InlineData("900000004,Smit,1,2026-01-01", "It has 4 cells, while the heading has 6")]
    [InlineData("900000004,Sm\"it,1,,2026-01-01,", "a quote stands in the middle of a cell")]
    [InlineData("900000004,Sm\0it,1,,2026-01-01,", "character NUL")]
    public void Line_ThatIsWrong_IsNamedWithWhatIsExpected_AndTheNextIsRead(string line, string expected)
    {
        var (report, faults) = Check(Heading + line + "\n900000016,Smit,,,2026-01-01,\n");

        var fault = Assert.Single(faults);
        Assert.Equal(2, fault.Line);
        Assert.Contains(expected, fault.Fault, StringComparison.Ordinal);
        Assert.DoesNotContain("Smit", fault.Fault, StringComparison.Ordinal);
        Assert.Equal((2, 1, 1), (report.Lines, report.Groups, report.Faults));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("bsn,naam,valid_from\n", "line 1: column 2 of the heading is none of bsn, ")]
    [InlineData("bsn,bsn,valid_from\n", "two columns are 'bsn'")]
    [InlineData("bsn,geslachtsnaam\n", "no column 'valid_from'")]
    [InlineData("geslachtsnaam,valid_from\n", "no column 'bsn'")]
    [InlineData("900000004,Jansen,2026-01-01\n", "column 1")]
    public void Heading_ThatDoesNotFit_StopsTheFile(string text, string expected)
    {
        var message = Assert.Throws<ImportFileException>(() => Check(text)).Message;

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_CalledOtherwise_AndAnotherSeparator_AreRead()
    {
        var (report, faults) = Delivered.Check(
            FileFormat.Csv, "vestiging", "KvK;Nr;Naam;Hoofd;valid_from\n12345678;000012345678;Bakkerij;true;2026-01-01\n",
            file => file with
            {
                Separator = ';',
                Columns = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["KvK"] = "kvk_nummer",
                    ["Nr"] = "vestigingsnummer",
                    ["Naam"] = "handelsnaam",
                    ["Hoofd"] = "is_hoofdvestiging",
                },
            });

        Assert.Empty(faults);
        Assert.Equal(1, report.Groups);
    }

    [Fact]
    public void Relation_BetweenSeveralTypes_NamesThem()
    {
        const string Text = "from,to,to_type,valid_from,valid_until\n"
            + "900000004,12345678,onderneming,2026-01-01,\n"
            + "900000004,12345678,vestiging,2026-01-01,\n"
            + "900000004,12345,onderneming,2026-01-01,2026-02-01\n";
        var (report, faults) = Delivered.Check(FileFormat.Csv, "werkt_bij", Text);

        Assert.Equal((3, 1, 2), (report.Lines, report.Relations, report.Faults));
        Assert.Contains("of another type", faults[0].Fault, StringComparison.Ordinal);
        Assert.Equal((4, new ObjectName("persoon", "900000004")), (faults[1].Line, faults[1].About));
    }

    [Fact]
    public void SameBytes_ReadOtherwise_AreAnotherDelivery()
    {
        const string Text = "bsn,geslachtsnaam,valid_from\n900000004,Smit,2026-01-01\n";
        var plain = Delivered.Check(FileFormat.Csv, "persoon", Text).Report.ContentHash;

        Assert.Equal(plain, Delivered.Check(FileFormat.Csv, "persoon", Text).Report.ContentHash);
        Assert.NotEqual(plain, Delivered.Check(FileFormat.Csv, "persoon", Text, file => file with
        {
            Columns = new Dictionary<string, string>(StringComparer.Ordinal) { ["geslachtsnaam"] = "voornamen" },
        }).Report.ContentHash);
    }

    private static (FileReport Report, IReadOnlyList<LineFault> Faults) Check(string text) =>
        Delivered.Check(FileFormat.Csv, "persoon", text);
}
