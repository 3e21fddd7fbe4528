using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Docs;

/// <summary>Every purpose and agreement of <c>policy/</c> stands in its table of the reference, and nothing else does.</summary>
public sealed partial class ActivityTablesTests
{
    private const string Reference = "docs/reference/profiles-and-purposes.md";

    [Fact]
    public void Purpose_OfTheRegister_StandsInTheTableOfTheReference() =>
        Assert.Equal(Declared("policy/purposes.yaml"), Named("| purpose | for |"));

    [Fact]
    public void Agreement_OfPolicy_StandsInTheTableOfTheReference() => Assert.Equal(
        Repository.Files("policy/agreements", ".yaml").SelectMany(Declared).Order(StringComparer.Ordinal),
        Named("| agreement | delivers |"));

    private static IEnumerable<string> Declared(string file) => Ids().Matches(Text(file))
        .Select(match => match.Groups["id"].Value).Order(StringComparer.Ordinal);

    // The names in the first column of the table with this heading; a name that stands there twice is a fault too.
    private static IEnumerable<string> Named(string heading) => Text(Reference).Split('\n')
        .SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.StartsWith('|'))
        .SelectMany(row => Names().Matches(row.Split('|')[1])).Select(match => match.Groups["name"].Value)
        .Order(StringComparer.Ordinal);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex(
        @"^( {2}- )?id: (?<id>[a-z-]+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("`(?<name>[a-z-]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();
}
