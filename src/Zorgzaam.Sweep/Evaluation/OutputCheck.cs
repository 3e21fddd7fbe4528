using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>
/// Whether the outputs that a profile names are what it takes them for: a truth, and whole eurocents for its period.
/// Otherwise everybody's right fails, or a yearly amount is counted every month.
/// </summary>
internal static class OutputCheck
{
    internal static IEnumerable<string> Faults(RightPlan plan)
    {
        var right = plan.Right;
        if (Declared(plan, right.EntitledOutput) is { } entitled && entitled.Type != FieldType.Boolean)
        {
            yield return $"{right.Place}: entitled_output '{right.EntitledOutput}' of law '{right.Law}' is of type "
                + $"'{entitled.Type}'. Name an output that is true or false.";
        }

        if (Declared(plan, right.AmountOutput) is not { } amount) yield break;
        if (amount.Type != FieldType.Amount || amount.Unit != Unit.Eurocent)
        {
            yield return $"{right.Place}: amount_output '{right.AmountOutput}' of law '{right.Law}' is of type '{amount.Type}' "
                + $"with unit '{amount.Unit?.ToString() ?? "none"}'. Name an amount in eurocents.";
        }
        else if (amount.PeriodType != PeriodOf(right.AmountPeriod))
        {
            yield return $"{right.Place}: amount_output '{right.AmountOutput}' of law '{right.Law}' is an amount per "
                + $"{amount.PeriodType ?? "period that the law does not name"}, and amount_period says "
                + $"'{right.AmountPeriod}'. Name an output of that period, or declare 'temporal' at the output "
                + $"({amount.Spot}).";
        }
    }

    private static Field? Declared(RightPlan plan, string output) =>
        (plan.Plan.Outputs.First(o => o.Name == output).Node as NamedNode)?.Field;

    // The law format knows no quarter: such an output says nothing about its period.
    private static string? PeriodOf(AmountPeriod period) => period switch
    {
        AmountPeriod.Month => "month",
        AmountPeriod.Year => "year",
        _ => null,
    };
}
