using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Tidy;

/// <summary>What must not be in the repository, and links that must lead somewhere.</summary>
public sealed partial class RepositoryTidyTests
{
    private static readonly string[] Binary = [".png", ".jpg", ".ico", ".woff", ".woff2", ".pdf", ".parquet", ".db"];

    private static IEnumerable<string> Texts =>
        Repository.Files(".").Where(f => !Binary.Any(b => f.EndsWith(b, StringComparison.Ordinal)));

    [Fact]
    public void Documentation_RelativeLink_LeadsSomewhere() => Assert.Empty(
        from file in Repository.Files(".", ".md")
        from line in Repository.Lines(file)
        from Match link in Link().Matches(line.Text)
        let target = link.Groups["target"].Value
        where !target.Contains(':', StringComparison.Ordinal)
        let path = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, Uri.UnescapeDataString(target))
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{file}:{line.Number}: {target}");

    [Fact]
    public void File_Text_NamesNoPathOfOneMachine() => Assert.Empty(
        from file in Texts
        from line in Repository.Lines(file)
        where MachinePath().IsMatch(line.Text)
        select $"{file}:{line.Number}: {line.Text.Trim()}");

    [Fact]
    public void File_Text_NamesNoPackageRegistry() => Assert.Empty(
        from file in Texts.Where(f => !f.EndsWith(".md", StringComparison.Ordinal))
        from line in Repository.Lines(file)
        where Registry().IsMatch(line.Text)
        select $"{file}:{line.Number}: {line.Text.Trim()}");

    [GeneratedRegex(
        @"\]\((?<target>[^)#\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"(^|[^A-Za-z0-9_.<])/(work|farm|root|tmp/[a-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(
        @"https?://[^ ]*(nuget|npmjs|registry)[^ ]*/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Registry();
}
