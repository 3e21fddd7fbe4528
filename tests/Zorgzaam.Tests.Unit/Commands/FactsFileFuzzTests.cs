using System.Text;
using CsCheck;
using Zorgzaam.Commands;
using Zorgzaam.Tests.Unit.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Commands;

/// <summary>Facts with bytes changed, cut, repeated or added: facts, or a message that names the file; never a crash.</summary>
public sealed class FactsFileFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Words =
    [
        "null", "{", "}", "[", "]", "\"", ",", ":", "1e999", "-0", "0.1", "99999999999999999999999999999999", "\\u0000", "\\ud800", "\0",
        "\uFEFF", "{\"rows\":[[]]}", "\"key\":1,", "\"bsn\":[],", "\"2026-02-30\"", "{\"bsn\":{}}",
    ];

    private static readonly byte[] Facts = File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "examples", "facts.json"));

    private static Gen<Func<byte[], byte[]>> Edits => Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, b) => (Func<byte[], byte[]>)(s => Replace(s, at, 1, [b]))),
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Words)).Select((at, word) =>
            (Func<byte[], byte[]>)(s => Replace(s, at, word.Length, Encoding.UTF8.GetBytes(word)))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 60]).Select((at, n) => (Func<byte[], byte[]>)(s => Replace(s, at, n, []))));

    [Fact]
    public void Facts_Mutated_AreReadOrRefused()
    {
        var folder = Directory.CreateTempSubdirectory("zorgzaam-facts-");
        try
        {
            var (read, refused) = (0, 0);
            var file = new FileInfo(Path.Combine(folder.FullName, "facts.json"));
            Edits.Array[1, 3].Select(edits => edits.Aggregate(Facts, (bytes, edit) => edit(bytes))).Sample(
                bytes =>
                {
                    if (Read(file, bytes)) read++;
                    else refused++;
                },
                iter: 3000, threads: 1, print: b => Encoding.Latin1.GetString(b), writeLine: output.WriteLine);
            output.WriteLine($"{read} read, {refused} refused");
            Assert.True(read > 100 && refused > 100, $"{read} read, {refused} refused: the mutations say little");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"parameters\":")]
    public void Facts_NestedWithoutEnd_AreRefused(string piece)
    {
        var file = new FileInfo(Path.GetTempFileName());
        try
        {
            Assert.False(Read(file, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 100_000)))));
        }
        finally
        {
            file.Delete();
        }
    }

    private static bool Read(FileInfo file, byte[] bytes)
    {
        File.WriteAllBytes(file.FullName, bytes);
        file.Refresh();
        try
        {
            FactsFile.Read(file, BrpFile.PersonType);
            return true;
        }
        catch (CommandFailure failure)
        {
            Assert.Contains(file.Name, failure.Message, StringComparison.Ordinal);
            return false;
        }
    }

    private static byte[] Replace(byte[] bytes, double at, int length, byte[] with)
    {
        var start = (int)(at * bytes.Length);
        return [.. bytes[..start], .. with, .. bytes[Math.Min(bytes.Length, start + length)..]];
    }
}
