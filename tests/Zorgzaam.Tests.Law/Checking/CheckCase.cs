using System.Collections.Immutable;
using System.Text;
using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Checking;

/// <summary>
/// A minimal library with one fault. The line of the fault ends with <c># here</c>; a repair takes the fault away.
/// A line <c>--- id date</c> begins a file of its own.
/// </summary>
/// <param name="Name">What the fault is.</param>
/// <param name="Code">Code that it must give.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Laws">The files.</param>
/// <param name="Repairs">Pairs: what to replace, and by what.</param>
public sealed record CheckCase(
    string Name, string Code, Severity Severity, string Laws, params IReadOnlyList<string> Repairs)
{
    private const string Marker = "# here";

    /// <summary>Line of the fault when no mark can stand there: 1 for the law as a whole.</summary>
    public int? Line { get; init; }

    public override string ToString() => $"{Code}: {Name}";

    internal static CheckCase Error(string name, string code, string laws, params string[] repairs) =>
        new(name, code, Severity.Error, laws, repairs);

    internal static CheckCase Warning(string name, string code, string laws, params string[] repairs) =>
        new(name, code, Severity.Warning, laws, repairs);

    internal void AssertFound()
    {
        var (file, line, article) = Line is { } whole ? (null, whole, null) : Expected();
        var found = Check(Laws).Where(d => d.Code == Code).ToList();
        Assert.Contains(
            found, d => (file is null || d.Spot.File == file) && d.Spot.Line == line && d.Article == article
                && d.Severity == Severity
                && d.Remedy.Length > 0);
        Assert.Single(found);
    }

    internal void AssertRepaired()
    {
        var repaired = Laws;
        Assert.NotEmpty(Repairs);
        for (var i = 0; i < Repairs.Count; i += 2)
        {
            Assert.Contains(Repairs[i], repaired, StringComparison.Ordinal);
            repaired = repaired.Replace(Repairs[i], Repairs[i + 1], StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Check(repaired), d => d.Code == Code);
    }

    internal static LawLibrary Library(string laws) => new(Files(laws).Select(file =>
    {
        var read = LawReader.Read(file.Name, Encoding.UTF8.GetBytes(file.Text));
        Assert.Empty(read.Diagnostics.Select(d => d.ToString()));
        return read.Document!;
    }));

    private static ImmutableArray<LawDiagnostic> Check(string laws) => LawChecker.Check(Library(laws));

    private (string? File, int Line, string? Article) Expected()
    {
        var (name, text) = Files(Laws).Single(f => f.Text.Contains(Marker, StringComparison.Ordinal));
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, l => l.EndsWith(Marker, StringComparison.Ordinal));
        var article = lines.Take(at + 1).LastOrDefault(l => l.StartsWith("  - number: ", StringComparison.Ordinal));
        return (name, at + 1, article?["  - number: ".Length..].Replace(Marker, string.Empty,
            StringComparison.Ordinal).Trim(' ', '\''));
    }

    private static IEnumerable<(string Name, string Text)> Files(string laws)
    {
        foreach (var part in laws.ReplaceLineEndings("\n").Split("--- ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var words = part[..end].Split(' ', 3);
            var rest = words.Length > 2 ? words[2] : string.Empty;
            yield return ($"{words[0]}_{words[1]}.yaml", Head(words[0], words[1], rest) + part[(end + 1)..]);
        }
    }

    private static string Head(string id, string date, string rest) => $"""
        $schema: https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v0.5.9/schema/v0.5.9/schema.json
        $id: {id} {rest}
        name: {id}
        regulatory_layer: WET
        publication_date: '2020-01-01'
        valid_from: '{date}'
        bwb_id: BWBR0000001
        url: https://example.org/{id}

        """;
}
