using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>Words for what the checker talks about.</summary>
internal static class Words
{
    internal static string Of(LawType type) => type switch
    {
        LawType.Boolean => "true or false",
        LawType.Number => "a number",
        LawType.Text => "a text",
        LawType.Date => "a date",
        LawType.List => "a list",
        LawType.Record => "a record",
        LawType.Null => "absent (null)",
        _ => "of any type",
    };

    internal static string Of(PlanNode node) => node switch
    {
        NamedNode named => $"'{named.Name}'",
        ParameterNode parameter => $"'{parameter.Name}'",
        FactNode fact => $"'{fact.Field.Name}'",
        ConstantNode constant => $"'{constant.Value}'",
        PropertyNode property => $"'{property.Property}'",
        LocalNode local => $"'{local.Name}'",
        OperationNode operation => $"the outcome of {Of(operation.Kind)}",
        RoundNode => "the rounded value",
        IfNode => "the outcome of IF",
        ForeachNode => "the outcome of FOREACH",
        _ => "it",
    };

    internal static string Of(Operator kind) => string.Concat(kind.ToString().Select(
        (c, i) => i > 0 && char.IsUpper(c) ? "_" + c : char.ToUpperInvariant(c).ToString()));
}
