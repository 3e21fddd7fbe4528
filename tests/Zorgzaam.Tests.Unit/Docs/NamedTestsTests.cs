using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Docs;

/// <summary>Where a document says that a test shows something, that test exists.</summary>
public sealed partial class NamedTestsTests
{
    [Theory]
    [InlineData("SECURITY.md", 20)]
    [InlineData("ARCHITECTURE.md", 10)]
    [InlineData("docs/reference/access.md", 1)]
    public void Document_NamesTestsThatExist(string document, int atLeast)
    {
        var named = TestName().Matches(File.ReadAllText(Path.Combine(Repository.Root, document)))
            .Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();
        var there = Repository.Files("tests", ".cs").Select(Path.GetFileNameWithoutExtension);

        Assert.True(named.Count >= atLeast, $"{document} names {named.Count} tests");
        Assert.Empty(named.Except(there, StringComparer.Ordinal));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TestName();
}
