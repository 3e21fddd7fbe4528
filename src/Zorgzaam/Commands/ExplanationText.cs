using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;

namespace Zorgzaam.Commands;

/// <summary>Writes the explanation of a result in Dutch, as the pages show it: article, text, values, sources.</summary>
internal static class ExplanationText
{
    /// <summary>The lines; what an output stands on is indented below it. An output that failed explains nothing.</summary>
    internal static IEnumerable<string> Lines(LawResult result, TableFacts facts)
    {
        var shown = new HashSet<(string, string)>();
        foreach (var (position, output) in result.Outputs.Index())
        {
            if (result.Trace?.Root(position) is null) continue;
            yield return string.Empty;
            var name = output.Output.Name;
            foreach (var line in Lines(Explainer.Explain(result, name), facts, shown, 0)) yield return line;
            foreach (var other in Counterfactuals.Find(result, facts, name)) yield return "  " + Sentence(other, name);
        }
    }

    private static IEnumerable<string> Lines(
        ExplanationNode node, TableFacts facts, HashSet<(string Law, string Article)> shown, int depth)
    {
        var margin = new string(' ', depth * 2);
        var again = node.IsRepeated ? " (zie hierboven)" : string.Empty;
        yield return $"{margin}{node.Label.TrimEnd('.')}: {PlainText.Write(node.Value, node.Field)}{again}";
        if (node.IsRepeated) yield break;
        if (node.Fact is { } fact)
            yield return $"{margin}  bron: {facts.SourceOf(fact.Attribute, fact.Keys) ?? "onbekend"} ({fact.Attribute})";
        if (node.Kind == ExplanationKind.Parameter) yield return $"{margin}  bron: opgegeven bij de vraag";
        if (node.Formula is { } formula) yield return $"{margin}  berekening: {formula}";
        if (node.Source is { } source)
        {
            yield return $"{margin}  volgens: artikel {source.Article} van {source.LawName}, {source.Url}";
            if (shown.Add((source.Law, source.Article))) yield return $"{margin}  tekst: {OneLine(source.Text)}";
        }

        foreach (var child in node.Children)
            foreach (var line in Lines(child, facts, shown, depth + 1)) yield return line;
    }

    private static string Sentence(Counterfactual other, string output) =>
        $"anders: bij {Words(other.Fact?.Attribute ?? other.Field.Name)} {PlainText.Write(other.Needed, other.Field)} in "
        + $"plaats van {PlainText.Write(other.Actual, other.Field)} "
        + (other.Outcome.IsUnknown
            ? $"beoordeelt een mens {Words(output)}"
            : $"is {Words(output)} {PlainText.Write(other.Outcome, null)}");

    private static string Words(string name) => name.Replace('_', ' ');

    private static string OneLine(string text) => string.Join(
        ' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
