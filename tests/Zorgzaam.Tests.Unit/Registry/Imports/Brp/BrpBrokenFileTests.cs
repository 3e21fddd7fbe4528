using System.Text;
using Zorgzaam.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

public sealed class BrpBrokenFileTests
{
    [Fact]
    public void Read_EmptyFile_SaysSo() => AssertRefused("", 1, null, "empty");

    [Fact]
    public void Read_OnlyAHeading_SaysThereAreNoPersons() =>
        AssertRefused(BrpFile.Heading + "\n", 2, null, "no persons");

    [Fact]
    public void Read_AnotherCsv_NamesTheColumn() => AssertRefused(";naam;adres\n;a;b\n", 1, 2, "LO3 element number");

    [Fact]
    public void Read_CommasForSemicolons_SaysSo() => AssertRefused("a,b,c\n", 1, 1, "only one column");

    [Fact]
    public void Read_HeadingWithoutANeededElement_NamesTheElement() => AssertRefused(
        BrpFile.Heading.Replace(";08.10.30", "", StringComparison.Ordinal) + "\n", 1, null, "08.10.30");

    [Fact]
    public void Read_LineWithTooFewColumns_NamesTheLine()
    {
        var text = string.Join('\n', BrpFile.Heading, "lijst" + BrpFile.EmptyRow, "lijst;1;2");
        AssertRefused(text + "\n", 3, 3, "3 columns");
    }

    [Fact]
    public void Read_FirstLineWithoutLabel_NamesTheLine() => AssertRefused(
        BrpFile.Heading + "\n" + BrpFile.EmptyRow + "\n", 2, 1, "mark a person list");

    [Fact]
    public void Read_QuoteInsideAField_NamesTheLineAndShowsNoContent()
    {
        var error = AssertRefused(
            $"{BrpFile.Heading}\nlijst;ge\"heim{BrpFile.EmptyRow[1..]}\n", 2, null, "quote");
        Assert.DoesNotContain("heim", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FieldTooLong_SaysSo() => AssertRefused(
        $"{BrpFile.Heading}\nlijst;{new string('x', 5_000)}\n", 2, null, "longer than");

    [Fact]
    public void Read_TooManyRowsForOnePerson_SaysSo()
    {
        var row = BrpFile.EmptyRow + "\n";
        var text = new StringBuilder(BrpFile.Heading).Append("\nlijst").Append(row);
        for (var index = 0; index < 1_000; index++) text.Append(row);
        AssertRefused(text.ToString(), 1_002, null, "for one person");
    }

    [Fact]
    public void Read_NotUtf8_SaysSo()
    {
        var bytes = Encoding.Latin1.GetBytes($"{BrpFile.Heading}\nlijst;caf\u00e9");
        var error = Assert.Throws<BrpFileException>(
            () => { BrpImport.Read(() => new MemoryStream(bytes), BrpFile.PersonType, new BrpImportReport()); });
        Assert.Contains("UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenAtTheEnd_DeliversNothing()
    {
        var text = string.Join('\n', BrpFile.Heading, "lijst" + BrpFile.EmptyRow, "lijst;1");

        // Thrown by the call itself: nobody can have enumerated a group before the whole file was checked.
        Assert.Throws<BrpFileException>(
            () => { BrpImport.Read(BrpFile.Of(text), BrpFile.PersonType, new BrpImportReport()); });
    }

    private static BrpFileException AssertRefused(string text, int line, int? column, string says)
    {
        var error = Assert.Throws<BrpFileException>(
            () => { BrpImport.Read(BrpFile.Of(text), BrpFile.PersonType, new BrpImportReport()); });
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
        return error;
    }
}
