using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>What a name is declared to be must agree with what it is: within an article and across laws.</summary>
internal sealed class DeclarationRules(CheckFindings findings, NamedNode node, Inferred declared)
{
    internal void Check(Inferred inner)
    {
        if (node.Inner is FactNode) return;
        if (!inner.Fits(declared.Type))
        {
            findings.Error(
                "type-mismatch", node.Spot, $"{Subject} is declared as {Words.Of(declared.Type)}, but {Source} is "
                + $"{Words.Of(inner.Type)}.", "Declare the type that it has, or correct the calculation.");
        }
        else if (UnitRules.Differ(declared.Unit, inner.Unit))
        {
            findings.Error(
                "unit-mismatch", node.Spot, $"{Subject} is declared in {UnitRules.Word(declared.Unit!.Value)}, but "
                + $"{Source} is in {UnitRules.Word(inner.Unit!.Value)}.",
                "Convert it, or declare the unit that it has.");
        }

        if (inner.MayBeNull && !declared.MayBeNull && node.Role is NameRole.Output or NameRole.Input)
        {
            var message = $"{Subject} is not declared nullable, but {Source} can be absent (null).";
            const string remedy = "Declare 'nullable: true', or say what holds in the other cases.";
            // Two declarations contradict each other. A calculation may well never come to null, such as the lowest of
            // a collection that always holds something; when it does, the evaluation fails.
            if (node.Role == NameRole.Input) findings.Absence("nullable-mismatch", node.Spot, message, remedy);
            else findings.Warn("nullable-mismatch", node.Spot, message, remedy);
        }
    }

    private string Subject => $"'{node.Name}'";

    private string Source => Origin(node.Inner) is { } output
        ? $"output '{output.Name}' of {output.Origin.Law.Id} (article {output.Origin.Article.Number})"
        : "what it stands for";

    // An open norm is what the regulation that fills it says.
    private static NamedNode? Origin(PlanNode inner) => inner switch
    {
        NamedNode { Role: NameRole.OpenTerm } term => Origin(term.Inner),
        NamedNode { Role: NameRole.Output } output => output,
        _ => null,
    };
}
