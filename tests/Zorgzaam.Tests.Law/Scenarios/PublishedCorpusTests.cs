using Zorgzaam.Tests.Law.Reading;

namespace Zorgzaam.Tests.Law.Scenarios;

/// <summary>The conformance features of RegelRecht, and the scenarios beside its laws, on its own corpus.</summary>
public sealed class PublishedCorpusTests
{
    public static IEnumerable<TheoryDataRow<string, int>> ConformanceRows =>
        SharedData.IsAbsent ? [] : ScenarioRows.Of(SharedData.Conformance);

    public static IEnumerable<TheoryDataRow<string, int>> CorpusRows =>
        SharedData.IsAbsent ? [] : ScenarioRows.Of(SharedData.Corpus);

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(ConformanceRows))]
    public void Conformance_Scenario_Holds(string file, int position) =>
        ScenarioRows.Run(SharedData.Conformance, SharedData.Corpus, file, position);

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(CorpusRows))]
    public void Corpus_Scenario_Holds(string file, int position) =>
        ScenarioRows.Run(SharedData.Corpus, SharedData.Corpus, file, position);
}
