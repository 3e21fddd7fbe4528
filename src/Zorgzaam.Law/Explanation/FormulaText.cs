using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes a node as a formula in names, for people who want to check the calculation.</summary>
internal sealed class FormulaText(PhraseBook phrases)
{
    private const int MaxDepth = 12;

    /// <summary>The formula of a node; named parts appear by their name.</summary>
    internal string Write(PlanNode node) => Write(node, 0);

    private string Write(PlanNode node, int depth)
    {
        if (depth > MaxDepth) return "…";
        string Part(PlanNode part) => Write(part, depth + 1);
        return node switch
        {
            NamedNode named => named.Name.Replace('_', ' '),
            FactNode fact => fact.Field.Name.Replace('_', ' '),
            ParameterNode parameter => parameter.Name.Replace('_', ' '),
            LocalNode local => local.Name.Replace('_', ' '),
            ConstantNode { Value.IsUnknown: true } => phrases.Formula.Judgement,
            ConstantNode constant => PlainText.Write(constant.Value, null, phrases),
            PropertyNode property => $"{Part(property.Target)}.{property.Property}",
            RoundNode round => $"{Part(round.Operand)}, {Way(round, phrases)}",
            IfNode choice => string.Concat(choice.Cases.Select(
                c => PhraseBook.Fill(phrases.Formula.When, Part(c.When), Part(c.Then))))
                + PhraseBook.Fill(phrases.Formula.Otherwise, Part(choice.Default)),
            ForeachNode loop => Loop(loop, Part),
            OperationNode operation => Operation(operation, Part),
            _ => "?",
        };
    }

    internal static string Way(RoundNode round, PhraseBook phrases) => round.Kind switch
    {
        RoundingKind.Ceil => phrases.RoundedUp,
        RoundingKind.Floor => phrases.RoundedDown,
        _ => phrases.Rounded,
    };

    private string Loop(ForeachNode loop, Func<PlanNode, string> part)
    {
        var how = loop.Combine switch
        {
            Combine.Add => phrases.Formula.SumOf,
            Combine.And => phrases.Formula.ForEach,
            Combine.Or => phrases.Formula.ForSome,
            Combine.Min => phrases.Formula.Lowest,
            Combine.Max => phrases.Formula.Highest,
            _ => phrases.Formula.List,
        };
        var filter = loop.Filter is null ? string.Empty : PhraseBook.Fill(phrases.Formula.Filter, part(loop.Filter));
        return PhraseBook.Fill(
            phrases.Formula.Loop, how, part(loop.Body), PlainText.Name(loop.As), part(loop.Collection)) + filter;
    }

    private string Operation(OperationNode node, Func<PlanNode, string> part)
    {
        string[] operands = [.. node.Operands.Select(o =>
            o is OperationNode { Operands.Length: > 1 } or IfNode or RoundNode ? $"({part(o)})" : part(o))];
        return node.Kind switch
        {
            Operator.Add => string.Join(" + ", operands),
            Operator.Subtract => string.Join(" − ", operands),
            Operator.Multiply => string.Join(" × ", operands),
            Operator.Divide => string.Join(" ÷ ", operands),
            Operator.And => string.Join(phrases.Formula.And, operands),
            Operator.Or => string.Join(phrases.Formula.Or, operands),
            Operator.Not => PhraseBook.Fill(phrases.Formula.Not, operands[0]),
            Operator.Equals => $"{operands[0]} = {operands[1]}",
            Operator.GreaterThan => $"{operands[0]} > {operands[1]}",
            Operator.LessThan => $"{operands[0]} < {operands[1]}",
            Operator.GreaterThanOrEqual => $"{operands[0]} ≥ {operands[1]}",
            Operator.LessThanOrEqual => $"{operands[0]} ≤ {operands[1]}",
            Operator.In => PhraseBook.Fill(phrases.Formula.In, operands[0], string.Join(", ", operands.Skip(1))),
            Operator.Min => $"{phrases.Formula.Lowest} {string.Join(phrases.Formula.And, operands)}",
            Operator.Max => $"{phrases.Formula.Highest} {string.Join(phrases.Formula.And, operands)}",
            Operator.Age => PhraseBook.Fill(phrases.Formula.Age, operands[0], operands[1]),
            Operator.DateAdd => DateAdd(operands),
            Operator.Date => PhraseBook.Fill(phrases.Formula.Date, string.Join("-", operands)),
            Operator.DayOfWeek => PhraseBook.Fill(phrases.Formula.DayOfWeek, operands[0]),
            Operator.DateDiff => PhraseBook.Fill(phrases.Formula.DateDiff, operands[2], operands[0], operands[1]),
            _ => string.Join(", ", operands),
        };
    }

    private string DateAdd(string[] operands)
    {
        string[] units = [phrases.Years.Many, phrases.Months.Many, phrases.Weeks.Many, phrases.Days.Many];
        var steps = operands.Skip(1).Zip(units).Where(s => s.First != "0").Select(s => $" + {s.First} {s.Second}");
        return operands[0] + string.Concat(steps);
    }
}
