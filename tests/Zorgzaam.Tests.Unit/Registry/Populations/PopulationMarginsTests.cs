using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

public sealed partial class PopulationMarginsTests
{
    [GeneratedRegex(
        "CBS [0-9]{5}[A-Za-z]*|^CPB|^Zorginstituut|SVB|^Aanname: |^Afgeleid: ", RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex NamedSource();

    [Fact]
    public void Load_EveryFigure_NamesItsTableOrSaysItIsAnAssumption()
    {
        string[] figures = ["households", "ages", "incomes", "assets", "housing", "residence", "take-up"];
        foreach (var file in figures)
        {
            var json = File.ReadAllText(Path.Combine(Demo.Folder, file + ".json"));
            foreach (var (name, figure) in JsonNode.Parse(json)!.AsObject())
                Assert.True(
                    NamedSource().IsMatch((string?)figure!["source"] ?? ""), $"{file}.json: {name} has no source");
        }
    }

    [Fact]
    public void Load_FolderWithoutFiles_NamesTheFileAndWhatToDo()
    {
        var error = Assert.Throws<PopulationMarginsException>(() => PopulationMargins.Load(Path.GetTempPath()));
        Assert.Contains("households.json", error.Message, StringComparison.Ordinal);
        Assert.Contains("Put it back", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"single\": 3 ", ".json:1")]
    [InlineData("{}", "single")]
    [InlineData("{ \"onzin\": 1 }", "onzin")]
    public void Load_BrokenFile_NamesThePlace(string content, string says)
    {
        var folder = Directory.CreateTempSubdirectory("margins").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "households.json"), content);
            var error = Assert.Throws<PopulationMarginsException>(() => PopulationMargins.Load(folder));
            Assert.Contains(says, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
