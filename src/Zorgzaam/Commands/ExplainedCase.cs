using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Commands;

/// <summary>What explaining a case needs.</summary>
/// <param name="Facts">The facts, with where they come from.</param>
/// <param name="Words">The language.</param>
/// <param name="PlanOn">The same law for another day.</param>
internal sealed record ExplainedCase(TableFacts Facts, ResidentWords Words, Func<DateOnly, Plan> PlanOn)
{
    internal IReadOnlyList<Counterfactual> Otherwise(LawResult result, string output) =>
        Counterfactuals.Find(result, Facts, output);

    internal IReadOnlyList<DatedChange> Changes(LawResult result, string output) =>
        new DatedChanges(Facts, PlanOn, output, amount: null).Find(result);
}
