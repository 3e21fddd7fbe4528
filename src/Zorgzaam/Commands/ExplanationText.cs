using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;

namespace Zorgzaam.Commands;

/// <summary>
/// Writes the explanation of a result as the pages show it: article, text, values, sources. What a law itself says
/// stays Dutch.
/// </summary>
internal sealed class ExplanationText(ExplainedCase explained)
{
    private readonly HashSet<(string Law, string Article)> _shown = [];

    private PhraseBook Phrases => explained.Words.Phrases;

    /// <summary>The lines; what an output stands on is indented below it. An output that failed explains nothing.</summary>
    internal IEnumerable<string> Lines(LawResult result)
    {
        foreach (var (position, output) in result.Outputs.Index())
        {
            if (result.Trace?.Root(position) is null) continue;
            yield return string.Empty;
            var name = output.Output.Name;
            foreach (var line in Lines(Explainer.Explain(result, name, Phrases), 0)) yield return line;
            foreach (var other in explained.Otherwise(result, name)) yield return "  " + Sentence(other, name);
            foreach (var change in explained.Changes(result, name)) yield return "  " + Sentence(change, name);
        }
    }

    private IEnumerable<string> Lines(ExplanationNode node, int depth)
    {
        var margin = new string(' ', depth * 2);
        var again = node.IsRepeated ? Phrases.SeeAbove : string.Empty;
        var label = explained.Words.Label(node.Called, node.Label).Text.TrimEnd('.');
        yield return $"{margin}{label}: {PlainText.Write(node.Value, node.Field, Phrases)}{again}";
        if (node.IsRepeated) yield break;
        foreach (var line in Grounds(node)) yield return $"{margin}  {line}";
        foreach (var child in node.Children)
            foreach (var line in Lines(child, depth + 1)) yield return line;
    }

    private IEnumerable<string> Grounds(ExplanationNode node)
    {
        var said = Phrases.Outline;
        if (node.Fact is { } fact)
        {
            yield return PhraseBook.Fill(
                said.Source, explained.Facts.SourceOf(fact.Attribute, fact.Keys) ?? said.UnknownSource, fact.Attribute);
        }

        if (node.Kind == ExplanationKind.Parameter) yield return said.Given;
        if (node.Formula is { } formula) yield return PhraseBook.Fill(said.Formula, formula);
        if (node.Source is not { } source) yield break;
        yield return PhraseBook.Fill(said.Article, source.Article, source.LawName, source.Url);
        if (_shown.Add((source.Law, source.Article))) yield return PhraseBook.Fill(said.Text, OneLine(source.Text));
    }

    private string Sentence(Counterfactual other, string output) => PhraseBook.Fill(
        other.Outcome.IsUnknown ? Phrases.Outline.OtherwiseJudged : Phrases.Outline.Otherwise,
        PlainText.Name(other.Fact?.Attribute ?? other.Field.Name),
        PlainText.Write(other.Needed, other.Field, Phrases),
        PlainText.Write(other.Actual, other.Field, Phrases),
        PlainText.Name(output),
        PlainText.Write(other.Outcome, null, Phrases));

    private string Sentence(DatedChange change, string output) => PhraseBook.Fill(
        change.After.IsEntitled is null ? Phrases.Outline.ChangesJudged : Phrases.Outline.Changes,
        PlainText.Date(change.Date, Phrases),
        PlainText.Name(output),
        change.After.IsEntitled == true ? Phrases.Yes : Phrases.No);

    private static string OneLine(string text) => string.Join(
        ' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
