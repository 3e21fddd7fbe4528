using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>
/// Reads laws in the RegelRecht format, schema v0.5.0 up to and including v0.5.9, and enforces that schema itself.
/// </summary>
/// <remarks>
/// Stricter than the schema where a file would have no meaning or two: see the codes in the reader's tests.
/// INVARIANT: never throws on what a file holds; every finding has its place and says what to do.
/// </remarks>
public static class LawReader
{
    private static readonly Regex IdLine = new(
        @"^\$id:\s*['""]?(?<id>\w+)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
            | RegexOptions.Multiline);

    /// <summary>Reads one law.</summary>
    /// <param name="fileName">How messages name the file; nothing is opened.</param>
    /// <param name="utf8">The bytes of the file.</param>
    public static ReadResult Read(string fileName, ReadOnlyMemory<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var findings = new Findings();
        if (YamlText.Decode(fileName, utf8.Span, findings) is not { } text)
            return new ReadResult(null, findings.Finish(_ => null));
        if (YamlComposer.Compose(fileName, text, findings) is not { } root)
            return new ReadResult(null, findings.Finish(ArticleFinder.InText(text)));

        var document = Law(root, findings, utf8);
        return new ReadResult(
            findings.HasErrors ? null : document, findings.Finish(ArticleFinder.InStructure(root)));
    }

    /// <summary>Reads every <c>*.yaml</c> below a directory in ordinal order, except under <c>scenarios</c> and <c>words</c>.</summary>
    public static LibraryReadResult ReadDirectory(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var documents = ImmutableArray.CreateBuilder<LawDocument>();
        var diagnostics = ImmutableArray.CreateBuilder<LawDiagnostic>();
        var unread = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var files = LawFiles.Below(directory, diagnostics);
        foreach (var (document, id, found) in files.AsParallel().AsOrdered().Select(ReadFile))
        {
            if (document is not null) documents.Add(document);
            else if (id is not null) unread.Add(id);
            diagnostics.AddRange(found);
        }

        return new LibraryReadResult(documents.DrainToImmutable(), diagnostics.DrainToImmutable())
        {
            Unread = unread.ToImmutable(),
        };
    }

    // With what stands in its first lines as its name, for what cannot be read.
    private static (LawDocument? Document, string? Id, ImmutableArray<LawDiagnostic> Found) ReadFile(string file)
    {
        var found = ImmutableArray.CreateBuilder<LawDiagnostic>();
        if (LawFiles.Load(file, found) is not { } bytes) return (null, null, found.DrainToImmutable());
        var (document, faults) = Read(file, bytes);
        return (document, document is null ? IdIn(bytes) : null, faults);
    }

    private static string? IdIn(byte[] utf8) =>
        IdLine.Match(Encoding.UTF8.GetString(utf8)) is { Success: true } match ? match.Groups["id"].Value : null;

    private static LawDocument? Law(YamlItem root, Findings findings, ReadOnlyMemory<byte> utf8)
    {
        var version = root is YamlMap map ? SchemaVersion.Read(map, findings) : default;
        var law = MapReader.Open(new ReadContext(version, findings), root, "a law");
        return law is null ? null : DocumentReader.Read(law, Convert.ToHexStringLower(SHA256.HashData(utf8.Span)));
    }
}
