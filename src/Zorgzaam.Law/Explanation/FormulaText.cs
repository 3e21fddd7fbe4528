using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes a node as a formula in names, in Dutch, for people who want to check the calculation.</summary>
public static class FormulaText
{
    private const int MaxDepth = 12;

    /// <summary>The formula of a node; named parts appear by their name.</summary>
    public static string Write(PlanNode node) => Write(node, 0);

    private static string Write(PlanNode node, int depth)
    {
        if (depth > MaxDepth) return "…";
        string Part(PlanNode part) => Write(part, depth + 1);
        return node switch
        {
            NamedNode named => named.Name.Replace('_', ' '),
            FactNode fact => fact.Field.Name.Replace('_', ' '),
            ParameterNode parameter => parameter.Name.Replace('_', ' '),
            LocalNode local => local.Name.Replace('_', ' '),
            ConstantNode { Value.IsUnknown: true } => "(oordeel van een medewerker)",
            ConstantNode constant => PlainText.Write(constant.Value, null),
            PropertyNode property => $"{Part(property.Target)}.{property.Property}",
            RoundNode round => Rounded(round, Part(round.Operand)),
            IfNode choice => string.Concat(choice.Cases.Select(
                c => $"als {Part(c.When)} dan {Part(c.Then)}; ")) + $"anders {Part(choice.Default)}",
            ForeachNode loop => Loop(loop, Part),
            OperationNode operation => Operation(operation, Part),
            _ => "?",
        };
    }

    private static string Rounded(RoundNode round, string operand)
    {
        var way = round.Kind switch
        {
            RoundingKind.Ceil => "naar boven afgerond",
            RoundingKind.Floor => "naar beneden afgerond",
            _ => "afgerond",
        };
        return $"{operand}, {way}";
    }

    private static string Loop(ForeachNode loop, Func<PlanNode, string> part)
    {
        var how = loop.Combine switch
        {
            Combine.Add => "som van",
            Combine.And => "voor elk",
            Combine.Or => "voor ten minste één",
            Combine.Min => "laagste van",
            Combine.Max => "hoogste van",
            _ => "lijst van",
        };
        var filter = loop.Filter is null ? string.Empty : $" waarvoor {part(loop.Filter)}";
        return $"{how} {part(loop.Body)} per {loop.As.Replace('_', ' ')} uit {part(loop.Collection)}{filter}";
    }

    private static string Operation(OperationNode node, Func<PlanNode, string> part)
    {
        string[] operands = [.. node.Operands.Select(o =>
            o is OperationNode { Operands.Length: > 1 } or IfNode or RoundNode ? $"({part(o)})" : part(o))];
        return node.Kind switch
        {
            Operator.Add => string.Join(" + ", operands),
            Operator.Subtract => string.Join(" − ", operands),
            Operator.Multiply => string.Join(" × ", operands),
            Operator.Divide => string.Join(" ÷ ", operands),
            Operator.And => string.Join(" en ", operands),
            Operator.Or => string.Join(" of ", operands),
            Operator.Not => $"niet {operands[0]}",
            Operator.Equals => $"{operands[0]} = {operands[1]}",
            Operator.GreaterThan => $"{operands[0]} > {operands[1]}",
            Operator.LessThan => $"{operands[0]} < {operands[1]}",
            Operator.GreaterThanOrEqual => $"{operands[0]} ≥ {operands[1]}",
            Operator.LessThanOrEqual => $"{operands[0]} ≤ {operands[1]}",
            Operator.In => $"{operands[0]} is één van {string.Join(", ", operands.Skip(1))}",
            Operator.Min => $"laagste van {string.Join(" en ", operands)}",
            Operator.Max => $"hoogste van {string.Join(" en ", operands)}",
            Operator.Age => $"leeftijd bij geboorte op {operands[0]} op {operands[1]}",
            Operator.DateAdd => DateAdd(operands),
            Operator.Date => $"datum {string.Join("-", operands)}",
            Operator.DayOfWeek => $"dag van de week van {operands[0]}",
            Operator.DateDiff => $"{operands[2]} tussen {operands[0]} en {operands[1]}",
            _ => string.Join(", ", operands),
        };
    }

    private static string DateAdd(string[] operands)
    {
        string[] units = ["jaar", "maanden", "weken", "dagen"];
        var steps = operands.Skip(1).Zip(units).Where(s => s.First != "0").Select(s => $" + {s.First} {s.Second}");
        return operands[0] + string.Concat(steps);
    }
}
