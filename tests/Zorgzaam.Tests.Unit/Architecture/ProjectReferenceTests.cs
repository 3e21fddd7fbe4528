using System.Xml.Linq;

namespace Zorgzaam.Tests.Unit.Architecture;

/// <summary>Project references are the architecture: each project knows only what the design allows.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly string[] Stages =
        ["Registry", "Law", "Sweep", "Casework", "Payments", "Contact", "Accountability", "Governance", "Steering"];

    /// <summary>Short name of a project, and what it may refer to.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Foundation"] = [],
        ["Law"] = ["Foundation"],
        ["Store"] = ["Foundation"],
        ["Registry"] = ["Foundation", "Store"],
        ["Accountability"] = ["Foundation", "Store"],
        ["Governance"] = ["Foundation", "Store"],
        ["Sweep"] = ["Foundation", "Store", "Registry", "Law"],
        ["Casework"] = ["Foundation", "Store", "Registry", "Law", "Sweep"],
        ["Payments"] = ["Foundation", "Store", "Registry", "Law", "Sweep", "Casework"],
        ["Contact"] = ["Foundation", "Store", "Registry", "Law", "Sweep", "Casework"],
        ["Steering"] = ["Foundation", "Store", .. Stages],
        ["Cluster"] = ["Foundation", "Store", "Sweep"],
        // Pages show what they are handed (ADR 0003): they know no stage, store or fact.
        ["Web"] = ["Foundation"],
        [""] = ["Foundation", "Store", "Web", "Cluster", .. Stages],
    };

    public static IEnumerable<TheoryDataRow<string>> Projects =>
        Repository.Files("src", ".csproj").Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreOnTheAllowList(string file)
    {
        var name = ShortName(file);
        Assert.True(Allowed.ContainsKey(name), $"{file} is not in the design; record it in an ADR and here first.");

        var references = XDocument.Load(Path.Combine(Repository.Root, file))
            .Descendants("ProjectReference").Select(r => ShortName(r.Attribute("Include")!.Value));

        Assert.Empty(references.Except(Allowed[name], StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore", "Store", "")]
    [InlineData("Microsoft.Data.Sqlite", "Store")]
    [InlineData("Npgsql", "Store", "")]
    [InlineData("System.CommandLine", "")]
    [InlineData("Gherkin", "Law")]
    [InlineData("Fractions", "Law")]
    public void Package_IsReferred_OnlyWhereTheDesignSaysSo(string package, params string[] projects)
    {
        var users = Repository.Files("src", ".csproj")
            .Where(file => XDocument.Load(Path.Combine(Repository.Root, file)).Descendants("PackageReference")
                .Any(p => p.Attribute("Include")!.Value.StartsWith(package, StringComparison.Ordinal)))
            .Select(ShortName);

        Assert.Empty(users.Except(projects, StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_AreAllInTheSolution()
    {
        var listed = XDocument.Load(Path.Combine(Repository.Root, "Zorgzaam.slnx"))
            .Descendants("Project").Select(p => p.Attribute("Path")!.Value);

        Assert.Equal(Repository.Files(".", ".csproj"), listed.Order(StringComparer.Ordinal));
    }

    private static string ShortName(string path) =>
        Path.GetFileNameWithoutExtension(path).Replace("Zorgzaam", string.Empty, StringComparison.Ordinal).TrimStart('.');
}
