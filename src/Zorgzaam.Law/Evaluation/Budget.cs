using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>
/// What one case may still cost. Work that grows with facts or with itself is paid for here: elements of collections,
/// fractions, lists and joined texts. Both evaluators pay the same for the same.
/// </summary>
public sealed class Budget
{
    private const int FractionSteps = 20;
    private const int CharactersPerStep = 64;

    private long _left;

    /// <summary>Begins a case.</summary>
    public void Begin() => _left = EvaluationLimits.MaxSteps;

    /// <summary>Pays for steps.</summary>
    /// <exception cref="LawException">The case costs too much.</exception>
    public void Spend(PlanNode node, long steps)
    {
        _left -= steps;
        if (_left >= 0) return;
        throw Operations.Failure(
            node, "too-much-work", $"The calculation takes more than {EvaluationLimits.MaxSteps} steps.",
            "Narrow the collections, or take a FOREACH out of a FOREACH.");
    }

    /// <summary>Pays for arithmetic on two numbers: nothing while both are plain decimals.</summary>
    public void Arithmetic(PlanNode node, LawValue left, LawValue right)
    {
        if (!left.IsDecimal || !right.IsDecimal) Spend(node, FractionSteps);
    }

    /// <summary>A number that is not larger than may be.</summary>
    /// <exception cref="LawException">The number is too large.</exception>
    public static LawValue Bounded(PlanNode node, LawValue number)
    {
        if (number.IsDecimal) return number;
        var fraction = number.AsFraction;
        var bits = Math.Max(fraction.Numerator.GetBitLength(), fraction.Denominator.GetBitLength());
        return bits <= EvaluationLimits.MaxBits
            ? number
            : throw Operations.Failure(
                node, "too-large", $"A number grows beyond {EvaluationLimits.MaxBits} bits.",
                "Round in between where the law rounds, or take the repetition out of the calculation.");
    }

    /// <summary>Joins two texts.</summary>
    /// <exception cref="LawException">The text is too long.</exception>
    public LawValue Join(PlanNode node, string left, string right)
    {
        var length = left.Length + right.Length;
        if (length > EvaluationLimits.MaxTextLength)
        {
            throw Operations.Failure(
                node, "too-large", $"A text grows beyond {EvaluationLimits.MaxTextLength} characters.",
                "Join fewer texts.");
        }

        Spend(node, length / CharactersPerStep);
        return LawValue.Of(left + right);
    }

    /// <summary>A list that a law has made, paid for.</summary>
    /// <exception cref="LawException">The list is too large or too deep.</exception>
    public LawValue Made(PlanNode node, IReadOnlyList<LawValue> elements)
    {
        Spend(node, Count(node, elements, 1, 0));
        return LawValue.Of([.. elements]);
    }

    /// <summary>Pays for comparing two values: nothing unless they hold other values.</summary>
    public void Compare(PlanNode node, LawValue left, LawValue right)
    {
        if (left.Kind is LawValueKind.List or LawValueKind.Record && right.Kind == left.Kind)
            Spend(node, Size(left, 0));
    }

    private static int Count(PlanNode node, IReadOnlyList<LawValue> elements, int depth, int sofar)
    {
        if (depth > EvaluationLimits.MaxListDepth || sofar + elements.Count > EvaluationLimits.MaxListSize)
        {
            throw Operations.Failure(
                node, "too-large",
                $"A list grows beyond {EvaluationLimits.MaxListSize} values or {EvaluationLimits.MaxListDepth} levels.",
                "Make a smaller list.");
        }

        sofar += elements.Count;
        foreach (var element in elements)
            if (element.Kind == LawValueKind.List) sofar = Count(node, element.AsList, depth + 1, sofar);
        return sofar;
    }

    // Stops counting where a case would have cost too much anyway.
    private static long Size(LawValue value, long sofar)
    {
        sofar++;
        if (sofar > EvaluationLimits.MaxSteps) return sofar;
        if (value.Kind == LawValueKind.List)
            foreach (var element in value.AsList) sofar = Size(element, sofar);
        else if (value.Kind == LawValueKind.Record)
            foreach (var element in value.AsRecord.Values) sofar = Size(element, sofar);
        return sofar;
    }
}
