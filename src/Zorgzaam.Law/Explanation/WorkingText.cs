using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes a rounded quotient in figures: without it the amounts on both sides seem not to agree.</summary>
internal static class WorkingText
{
    internal static string? Of(NamedNode named, TraceNode node, PhraseBook phrases)
    {
        if (node.Children is not [{ Node: RoundNode round, Children: [var quotient] }]) return null;
        if (quotient.Node is not OperationNode { Kind: Operator.Divide }) return null;
        if (quotient.Children is not [{ Value.IsDecimal: true } whole, { Value.IsDecimal: true } parts]) return null;
        if (!node.Value.IsDecimal || parts.Value.AsDecimal == 0) return null;
        var exact = Math.Round(whole.Value.AsDecimal / parts.Value.AsDecimal, 0, MidpointRounding.ToEven);
        if (named.Field?.Unit != Unit.Eurocent || exact == node.Value.AsDecimal) return null;
        return $"{PlainText.Euros(whole.Value.AsDecimal, phrases)} : {PlainText.Write(parts.Value, null, phrases)} = "
            + $"{PlainText.Euros(exact, phrases)}, {FormulaText.Way(round, phrases)} "
            + PlainText.Euros(node.Value.AsDecimal, phrases);
    }
}
