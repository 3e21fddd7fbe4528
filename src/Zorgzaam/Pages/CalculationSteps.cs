using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Turns the explanation of one right into the steps that a page shows; says each article once.</summary>
internal sealed class CalculationSteps
{
    private readonly HashSet<(string Law, string Article)> _said = [];

    /// <summary>The whole calculation; null when nothing could be calculated.</summary>
    internal CalculationStep? Of(ExplainedRight right)
    {
        var steps = new[] { right.Entitled, right.Amount }.OfType<ExplanationNode>().Select(Step).ToList();
        return steps.Count switch
        {
            0 => null,
            1 => steps[0],
            _ => new CalculationStep(right.Plan.Right.Title.Dutch, null, null, null, null, null, steps),
        };
    }

    /// <summary>A value as it may be shown: whom a number points to is not told, and codes become words.</summary>
    internal static string Value(string name, LawValue value, Field? field) =>
        IsNumberOfPerson(name) && !value.IsNull && !value.IsUnknown
            ? "bekend"
            : Phrases.WithoutCodes(PlainText.Write(value, field));

    private CalculationStep Step(ExplanationNode node)
    {
        // A name without a declaration that only passes on another step would show the same value without its unit.
        if (node is { Field: null, Children: [{ Field: not null } only] } && only.Value.Equals(node.Value)) return Step(only);
        var isNew = node.Source is { } source && !node.IsRepeated && _said.Add((source.Law, source.Article));
        return new CalculationStep(
            Phrases.Start(node.Label) + (node.IsRepeated ? " (zie hierboven)" : string.Empty),
            Value(node.Name, node.Value, node.Field),
            node.Source is { } article ? $"artikel {article.Article} {article.LawName}" : null,
            Handlings.Address(node.Source?.Url),
            isNew ? node.Source!.Text : null,
            node.Working,
            [.. node.Children.Where(IsShown).Select(Step)]);
    }

    // A list that the law itself gives, such as the kinds of partnership, is nothing about a person.
    private static bool IsShown(ExplanationNode node) => node.Kind switch
    {
        ExplanationKind.Parameter => !IsNumberOfPerson(node.Name) && node.Value.Kind != LawValueKind.List,
        ExplanationKind.Constant => node.Value.Kind != LawValueKind.List,
        _ => true,
    };

    private static bool IsNumberOfPerson(string name) => name.EndsWith("bsn", StringComparison.Ordinal);
}
