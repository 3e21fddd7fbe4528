using System.CommandLine;
using Zorgzaam.Law;
using Zorgzaam.Law.Scenarios;

namespace Zorgzaam.Commands;

/// <summary><c>law test PATH… --laws DIR</c>: runs scenarios.</summary>
internal static class LawTestCommand
{
    internal static Command Create()
    {
        var paths = new Argument<FileSystemInfo[]>("path")
        {
            Description = "Feature files, or folders with feature files.",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var laws = LawCommands.Laws();
        var command = new Command("test", "Run scenarios (.feature) against laws.") { paths, laws };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(laws)));
        return command;
    }

    private static int Run(FileSystemInfo[] paths, DirectoryInfo laws)
    {
        var runner = new ScenarioRunner(LawFolder.Load(laws));
        var results = new List<ScenarioResult>();
        foreach (var file in paths.SelectMany(Files))
        {
            try
            {
                using var reader = File.OpenText(file);
                results.AddRange(FeatureFile.Read(file, reader).Select(runner.Run));
            }
            catch (LawException failure)
            {
                throw new CommandFailure(failure.Diagnostic.ToString());
            }
        }

        foreach (var result in results.Where(r => r.Status == ScenarioStatus.Failed)) Print(result);
        var counts = results.ToLookup(r => r.Status);
        Console.WriteLine(
            $"{counts[ScenarioStatus.Passed].Count()} passed, {counts[ScenarioStatus.Failed].Count()} failed, "
            + $"{counts[ScenarioStatus.Skipped].Count()} skipped");
        return counts[ScenarioStatus.Failed].Any() || results.Count == 0 ? ExitCode.Failed : ExitCode.Success;
    }

    private static IEnumerable<string> Files(FileSystemInfo path) => path switch
    {
        { Exists: false } => throw new CommandFailure(
            $"{path} does not exist. Name a feature file or a folder.", ExitCode.Usage),
        DirectoryInfo folder => folder.EnumerateFiles("*.feature", SearchOption.AllDirectories)
            .Select(f => f.FullName).Order(StringComparer.Ordinal),
        _ => [path.FullName],
    };

    private static void Print(ScenarioResult result)
    {
        Console.WriteLine($"{result.Scenario.File}:{result.Scenario.Line}: failed: {result.Scenario.Name}");
        Console.WriteLine($"    step: {result.Step}");
        Console.WriteLine($"    {result.Message}");
        foreach (var line in result.Trace) Console.WriteLine("    | " + line);
    }
}
