using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Tidy;

/// <summary>Bounds of STYLE.md that no analyzer checks.</summary>
public sealed partial class SourceTidyTests
{
    private const int MaxLines = 400;
    private const int MaxColumns = 140;

    private static readonly string[] PatternFolders = ["Services", "Helpers", "Common", "Utils", "Managers"];

    /// <summary>Test folders about the repository as a whole, and with what tests start from.</summary>
    private static readonly string[] WithoutSource = ["Architecture", "Tidy", "Given"];

    private static IEnumerable<string> Written =>
        Repository.Files(".", ".cs").Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal));

    [Fact]
    public void SourceFile_Length_IsBounded() =>
        Assert.All(Written, file => Assert.True(Repository.Lines(file).Count() <= MaxLines, file));

    [Fact]
    public void SourceLine_Length_IsBounded() => Assert.Empty(
        from file in Written.Concat(Repository.Files("src", ".cshtml"))
        from line in Repository.Lines(file)
        where line.Text.Length > MaxColumns
        select $"{file}:{line.Number}: {line.Text.Length} columns");

    [Fact]
    public void UnfinishedWork_IsMarkedOnlyWithAReason() => Assert.Empty(
        from folder in new[] { "src", "tests", "laws", "policy", "eng" }
        from file in Repository.Files(folder, ".cs", ".cshtml", ".yaml", ".json", ".feature", ".sh", ".mjs", ".css")
        from line in Repository.Lines(file)
        where UnfinishedWork().IsMatch(line.Text)
        select $"{file}:{line.Number}: {line.Text.Trim()}");

    [Fact]
    public void Folder_Name_SaysWhatTheSystemDoes() => Assert.Empty(
        Repository.Files(".", ".cs").SelectMany(Folders).Intersect(PatternFolders, StringComparer.Ordinal));

    [Fact]
    public void TestFolder_Name_MirrorsAFolderOfTheSource()
    {
        var known = Repository.Files("src", ".cs", ".cshtml", ".css").SelectMany(Folders)
            .Select(f => f.Replace("Zorgzaam.", string.Empty, StringComparison.Ordinal)).Concat(WithoutSource);
        // Browser tests follow journeys over pages.
        var tests = Repository.Files("tests", ".cs")
            .Where(f => !f.StartsWith("tests/Zorgzaam.Tests.Browser/", StringComparison.Ordinal))
            // These mirror docs/.
            .Where(f => !f.StartsWith("tests/Zorgzaam.Tests.Unit/Docs/", StringComparison.Ordinal))
            .SelectMany(f => Folders(f).Skip(2));

        Assert.Empty(tests.Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void Page_Markup_LeavesClassesStylesAndScriptsToTagHelpers() => Assert.Empty(
        from file in Repository.Files("src", ".cshtml")
        from line in Repository.Lines(file)
        where DesignSystemClass().IsMatch(line.Text) || InlineCode().IsMatch(line.Text)
        select $"{file}:{line.Number}: {line.Text.Trim()}");

    private static IEnumerable<string> Folders(string file) => file.Split('/').SkipLast(1);

    // Written apart, or this file would be its own finding.
    [GeneratedRegex(
        @"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b(?!\([^)]+\))", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnfinishedWork();

    [GeneratedRegex(
        """\bclass\s*=\s*["'][^"']*\b(utrecht|nl|denhaag)-""", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DesignSystemClass();

    [GeneratedRegex(
        """<style\b|<script\b(?![^>]*\bsrc=)|\sstyle\s*=\s*["']|\son[a-z]+\s*=\s*["']""", RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineCode();
}
