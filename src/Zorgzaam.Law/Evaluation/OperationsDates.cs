using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <content>Operations on dates (RegelRecht RFC-021).</content>
public static partial class Operations
{
    private static DateOnly Date(PlanNode node, LawValue value) =>
        TryDate(value, out var date) ? date : throw Wrong(node, "a date (yyyy-MM-dd)", value);

    private static int Whole(PlanNode node, LawValue value)
    {
        var number = Number(node, value);
        return number.IsDecimal && decimal.Truncate(number.AsDecimal) == number.AsDecimal
            && Math.Abs(number.AsDecimal) <= Calendar.MaxStep
                ? (int)number.AsDecimal
                : throw Failure(
                    node, "not-whole", $"What is counted is not a whole number of at most {Calendar.MaxStep}.", "Round it first.");
    }

    private static LawValue DateAdd(OperationNode node, ReadOnlySpan<LawValue> operands)
    {
        try
        {
            return LawValue.Of(Date(node, operands[0])
                .AddYears(Whole(node, operands[1]))
                .AddMonths(Whole(node, operands[2]))
                .AddDays(checked((Whole(node, operands[3]) * 7) + Whole(node, operands[4]))));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Failure(node, "no-such-date", "The date lies outside the calendar.", "Check what is added.");
        }
    }

    private static LawValue MakeDate(OperationNode node, ReadOnlySpan<LawValue> operands)
    {
        var (year, month, day) =
            (Whole(node, operands[0]), Whole(node, operands[1]), Whole(node, operands[2]));
        return Calendar.TryDate(year, month, day, out var date)
            ? LawValue.Of(date)
            : throw Failure(
                node, "no-such-date", "Year, month and day make no date that exists.", "Check year, month and day.");
    }

    private static LawValue DateDiff(OperationNode node, ReadOnlySpan<LawValue> operands)
    {
        var (from, to) = (Date(node, operands[0]), Date(node, operands[1]));
        var unit = operands[2].Kind == LawValueKind.Text ? operands[2].AsText : operands[2].ToString();
        return LawValue.Of(unit switch
        {
            "days" => to.DayNumber - from.DayNumber,
            "months" => Calendar.Months(from, to),
            "years" => (decimal)Calendar.Years(from, to),
            _ => throw Failure(node, "unknown-unit", $"Unknown unit '{unit}'.", "Use days, months or years."),
        });
    }
}
