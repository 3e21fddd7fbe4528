using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes a part of a calculation with the names, or with the values, of what it stands on.</summary>
internal sealed class PartText(ResidentWords words, Func<TraceNode, ExplanationNode?> stepOf, bool inFigures)
{
    // What binds less than its surroundings stands between parentheses.
    private const int Compare = 1;
    private const int Sum = 2;
    private const int Product = 3;
    private const int Whole = 4;

    private static readonly Unit[] Units = [Unit.Years, Unit.Months, Unit.Weeks, Unit.Days];

    private readonly PhraseBook _phrases = words.Phrases;

    /// <summary>Null where something has no words, or no figure.</summary>
    internal string? Write(TakenPart part) => Write(part, null, 0);

    private string? Write(TakenPart part, Unit? unit, int around)
    {
        if (part.Step is null) return Figure(part.Value, unit);
        if (stepOf(part.Step) is { } step) return inFigures ? Figure(step.Value, step.Field?.Unit) : Label(step);
        var (text, binds) = part.Node switch
        {
            RoundNode round => (Rounded(round, part), 0),
            OperationNode { Kind: Operator.DateAdd } => (DateAdd(part), Sum),
            OperationNode { Kind: Operator.Min } => (Listed(_phrases.Formula.Lowest, part), 0),
            OperationNode { Kind: Operator.Max } => (Listed(_phrases.Formula.Highest, part), 0),
            OperationNode { Kind: Operator.Age } => (Years(part), Product),
            OperationNode operation when Sign(operation.Kind) is (var sign, var strength) => (
                Joined(part.Operands(), UnitOf(part), sign, strength), strength),
            _ => (inFigures ? Figure(part.Value, unit) : null, Product),
        };
        return text is null || around <= binds ? text : $"({text})";
    }

    private static (string Sign, int Strength)? Sign(Operator kind) => kind switch
    {
        Operator.Add => (" + ", Sum),
        Operator.Subtract => (" − ", Sum),
        Operator.Multiply => (" × ", Product),
        Operator.Divide => (" : ", Product),
        Operator.Equals => (" = ", Compare),
        Operator.GreaterThan => (" > ", Compare),
        Operator.LessThan => (" < ", Compare),
        Operator.GreaterThanOrEqual => (" ≥ ", Compare),
        Operator.LessThanOrEqual => (" ≤ ", Compare),
        _ => null,
    };

    // The second of a difference or a quotient must not fall apart.
    private string? Joined(IReadOnlyList<TakenPart> operands, Unit? unit, string sign, int strength)
    {
        var parts = operands.Select((o, i) => Write(o, unit, sign is " − " or " : " && i > 0 ? strength + 1 : strength)).ToList();
        return parts.Count < 2 || parts.Contains(null) ? null : string.Join(sign, parts);
    }

    private string? Listed(string how, TakenPart part) =>
        Joined(part.Operands(), UnitOf(part), _phrases.Formula.And, Whole) is { } list ? $"{how} {list}" : null;

    private string? Rounded(RoundNode round, TakenPart part)
    {
        var operand = part.Step!.Children is [var inner] ? TakenPart.Of(inner) : null;
        return operand is null || Write(operand, UnitOf(operand), Sum) is not { } text
            ? null
            : $"{text}, {FormulaText.Way(round, _phrases)}";
    }

    private string? Years(TakenPart part) => part.Operands() is [var born, var day]
        && Write(born, null, 0) is { } from && Write(day, null, 0) is { } to
            ? PhraseBook.Fill(_phrases.Formula.WholeYears, from, to)
            : null;

    private string? DateAdd(TakenPart part)
    {
        var operands = part.Operands();
        if (operands.Count == 0 || Write(operands[0], null, Sum) is not { } text) return null;
        for (var i = 1; i < operands.Count && i <= Units.Length; i++)
        {
            if (operands[i].Value is not { IsDecimal: true } count) return null;
            if (count.AsDecimal == 0) continue;
            var label = !inFigures && operands[i].Step is { } step && stepOf(step) is { } named ? Label(named) : null;
            var size = PlainText.Number(LawValue.Of(Math.Abs(count.AsDecimal)), Units[i - 1], _phrases);
            text += (count.AsDecimal < 0 ? " − " : " + ") + (label ?? size);
        }

        return text;
    }

    private string? Label(ExplanationNode step)
    {
        var label = words.Label(step.Called, step.Label);
        return label.Language == _phrases.Language ? PlainText.Inside(label.Text) : null;
    }

    private string? Figure(LawValue value, Unit? unit) => value.Kind switch
    {
        LawValueKind.Number => PlainText.Number(value, unit, _phrases),
        LawValueKind.Date => PlainText.Date(value.AsDate, _phrases),
        LawValueKind.Text when ValueText.TryDate(value.AsText, out var date) => PlainText.Date(date, _phrases),
        _ => null,
    };

    // A plain zero among amounts is an amount.
    private Unit? UnitOf(TakenPart part)
    {
        if (part.Step is null) return null;
        if (stepOf(part.Step) is { } step) return step.Field?.Unit;
        if (part.Node is RoundNode && part.Step.Children is [var inner]) return UnitOf(TakenPart.Of(inner));
        return part.Node is OperationNode { Kind: not Operator.Multiply and not Operator.Divide }
            ? part.Operands().Select(UnitOf).FirstOrDefault(u => u is not null)
            : null;
    }
}
