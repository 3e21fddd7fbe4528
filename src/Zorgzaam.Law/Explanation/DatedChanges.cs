using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>From which day a right is another one, when law and facts stay as they are.</summary>
/// <param name="Date">The first day.</param>
/// <param name="Before">The right until then.</param>
/// <param name="After">The right from then on.</param>
/// <param name="Amount">Declaration of the amount; null when none was asked.</param>
public sealed record DatedChange(DateOnly Date, RightOnDay Before, RightOnDay After, Field? Amount);

/// <summary>A right on a day.</summary>
/// <param name="IsEntitled">Null when a person must judge.</param>
/// <param name="Amount">Null where there is no right, and when it is not known.</param>
public readonly record struct RightOnDay(bool? IsEntitled, LawValue? Amount);

/// <summary>
/// Finds the days on which a right starts, ends or changes because somebody reaches an age. The trace names the days
/// that can matter; each is tried by computing, on the day before and on the day itself.
/// </summary>
/// <param name="facts">The facts of the case.</param>
/// <param name="planOn">The same law, versions included, linked for another reference date.</param>
/// <param name="entitled">Output that says whether there is a right.</param>
/// <param name="amount">Output that says how much; null for none.</param>
public sealed class DatedChanges(IFacts facts, Func<DateOnly, Plan> planOn, string entitled, string? amount)
{
    // More than the next few is no news, and each day that is tried costs a linking of the law.
    private const int MaxChanges = 3;
    private const int MaxDays = 60;

    // The law may wait for the first day of a month, quarter or year.
    private const int MonthsToWait = 12;

    private readonly SortedSet<DateOnly> _open = [];

    /// <summary>The next changes, in order; none when the outcome is not known.</summary>
    /// <param name="result">The result for today, with a trace.</param>
    public IReadOnlyList<DatedChange> Find(LawResult result)
    {
        var changes = new List<DatedChange>();
        if (result.Trace is null || On(result) is not { IsEntitled: not null } now) return changes;
        var today = result.Plan.Options.Date;
        var since = DateOnly.MinValue;
        Collect(result, since, today);
        for (var tried = 0; tried < MaxDays && changes.Count < MaxChanges && _open.Count > 0; tried++)
        {
            var day = _open.Min;
            _open.Remove(day);
            var next = ReferenceEvaluator.Evaluate(planOn(day), facts);
            // What facts are missing then, nobody knows now.
            if (On(next) is not { } then) break;
            if (then == now)
            {
                Collect(next, since, day);
                continue;
            }

            // An amount that is not known then cannot be told.
            if (amount is not null && now.IsEntitled == true && then.IsEntitled == true
                && (now.Amount is null || then.Amount is null)) break;

            // Something else, such as the end of a year, may have changed it on the way.
            if (day > today.AddDays(1) && On(ReferenceEvaluator.Evaluate(planOn(day.AddDays(-1)), facts)) != now) break;
            changes.Add(new DatedChange(day, now, then, FieldOfAmount(next)));
            now = then;
            // What the law waited for has come.
            _open.Clear();
            since = day;
            Collect(next, since, day);
        }

        return changes;
    }

    private void Collect(LawResult result, DateOnly since, DateOnly after)
    {
        foreach (var threshold in DateThresholds.In(result).Where(threshold => threshold.Date > since))
        {
            if (threshold.Date > after) _open.Add(threshold.Date);
            if (!threshold.Waits) continue;
            var first = new DateOnly(threshold.Date.Year, threshold.Date.Month, 1);
            for (var month = 1; month <= MonthsToWait; month++)
            {
                if (first.AddMonths(month) > after) _open.Add(first.AddMonths(month));
            }
        }
    }

    private RightOnDay? On(LawResult result) => result[entitled] switch
    {
        { IsTrue: true } => new RightOnDay(true, amount is not null && result[amount] is { IsDecimal: true } a ? a : null),
        { Kind: LawValueKind.Boolean } => new RightOnDay(false, null),
        { IsUnknown: true } open when open.Gaps.Facts.IsEmpty => new RightOnDay(null, null),
        _ => null,
    };

    private Field? FieldOfAmount(LawResult result) =>
        result.Plan.Outputs.Where(o => o.Name == amount).Select(o => o.Node).OfType<NamedNode>().FirstOrDefault()?.Field;
}
