using System.Collections.Concurrent;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Law.Scenarios;

namespace Zorgzaam.Tests.Law.Scenarios;

/// <summary>Makes every scenario of a folder a test of its own, with a name that says which.</summary>
internal static class ScenarioRows
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Scenario>> Files = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<LawLibrary>> Libraries = new(StringComparer.Ordinal);

    /// <summary>One row a scenario: the file, relative to the folder, and the position in it.</summary>
    public static IEnumerable<TheoryDataRow<string, int>> Of(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.feature", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
        {
            var file = Path.GetRelativePath(folder, path);
            foreach (var (position, scenario) in Read(path).Index())
            {
                yield return new TheoryDataRow<string, int>(file, position)
                {
                    TestDisplayName = $"{file}: {scenario.Name} ({position + 1})",
                    Skip = scenario.IsSkipped ? "@wip: says what is not there yet" : null,
                };
            }
        }
    }

    /// <summary>Runs the scenario of a row; a failure tells step, expected, actual and the calculation.</summary>
    public static void Run(string folder, string laws, string file, int position)
    {
        var library = Libraries.GetOrAdd(laws, l => new Lazy<LawLibrary>(() => Library(l))).Value;
        var result = new ScenarioRunner(library).Run(Read(Path.Combine(folder, file))[position]);

        Assert.True(
            result.Status == ScenarioStatus.Passed,
            $"line {result.Scenario.Line}: {result.Step}{Environment.NewLine}{result.Message}"
            + string.Concat(result.Trace.Select(line => Environment.NewLine + line)));
    }

    private static LawLibrary Library(string laws)
    {
        var read = LawReader.ReadDirectory(laws);
        Assert.Empty(read.Diagnostics.Select(d => d.ToString()));
        return new LawLibrary(read.Documents);
    }

    private static IReadOnlyList<Scenario> Read(string path) => Files.GetOrAdd(path, p =>
    {
        using var reader = File.OpenText(p);
        return FeatureFile.Read(p, reader);
    });
}
