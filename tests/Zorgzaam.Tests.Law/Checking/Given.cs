namespace Zorgzaam.Tests.Law.Checking;

/// <summary>Writes minimal laws for <see cref="CheckCase"/>.</summary>
internal static class Given
{
    /// <summary>A law with one article whose fields and action are as given.</summary>
    public static string Law(string execution, string more = "") => "--- wet_a 2024-01-01\narticles:\n"
        + Article("1", execution, more);

    /// <summary>Another law.</summary>
    public static string Other(string execution, string head = "wet_b 2024-01-01", string more = "") =>
        $"--- {head}\narticles:\n" + Article("7", execution, more);

    /// <summary>An article; <paramref name="more"/> stands beside <c>execution</c>.</summary>
    public static string Article(string number, string execution, string more = "") =>
        $"  - number: '{number}'\n    text: Tekst.\n    url: https://example.org/{number}\n    machine_readable:\n"
        + Indent(more, 6) + (execution.Length > 0 ? "      execution:\n" + Indent(execution, 8) : string.Empty);

    /// <summary>An article with a register input of each kind, and one output.</summary>
    public static string Output(string type, string value, string inputs = "", string definitions = "") => Law(
        $$"""
        parameters:
          - {name: bsn, type: string}
        input:
          - {name: loon, type: amount, type_spec: {unit: eurocent}, source: {} }
          - {name: looptijd, type: number, type_spec: {unit: days}, source: {} }
          - {name: naam, type: string, source: {} }
          - {name: geboren, type: date, source: {} }
          - {name: gehuwd, type: boolean, source: {} }
          - {name: overleden, type: date, nullable: true, source: {} }
          - {name: huur, type: amount, nullable: true, source: {} }
        {{Indent(inputs, 2)}}
        output:
          - {name: uitkomst, {{type}}}
        actions:
          - output: uitkomst
            value:
        {{Indent(value, 6)}}
        """,
        definitions.Length > 0 ? "definitions:\n" + Indent(definitions, 2) : string.Empty);

    private static string Indent(string text, int by) => text.Length == 0 ? text : string.Concat(
        text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Where(l => l.Trim().Length > 0)
            .Select(l => new string(' ', by) + l + "\n"));
}
