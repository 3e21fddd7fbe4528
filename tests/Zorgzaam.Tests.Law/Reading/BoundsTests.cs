using System.Diagnostics;
using System.Text;
using CsCheck;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>Whatever a file holds, the reader answers soon and in words.</summary>
public sealed class BoundsTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("[", "too-deep")]
    [InlineData("{a: ", "too-deep")]
    [InlineData("- ", "too-deep")]
    [InlineData("? ", "yaml-key")]
    [InlineData("- a\n", "too-many-values")]
    [InlineData("[], ", "yaml-syntax")]
    [InlineData("\"", null)]
    [InlineData("'", null)]
    [InlineData("a", "wrong-type")]
    [InlineData("a: ", "yaml-syntax")]
    [InlineData("&a ", "yaml-syntax")]
    [InlineData("#", "empty-file")]
    [InlineData("\n", "empty-file")]
    [InlineData("!", null)]
    [InlineData("%", null)]
    [InlineData("9", "number-too-precise")]
    [InlineData("---\n", "several-documents")]
    [InlineData("\t", null)]
    [InlineData("|\n ", null)]
    public void Read_OnePieceRepeatedToTheLimit_AnswersSoon(string piece, string? code)
    {
        var text = string.Concat(Enumerable.Repeat(piece, ReadLimits.MaxBytes / piece.Length));
        var watch = Stopwatch.StartNew();

        var (document, diagnostics) = Fixture.Read(text);

        Assert.Null(document);
        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
        if (code is null) Assert.NotEmpty(diagnostics);
        else Assert.Equal(code, diagnostics[0].Code);
    }

    [Fact]
    public void Read_BillionLaughs_IsRefusedAtTheFirstAnchor()
    {
        var bomb = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var c = 'b'; c <= 'j'; c++)
        {
            var before = (char)(c - 1);
            bomb.Append(c).Append(": &").Append(c).Append(" [")
                .AppendJoin(", ", Enumerable.Repeat($"*{before}", 9)).Append("]\n");
        }

        Assert.Equal("yaml-anchor", Fixture.Reject(bomb.ToString()).Code);
    }

    [Fact]
    public void Read_TenMegabytes_IsRefusedUnread() =>
        Assert.Equal(
            "file-too-large", Assert.Single(LawReader.Read("wet.yaml", new byte[10_000_000]).Diagnostics).Code);

    [Fact]
    public void Read_InvalidUtf8_SaysWhere()
    {
        byte[] bytes = [.. "a: 1\nb: "u8, 0xC3, 0x28];

        var error = Assert.Single(LawReader.Read("wet.yaml", bytes).Diagnostics);

        Assert.Equal(
            "wet.yaml:2:4: error not-utf8: The file is not valid UTF-8. Save the file as UTF-8.", error.ToString());
    }

    [Fact]
    public void Read_NulInTheMiddle_DoesNotHideTheRest()
    {
        var error = Fixture.Reject(Fixture.Law("definitions: {}") + "\n\0\nfout: [");

        Assert.Equal("control-character", error.Code);
    }

    [Fact]
    public void Read_ByteOrderMark_IsSkipped()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Fixture.Law("definitions: {}"))];

        Assert.NotNull(LawReader.Read("wet.yaml", bytes).Document);
    }

    [Fact]
    public void Read_AnyDamagedBytes_NeverThrows()
    {
        var good = Encoding.UTF8.GetBytes(Fixture.EveryPart);
        string[] pieces =
        [
            "\n", " ", "  ", ":", "- ", "[", "]", "{", "}", "'", "\"", "#", "|", ">", "&", "*", "!", "?", "%", "\t",
            ",", "\\",
        ];
        var damage = Gen.Select(Gen.Int[0, good.Length - 1], Gen.Int[0, 12], Gen.Int[0, pieces.Length - 1]);

        damage.Array[1, 4].Sample(cuts =>
        {
            var bytes = good.ToList();
            foreach (var (at, length, piece) in cuts)
            {
                var start = Math.Min(at, bytes.Count);
                bytes.RemoveRange(start, Math.Min(length, bytes.Count - start));
                bytes.InsertRange(start, Encoding.UTF8.GetBytes(pieces[piece]));
            }

            var (document, found) = LawReader.Read("wet.yaml", bytes.ToArray());
            return document is not null != found.Any(d => d.Severity == Zorgzaam.Law.Severity.Error)
                && found.All(d => d.Spot.Line > 0 && d.Remedy.Length > 0);
        }, iter: 3000, threads: 1, writeLine: TestContext.Current.TestOutputHelper!.WriteLine);
    }
}
