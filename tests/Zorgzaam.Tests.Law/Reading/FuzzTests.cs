using System.Text;
using CsCheck;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>Laws with bytes changed, cut, repeated or swapped: always a law or a diagnostic, never a crash.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    // Laws, not the words beside them: those are no laws however little they are changed.
    private static readonly byte[][] Seeds = [.. Directory.EnumerateFiles(Repository.Laws, "*.yaml", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) != "words")
        .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(b => b.Length < 20_000)];

    private static readonly string[] Words =
    [
        "null", "true", "- ", ": ", "{", "}", "[", "]", "$bsn", "'", "\"", "&a ", "*a ", "!!x ", "1e999", "-0", "\t", "\n",
        "operation: FOREACH", "nullable: true", "99999999999999999999999999999", "\0", "\uFEFF", "%", "|", ">", "? ", "#",
    ];

    private static Gen<byte[]> Laws => Gen.Select(Gen.Int[0, Seeds.Length - 1], Edits.Array[1, 6]).Select(
        (seed, edits) => edits.Aggregate(Seeds[seed], (bytes, edit) => edit(bytes)));

    private static Gen<Func<byte[], byte[]>> Edits => Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, b) => (Func<byte[], byte[]>)(s => Replace(s, at, 1, [b]))),
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Words)).Select((at, w) =>
            (Func<byte[], byte[]>)(s => Replace(s, at, 0, Encoding.UTF8.GetBytes(w)))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 200]).Select((at, n) => (Func<byte[], byte[]>)(s => Replace(s, at, n, []))),
        Gen.Select(Gen.Double.Unit, Gen.Double.Unit, Gen.Int[1, 300]).Select((at, from, n) =>
            (Func<byte[], byte[]>)(s => Replace(s, at, 0, Piece(s, from, n)))),
        Gen.Double.Unit.Select(at => (Func<byte[], byte[]>)(s => s[..(int)(at * s.Length)])));

    [Fact]
    public void Law_Mutated_IsReadCheckedAndEvaluatedOrRefused()
    {
        var (read, refused) = (0, 0);
        Laws.Sample(
            bytes =>
            {
                var (document, findings) = LawReader.Read("fuzz.yaml", bytes);
                if (document is null)
                {
                    Assert.NotEmpty(findings);
                    Interlocked.Increment(ref refused);
                    return;
                }

                Interlocked.Increment(ref read);
                var library = new LawLibrary([document]);
                LawChecker.Check(library);
                Evaluate(library, document.Id);
            },
            iter: 1500, print: b => Encoding.UTF8.GetString(b), writeLine: output.WriteLine);
        output.WriteLine($"{read} read, {refused} refused");
        Assert.True(read > 50 && refused > 50, $"{read} read, {refused} refused: the mutations say little");
    }

    private static void Evaluate(LawLibrary library, string id)
    {
        var law = library.Versions(id)[^1];
        var outputs = law.Articles.SelectMany(a => a.Actions).Select(a => a.Output).Distinct(StringComparer.Ordinal).ToList();
        if (outputs.Count == 0) return;
        try
        {
            var settings = new LinkSettings(LawLibrary.EffectiveFrom(law));
            ReferenceEvaluator.Evaluate(Linker.Link(library, id, outputs, settings), NoFacts.Instance);
        }
        catch (Zorgzaam.Law.LawException failure)
        {
            Assert.NotEmpty(failure.Diagnostic.Remedy);
        }
    }

    private static byte[] Piece(byte[] bytes, double from, int length)
    {
        var start = (int)(from * bytes.Length);
        return bytes[start..Math.Min(bytes.Length, start + length)];
    }

    private static byte[] Replace(byte[] bytes, double at, int length, byte[] with)
    {
        var start = (int)(at * bytes.Length);
        return [.. bytes[..start], .. with, .. bytes[Math.Min(bytes.Length, start + length)..]];
    }
}
