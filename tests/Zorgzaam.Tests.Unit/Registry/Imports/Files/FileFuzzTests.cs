using System.Text;
using CsCheck;
using Zorgzaam.Registry.Imports.Files;
using Zorgzaam.Tests.Unit.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Files;

/// <summary>Files with bytes changed, cut, repeated or added: read or refused with a line, never a crash, hang or flood.</summary>
public sealed class FileFuzzTests(ITestOutputHelper output)
{
    private const long MostRead = 8 * 1024 * 1024;

    private static readonly string[] Words =
    [
        ",", "\"", "\"\"", "\n", "\r\n", "\r", "\0", "\uFEFF", "\\N", "{", "}", "[", "]", ":", "null", "true", "1e999", "-0",
        "\\ud800", "\\u0000", "\"bsn\":", "valid_from", "99999", "\u00e9", "20260230", "{\"a\":", "[[[[[[[[[[[[[[[[",
    ];

    private static readonly byte[] Csv = Encoding.UTF8.GetBytes(
        "bsn,geslachtsnaam,loon_uit_dienstbetrekking,kinderen,valid_from,valid_until,quality\n"
        + "900000004,\"Toets, \"\"de\"\"\",100,[],2026-01-01,2027-01-01,estimated\n900000016,Toets,,,2026-01-01,,\n");

    private static readonly byte[] Ndjson = Encoding.UTF8.GetBytes(
        """{"bsn":"900000004","geslachtsnaam":"Toets","kinderen":[],"valid_from":"2026-01-01","valid_until":"2027-01-01"}""" + "\n"
        + """{"bsn":"900000016","loon_uit_dienstbetrekking":100,"valid_from":"2026-01-01","quality":"estimated"}""" + "\n");

    private static Gen<Func<byte[], byte[]>> Edits => Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, b) => (Func<byte[], byte[]>)(s => Replace(s, at, 1, [b]))),
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Words)).Select((at, word) =>
            (Func<byte[], byte[]>)(s => Replace(s, at, 0, Encoding.UTF8.GetBytes(word)))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 100]).Select((at, n) => (Func<byte[], byte[]>)(s => Replace(s, at, n, []))),
        Gen.Double.Unit.Select(at => (Func<byte[], byte[]>)(s => s[..(int)(at * s.Length)])));

    [Theory]
    [InlineData(FileFormat.Csv)]
    [InlineData(FileFormat.Ndjson)]
    public void File_Mutated_IsReadOrRefused(FileFormat format)
    {
        var (read, wrong, refused) = (0, 0, 0);
        Edits.Array[0, 3].Select(edits => edits.Aggregate(format == FileFormat.Csv ? Csv : Ndjson, (bytes, edit) => edit(bytes))).Sample(
            bytes =>
            {
                try
                {
                    var (report, faults) = Delivered.Check(Delivered.File(format, "persoon", () => new MemoryStream(bytes)));
                    Assert.Equal(report.Faults, faults.Count);
                    Assert.All(faults, fault => Tells(fault.Line, fault.Fault));
                    Interlocked.Increment(ref faults.Count == 0 ? ref read : ref wrong);
                }
                catch (ImportFileException failure)
                {
                    Tells(1, failure.Message);
                    Interlocked.Increment(ref refused);
                }
            },
            iter: 3000, print: b => Encoding.Latin1.GetString(b), writeLine: output.WriteLine);
        output.WriteLine($"{read} read, {wrong} with faults, {refused} refused");
        Assert.True(read > 50 && wrong > 100 && refused > 20, $"{read} read, {wrong} with faults, {refused} refused");
    }

    [Theory]
    [InlineData(FileFormat.Csv, "x")]
    [InlineData(FileFormat.Csv, ",")]
    [InlineData(FileFormat.Csv, "\"")]
    [InlineData(FileFormat.Csv, "\"a\n\",")]
    [InlineData(FileFormat.Csv, "\0")]
    [InlineData(FileFormat.Ndjson, "x")]
    [InlineData(FileFormat.Ndjson, "[")]
    [InlineData(FileFormat.Ndjson, "\0")]
    public void Line_ThatNeverEnds_IsRefusedAfterALittle(FileFormat format, string piece)
    {
        string[] before = format == FileFormat.Csv
            ? ["", "bsn,geslachtsnaam,valid_from\n", "bsn,geslachtsnaam,valid_from\n900000004,"]
            : ["", "{"];
        foreach (var begin in before)
        {
            using var endless = new EndlessStream(begin, piece);

            var error = Assert.Throws<ImportFileException>(() => Delivered.Check(Delivered.File(format, "persoon", () => endless)));

            Assert.True(error.Line > 0, error.Message);
            Assert.InRange(endless.Position, 1, MostRead);
        }
    }

    private static void Tells(int line, string message)
    {
        Assert.True(line > 0, message);
        Assert.DoesNotContain("Toets", message, StringComparison.Ordinal);
        Assert.DoesNotContain("900000", message, StringComparison.Ordinal);
        Assert.DoesNotContain("99999", message, StringComparison.Ordinal);
    }

    private static byte[] Replace(byte[] bytes, double at, int length, byte[] with)
    {
        var start = (int)(at * bytes.Length);
        return [.. bytes[..start], .. with, .. bytes[Math.Min(bytes.Length, start + length)..]];
    }
}
