using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Linking;

/// <summary>
/// Whether a node cannot but give what a declaration says, or something unknown: then it need not be looked at for
/// every case. Certain from the shape of the plan alone; when in doubt it is not.
/// </summary>
internal static class CertainKind
{
    internal static bool Fits(PlanNode node, Field field) => node switch
    {
        ConstantNode { Value: var value } => value.IsUnknown || Fits(value.Kind, field),
        FactNode fact => Fits(fact.Field, field),
        NamedNode { Role: NameRole.Output or NameRole.Input, Field: { } declared } => Fits(declared, field),
        NamedNode named => Fits(named.Inner, field),
        RoundNode => IsNumber(field),
        IfNode choice => choice.Cases.All(c => Fits(c.Then, field)) && Fits(choice.Default, field),
        ForeachNode { Combine: Combine.And or Combine.Or } => field.Type == FieldType.Boolean,
        OperationNode operation => Fits(operation.Kind, field),
        _ => false,
    };

    private static bool Fits(Operator kind, Field field) => kind switch
    {
        Operator.And or Operator.Or or Operator.Not or Operator.Equals or Operator.In or Operator.GreaterThan
            or Operator.LessThan or Operator.GreaterThanOrEqual or Operator.LessThanOrEqual =>
            field.Type == FieldType.Boolean,
        Operator.Subtract or Operator.Multiply or Operator.Divide or Operator.Age or Operator.DateDiff
            or Operator.DayOfWeek => IsNumber(field),
        Operator.Date or Operator.DateAdd => field.Type == FieldType.Date,
        Operator.List => field.Type == FieldType.List,
        _ => false,
    };

    private static bool Fits(Field held, Field field) =>
        (held.Type == field.Type || (IsNumber(held) && IsNumber(field)))
        && (field.AllowsNull || !held.AllowsNull) && (field.PredatesNullable || !held.PredatesNullable);

    private static bool Fits(LawValueKind kind, Field field) => kind switch
    {
        LawValueKind.Number => IsNumber(field),
        LawValueKind.Boolean => field.Type == FieldType.Boolean,
        LawValueKind.Text => field.Type == FieldType.Text,
        LawValueKind.Date => field.Type == FieldType.Date,
        _ => false,
    };

    private static bool IsNumber(Field field) => field.Type is FieldType.Number or FieldType.Amount;
}
