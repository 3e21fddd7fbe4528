using System.Text;
using CsCheck;
using Zorgzaam.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

/// <summary>Deliveries with bytes changed, cut, repeated or added: read or refused with a line, never a crash, hang or flood.</summary>
public sealed class BrpFuzzTests(ITestOutputHelper output)
{
    private const long MostRead = 8 * 1024 * 1024;

    private static readonly string[] Words =
        [";", ";;;;", "\"", "\"\"", "\n", "\r\n", "\r", "\0", "\uFEFF", "lijst", "99999999", "00000000", "-1", "\u00e9", "20240230"];

    private static readonly byte[] Delivery = File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "examples", "persons.csv"));

    private static Gen<Func<byte[], byte[]>> Edits => Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, b) => (Func<byte[], byte[]>)(s => Replace(s, at, 1, [b]))),
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Words)).Select((at, word) =>
            (Func<byte[], byte[]>)(s => Replace(s, at, 0, Encoding.UTF8.GetBytes(word)))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 100]).Select((at, n) => (Func<byte[], byte[]>)(s => Replace(s, at, n, []))),
        Gen.Double.Unit.Select(at => (Func<byte[], byte[]>)(s => s[..(int)(at * s.Length)])));

    [Fact]
    public void Delivery_Mutated_IsReadOrRefused()
    {
        var (read, refused) = (0, 0);
        Edits.Array[1, 2].Select(edits => edits.Aggregate(Delivery, (bytes, edit) => edit(bytes))).Sample(
            bytes =>
            {
                try
                {
                    _ = BrpImport.Read(() => new MemoryStream(bytes), BrpFile.PersonType, new BrpImportReport()).Count();
                    Interlocked.Increment(ref read);
                }
                catch (BrpFileException failure)
                {
                    Assert.True(failure.Line > 0, failure.Message);
                    Assert.DoesNotContain("99999", failure.Message, StringComparison.Ordinal);
                    Assert.DoesNotContain("Toets", failure.Message, StringComparison.Ordinal);
                    Interlocked.Increment(ref refused);
                }
            },
            iter: 3000, print: b => Encoding.Latin1.GetString(b), writeLine: output.WriteLine);
        output.WriteLine($"{read} read, {refused} refused");
        Assert.True(read > 50 && refused > 100, $"{read} read, {refused} refused: the mutations say little");
    }

    [Theory]
    [InlineData("x")]
    [InlineData(";")]
    [InlineData("\"")]
    [InlineData("\n")]
    [InlineData("\"a\n\";")]
    [InlineData("\0")]
    public void File_ThatNeverEnds_IsRefusedAfterALittle(string piece)
    {
        foreach (var before in (string[])["", BrpFile.Heading + "\n", BrpFile.Heading + "\nlijst;"])
        {
            using var endless = new EndlessStream(before, piece);

            var error = Assert.Throws<BrpFileException>(
                () => { BrpImport.Read(() => endless, BrpFile.PersonType, new BrpImportReport()); });

            Assert.True(error.Line > 0, error.Message);
            Assert.InRange(endless.Position, 1, MostRead);
        }
    }

    private static byte[] Replace(byte[] bytes, double at, int length, byte[] with)
    {
        var start = (int)(at * bytes.Length);
        return [.. bytes[..start], .. with, .. bytes[Math.Min(bytes.Length, start + length)..]];
    }
}
