using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Scenarios;

/// <summary>Runs scenarios against a library of laws. Each scenario starts from nothing.</summary>
public sealed class ScenarioRunner(LawLibrary library)
{
    /// <summary>Runs one scenario.</summary>
    public ScenarioResult Run(Scenario scenario)
    {
        if (scenario.IsSkipped) return new ScenarioResult(scenario, ScenarioStatus.Skipped, null, null, []);
        var state = new ScenarioState(library);
        foreach (var step in scenario.Steps)
        {
            try
            {
                StepVocabulary.Execute(step, state);
            }
            catch (StepFailure failure)
            {
                return Failed(scenario, step, failure.Message, state);
            }
            catch (LawException failure)
            {
                return Failed(scenario, step, failure.Diagnostic.ToString(), state);
            }
        }

        return new ScenarioResult(scenario, ScenarioStatus.Passed, null, null, []);
    }

    private static ScenarioResult Failed(Scenario scenario, Step step, string message, ScenarioState state) =>
        new(scenario, ScenarioStatus.Failed, step.Text, message, [.. state.TraceLines()]);
}
