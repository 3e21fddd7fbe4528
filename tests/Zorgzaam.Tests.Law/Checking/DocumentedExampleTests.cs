using System.Text;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Checking;

/// <summary>The regulation in docs/reference/law-format.md is one that a reader can begin with.</summary>
public sealed class DocumentedExampleTests
{
    [Fact]
    public void Check_ExampleOfTheLawFormat_HasNoFindings()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "law-format.md"));
        var example = page.Split("```yaml\n").Select(part => part.Split("```")[0]).Single(
            part => part.Contains("verordening_schoolspullen", StringComparison.Ordinal));

        var read = LawReader.Read("example.yaml", Encoding.UTF8.GetBytes(example));

        Assert.Empty(read.Diagnostics);
        Assert.Empty(LawChecker.Check(new LawLibrary([read.Document!])));
        Assert.All(
            ["FOREACH", "cases:", "produces:", "nullable: true", "officiele_titel:"],
            part => Assert.Contains(part, example, StringComparison.Ordinal));
    }
}
