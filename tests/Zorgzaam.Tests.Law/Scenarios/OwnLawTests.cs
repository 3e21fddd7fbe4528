namespace Zorgzaam.Tests.Law.Scenarios;

/// <summary>Every scenario beside our own laws.</summary>
public sealed class OwnLawTests
{
    public static IEnumerable<TheoryDataRow<string, int>> Rows => ScenarioRows.Of(Repository.Laws);

    [Theory]
    [MemberData(nameof(Rows))]
    public void OwnLaws_Scenario_Holds(string file, int position) =>
        ScenarioRows.Run(Repository.Laws, Repository.Laws, file, position);
}
