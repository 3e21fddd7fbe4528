using Zorgzaam.Tests.Law.Reading;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>Writes small laws for a test.</summary>
internal static class LawText
{
    public static string Of(string id, params string[] articles) => Version(id, "2020-01-01", string.Empty, articles);

    /// <summary>A version with further lines in its head, such as a layer, a place or <c>valid_to</c>.</summary>
    public static string Version(string id, string from, string head, params string[] articles)
    {
        var layer = head.Contains("regulatory_layer", StringComparison.Ordinal) ? string.Empty : "regulatory_layer: WET";
        return string.Join(
            '\n',
            [
                Fixture.SchemaLine(9), $"$id: {id}", $"publication_date: '{from}'", $"valid_from: '{from}'",
                "bwb_id: BWBR0000001", $"url: https://example.org/{id}", layer, head, "articles:", .. articles,
            ]);
    }

    public static string Article(string number, string section) =>
        $"  - number: '{number}'\n    text: Artikel {number}.\n    url: https://example.org/{number}\n"
        + "    machine_readable:\n"
        + string.Join('\n', section.Split('\n').Select(line => "      " + line));

    /// <summary>An article that computes one output; <paramref name="rest"/> stands beside its execution.</summary>
    public static string Output(string number, string name, string value, string rest = "", string execution = "") =>
        Article(
            number,
            (rest.Length == 0 ? string.Empty : rest + "\n") + "execution:\n"
            + (execution.Length == 0 ? string.Empty : Indented(execution) + "\n")
            + $"  actions:\n    - output: {name}\n      value: {value}");

    private static string Indented(string lines) =>
        string.Join('\n', lines.Split('\n').Select(line => "  " + line));
}
