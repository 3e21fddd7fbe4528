using Zorgzaam.Registry.Imports.Files;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Files;

public sealed class NdjsonLinesTests
{
    private const string Good = """{"bsn":"900000016","loon_uit_dienstbetrekking":100,"valid_from":"2026-01-01","valid_until":null}""";

    [Fact]
    public void Lines_WithListsAndNulls_AreRead()
    {
        var (report, faults) = Check(
            """{"bsn":"900000004","kinderen":[],"overlijdensdatum":null,"valid_from":"2026-01-01","source":"BRP"}""" + "\r\n\n" + Good);

        Assert.Empty(faults);
        Assert.Equal((2, 3), (report.Lines, report.Groups));
    }

    [Theory]
    [InlineData("geen json Smit", "no JSON")]
    [InlineData("[1]", "must be a JSON object")]
    [InlineData("""{"bsn":"900000004","bsn":"900000016","valid_from":"2026-01-01"}""", "names a field twice")]
    [InlineData("""{"bsn":900000004,"geslachtsnaam":"Smit","valid_from":"2026-01-01"}""", "The key is missing")]
    [InlineData("""{"bsn":"900000004","Smit":1,"valid_from":"2026-01-01"}""", "a field that 'persoon' does not have")]
    [InlineData("""{"bsn":"900000004","geslachtsnaam":"\ud800Smit","valid_from":"2026-01-01"}""", "half a character")]
    [InlineData("""{"bsn":"900000004","geslachtsnaam":"\u0000Smit","valid_from":"2026-01-01"}""", "NUL")]
    [InlineData("""{"bsn":"900000004","loon_uit_dienstbetrekking":1e2,"valid_from":"2026-01-01"}""", "must be integer")]
    [InlineData("""{"bsn":"900000004","loon_uit_dienstbetrekking":1,"valid_from":20260101}""", "valid_from must be a date")]
    [InlineData("""{"bsn":"900000004","kinderen":[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]],"valid_from":"2026-01-01"}""", "nested deeper")]
    [InlineData("""{"bsn":"900000004","geslachtsnaam":"Smit","valid_from":"2026-01-01","source":"krant"}""", "not with the source")]
    public void Line_ThatIsWrong_IsNamed_AndTheNextIsRead(string line, string expected)
    {
        var (report, faults) = Check(line + "\n" + Good);

        var fault = Assert.Single(faults);
        Assert.Equal(1, fault.Line);
        Assert.Contains(expected, fault.Fault, StringComparison.Ordinal);
        Assert.DoesNotContain("Smit", fault.Fault, StringComparison.Ordinal);
        Assert.Equal(1, report.Groups);
    }

    [Fact]
    public void Relation_Estimated_IsNoRelation()
    {
        var (_, faults) = Delivered.Check(
            FileFormat.Ndjson, "partner", """{"from":"900000004","to":"900000016","valid_from":"2026-01-01","quality":"estimated"}""");

        Assert.Contains("cannot be estimated", Assert.Single(faults).Fault, StringComparison.Ordinal);
    }

    private static (FileReport Report, IReadOnlyList<LineFault> Faults) Check(string text) =>
        Delivered.Check(FileFormat.Ndjson, "persoon", text);
}
