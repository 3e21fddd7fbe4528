using System.Globalization;
using System.Text;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Drawing;

/// <summary>Draws a plan as a Mermaid flowchart: registers on the left, what they lead to on the right.</summary>
public static class MermaidDrawing
{
    /// <summary>The drawing, with a subgraph per law and per article; the same plan gives the same text.</summary>
    public static string Draw(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var graph = LawGraph.Of(plan);
        var ids = graph.Boxes.Select((box, i) => (box, i))
            .ToDictionary(p => p.box, p => string.Create(CultureInfo.InvariantCulture, $"n{p.i + 1}"));
        var text = new StringBuilder("flowchart LR\n");
        var laws = 0;
        foreach (var law in graph.Boxes.GroupBy(b => b.Law, StringComparer.Ordinal))
        {
            laws++;
            Open(text, 1, $"l{laws}", law.Key.Length == 0 ? "Registers" : law.Key);
            var articles = 0;
            foreach (var article in law.GroupBy(b => b.Article, StringComparer.Ordinal))
            {
                articles++;
                if (article.Key.Length > 0) Open(text, 2, $"l{laws}a{articles}", "artikel " + article.Key);
                var depth = article.Key.Length > 0 ? 3 : 2;
                foreach (var box in article) text.Append(Indent(depth)).Append(Shape(ids[box], box)).Append('\n');
                if (article.Key.Length > 0) text.Append(Indent(2)).Append("end\n");
            }

            text.Append(Indent(1)).Append("end\n");
        }

        foreach (var (from, to) in graph.Arrows)
            text.Append(Indent(1)).Append(ids[from]).Append(" --> ").Append(ids[to]).Append('\n');
        return text.ToString();
    }

    private static void Open(StringBuilder text, int depth, string id, string label) =>
        text.Append(Indent(depth)).Append("subgraph ").Append(id).Append("[\"").Append(Escape(label)).Append("\"]\n");

    private static string Shape(string id, Box box) => box.Kind switch
    {
        BoxKind.Input => $"{id}([\"{Escape(box.Name)}\"])",
        BoxKind.Output => $"{id}[\"{Escape(box.Name)}\"]",
        BoxKind.OpenTerm => $"{id}{{{{\"{Escape(box.Name)}\"}}}}",
        BoxKind.Register => $"{id}[(\"{Escape(box.Name)}\")]",
        _ => $"{id}>\"{Escape(box.Name)}\"]",
    };

    // Mermaid reads #name; as an entity, and markup inside quotes as markup.
    private static string Escape(string label)
    {
        var escaped = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            if (char.IsLetterOrDigit(c) || " _.,:-()'".Contains(c, StringComparison.Ordinal)) escaped.Append(c);
            else escaped.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
        }

        return escaped.ToString();
    }

    private static string Indent(int depth) => new(' ', depth * 2);
}
