using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Docs;

/// <summary>Every keyword of our own in the object schemas stands in the reference, and the other way round.</summary>
public sealed partial class ObjectKeywordsTests
{
    private const string Reference = "docs/reference/profiles-and-purposes.md";

    [Fact]
    public void Keyword_InASchemaOrInCode_StandsInTheTableOfTheReference()
    {
        var used = Found(InQuotes(), "policy/objects", "*.schema.json")
            .Union(Found(InQuotes(), "src/Zorgzaam.Registry/Objects", "*.cs"), StringComparer.Ordinal);
        var documented = Rows().Matches(File.ReadAllText(Path.Combine(Repository.Root, Reference)))
            .Select(row => row.Groups["keyword"].Value);

        Assert.Equal(used.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Found(Regex keyword, string folder, string files) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), files)
            .SelectMany(file => keyword.Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["keyword"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("\"(?<keyword>x-[a-z-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InQuotes();

    [GeneratedRegex(
        @"^\| `(?<keyword>x-[a-z-]+)` \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rows();
}
