using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Commands;

/// <summary>The measurement of the registry works, small: a broken one is found here and not in the hour that it takes.</summary>
public sealed class BenchRegistryCommandTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Bench_OfAFewPersons_PrintsEveryFigure(string kind)
    {
        await using var command = new ChildCommand().With("TMPDIR", Path.GetTempPath());

        var ended = await command.RunAsync("bench", "registry", "--store", kind, "--persons", "200", "--reads", "20");

        ended.Succeeded();
        string[] expected =
        [
            "registry_load_seconds", "registry_bytes_per_person", "registry_key_bytes_per_person", "registry_view_p99",
            "registry_view_as_of_p99", "registry_list_common_p95", "registry_list_rare_p95",
        ];
        var figures = ended.Output.Split('\n').Select(line => line.Split(' ')[0]).ToList();
        Assert.All(expected, name => Assert.Contains(name, figures));
    }
}
