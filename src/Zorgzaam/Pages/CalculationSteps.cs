using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Turns the explanation of one right into the steps that a page shows; says each article once.</summary>
internal sealed class CalculationSteps(ResidentWords sentences)
{
    private readonly HashSet<(string Law, string Article)> _said = [];

    /// <summary>The whole calculation; null when nothing could be calculated.</summary>
    internal CalculationStep? Of(ExplainedRight right, WrittenText title)
    {
        var steps = new[] { right.Entitled, right.Amount }.OfType<ExplanationNode>().Select(Step).ToList();
        return steps.Count switch
        {
            0 => null,
            1 => steps[0],
            _ => new CalculationStep(title, null, null, null, steps),
        };
    }

    /// <summary>A value as it may be shown: whom a number points to is not told, and codes become words.</summary>
    internal static WrittenText Value(string name, LawValue value, Field? field, PhraseBook phrases)
    {
        if (IsNumberOfPerson(name) && !value.IsNull && !value.IsUnknown)
            return new WrittenText(phrases.Known, phrases.Language);
        var told = PlainText.Told(value, field, phrases);
        return told with { Text = Phrases.WithoutCodes(told.Text) };
    }

    private CalculationStep Step(ExplanationNode node)
    {
        // A name without a declaration that only passes on another step would show the same value without its unit.
        if (node is { Field: null, Children: [{ Field: not null } only] } && only.Value.Equals(node.Value)) return Step(only);
        var isNew = node.Source is { } source && !node.IsRepeated && _said.Add((source.Law, source.Article));
        return new CalculationStep(
            Label(node),
            Value(node.Name, node.Value, node.Field, sentences.Phrases),
            node.Source is { } article
                ? new StepArticle(
                    article.Article, OfLaw(article.LawName), Handlings.Address(article.Url),
                    isNew ? OfLaw(article.Text) : null)
                : null,
            node.Working,
            [.. node.Children.Where(IsShown).Select(Step)]);
    }

    private static WrittenText OfLaw(string text) => new(text, PhraseBook.Dutch.Language);

    private WrittenText Label(ExplanationNode node)
    {
        var label = sentences.Label(node.Called, node.Label);
        var again = node.IsRepeated ? PhraseBook.Find(label.Language)!.SeeAbove : string.Empty;
        return label with { Text = Phrases.Start(label.Text) + again };
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
