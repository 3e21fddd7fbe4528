using Zorgzaam.Foundation;
using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Populations;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>Evaluates the rights of one person after another; one for each thread.</summary>
internal sealed class PersonEvaluator(SweepPlan plan)
{
    private readonly PartnerPlan.Finder _partners = plan.Partner.NewFinder();
    private readonly IReadOnlyList<CompiledEvaluator> _evaluators = [.. plan.Rights.Select(r => r.Compiled.NewEvaluator())];

    /// <summary>Facts that outcomes asked and did not get.</summary>
    internal HashSet<MissingFact> Missing { get; } = [];

    /// <summary>
    /// Evaluates. What was settled before stays: an outcome that stood on no unknown and did not fail cannot change by
    /// knowing more.
    /// </summary>
    internal EvaluatedPerson Evaluate(PersonId person, KnownFacts known, EvaluatedPerson? before)
    {
        var name = person.ToString();
        known.Choose(name, plan.Place);
        var rights = new PersonRight[plan.Rights.Count];
        var open = new bool[rights.Length + 1];
        for (var i = 0; i < rights.Length; i++)
        {
            if (before is { } done && !done.Open[i])
            {
                rights[i] = done.Result.Rights[i];
                continue;
            }

            var right = plan.Rights[i];
            var result = _evaluators[i].Evaluate(known);
            open[i] = IsOpen(result);
            rights[i] = right.Conclude(result, known, name);
        }

        return new EvaluatedPerson(
            new PersonResult(
                person.Value,
                Age(known.Find(name, SweepPlan.BirthDate)),
                known.Find(name, SweepPlan.HouseholdType) is { Kind: LawValueKind.Text } type ? type.AsText : null,
                Sharers(known, rights, ref open[^1]),
                rights),
            open);
    }

    // Only who has a claim that can be shared: of the others nobody needs to know with whom they live.
    private int Sharers(KnownFacts known, PersonRight[] rights, ref bool isOpen)
    {
        var isShared = rights.Where((right, i) => right.Result.Status == RightStatus.Entitled && plan.Rights[i].Right.IsShared)
            .Any();
        if (!isShared) return 1;
        var partner = _partners.Partner(known);
        isOpen = partner.IsUnknown;
        if (isOpen) Missing.UnionWith(partner.Gaps.Facts);
        return partner.Kind == LawValueKind.Text ? 2 : 1;
    }

    private bool IsOpen(LawResult result)
    {
        var isOpen = false;
        foreach (var output in result.Outputs)
        {
            if (output.Value is { IsUnknown: true } unknown) Missing.UnionWith(unknown.Gaps.Facts);
            isOpen |= output.Failure is not null || output.Value is { IsUnknown: true };
        }

        return isOpen;
    }

    private int? Age(LawValue? born) => born is { Kind: LawValueKind.Text } text && ValueText.TryDate(text.AsText, out var date)
        ? Calendar.Years(date, plan.Date)
        : null;
}

/// <summary>A result, and which of its rights, and at the end whether its sharers, may change when more is known.</summary>
internal sealed record EvaluatedPerson(PersonResult Result, bool[] Open);
