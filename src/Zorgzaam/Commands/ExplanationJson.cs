using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Commands;

/// <summary>Writes the explanation of a result as JSON: the same tree as <see cref="ExplanationText"/>.</summary>
internal sealed class ExplanationJson(ExplainedCase explained)
{
    /// <summary>Explanation by name of output; an output that failed explains nothing.</summary>
    internal JsonObject Write(LawResult result)
    {
        var all = new JsonObject();
        foreach (var (position, output) in result.Outputs.Index())
        {
            if (result.Trace?.Root(position) is null) continue;
            var name = output.Output.Name;
            var tree = Node(Explainer.Explain(result, name, explained.Words.Phrases));
            JsonNode[] others = [.. explained.Otherwise(result, name).Select(Other)];
            if (others.Length > 0) tree["counterfactuals"] = new JsonArray(others);
            JsonNode[] changes = [.. explained.Changes(result, name).Select(Change)];
            if (changes.Length > 0) tree["changes"] = new JsonArray(changes);
            all[name] = tree;
        }

        return all;
    }

    private JsonObject Node(ExplanationNode node)
    {
        var json = new JsonObject
        {
            ["kind"] = node.Kind.ToString().ToLowerInvariant(),
            ["name"] = node.Name,
            ["label"] = explained.Words.Label(node.Called, node.Label).Text,
            ["value"] = LawJson.Write(node.Value),
            ["text"] = PlainText.Write(node.Value, node.Field, explained.Words.Phrases),
        };
        if (node.Value.IsUnknown) json["unknown"] = true;
        if (node.Formula is { } formula) json["formula"] = formula;
        if (node.Fact is { } fact) json["source"] = explained.Facts.SourceOf(fact.Attribute, fact.Keys);
        if (node.Source is { } source) json["article"] = Article(source);
        if (node.IsRepeated) json["repeated"] = true;
        else if (node.Children.Count > 0)
            json["children"] = new JsonArray([.. node.Children.Select(c => (JsonNode)Node(c))]);
        return json;
    }

    private static JsonObject Article(ArticleReference source) => new()
    {
        ["law"] = source.Law,
        ["name"] = source.LawName,
        ["number"] = source.Article,
        ["text"] = source.Text,
        ["url"] = source.Url,
        ["valid_from"] = IsoDate.Write(source.ValidFrom),
    };

    private static JsonObject Change(DatedChange change) => new()
    {
        ["from"] = change.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["outcome"] = change.After.IsEntitled,
    };

    private static JsonObject Other(Counterfactual other) => new()
    {
        ["fact"] = other.Fact?.Attribute ?? other.Field.Name,
        ["actual"] = LawJson.Write(other.Actual),
        ["needed"] = LawJson.Write(other.Needed),
        ["outcome"] = LawJson.Write(other.Outcome),
    };
}
