namespace Zorgzaam.Law.Scenarios;

/// <summary>A scenario of a feature file, outlines written out and the background put in front.</summary>
/// <param name="Feature">Name of the feature.</param>
/// <param name="Name">Name of the scenario.</param>
/// <param name="File">Path of the file.</param>
/// <param name="Line">Line on which it begins.</param>
/// <param name="Tags">Tags with their <c>@</c>, those of the feature included.</param>
/// <param name="Steps">Steps in order.</param>
public sealed record Scenario(
    string Feature, string Name, string File, int Line, IReadOnlyList<string> Tags, IReadOnlyList<Step> Steps)
{
    /// <summary>Whether the scenario states what is not there yet (<c>@wip</c>).</summary>
    public bool IsSkipped => Tags.Contains("@wip", StringComparer.Ordinal);
}

/// <summary>A step: its text and its table, if it has one.</summary>
public sealed record Step(string Text, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>How a scenario ended.</summary>
public enum ScenarioStatus
{
    /// <summary>Every step held.</summary>
    Passed,

    /// <summary>A step did not hold.</summary>
    Failed,

    /// <summary>Tagged <c>@wip</c>.</summary>
    Skipped,
}

/// <summary>The result of a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Step">The step that did not hold.</param>
/// <param name="Message">Expected and actual.</param>
/// <param name="Trace">How the value came about, one line a node; empty when there is none.</param>
public sealed record ScenarioResult(
    Scenario Scenario, ScenarioStatus Status, string? Step, string? Message, IReadOnlyList<string> Trace);
