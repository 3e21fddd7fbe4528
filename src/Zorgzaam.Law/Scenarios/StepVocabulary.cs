using System.Text.RegularExpressions;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Scenarios;

/// <summary>
/// The closed vocabulary of steps. In a text <c>"{x}"</c> takes a quoted value and <c>{x}</c> a bare number.
/// </summary>
/// <remarks>Source: RegelRecht <c>bdd/grammar.yaml</c>, version 1.</remarks>
internal static partial class StepVocabulary
{
    private const string Quoted = "\"([^\"]*)\"";
    private const string Number = @"(-?\d+(?:\.\d+)?)";

    private static readonly Definition[] Definitions =
    [
        new("the calculation date is \"{date}\"", (s, a, _) => s.SetDate(a[0])),
        new("law \"{law}\" is loaded", (s, a, _) => s.RequireLaw(a[0])),
        new("parameter \"{name}\" is \"{value}\"", (s, a, _) => s.SetParameter(a[0], a[1])),
        new("parameter \"{name}\" is {value}", (s, a, _) => s.SetParameter(a[0], a[1])),
        new("the following parameters:", (s, _, rows) => s.SetParameters(rows)),
        new("the following \"{source}\" data with key \"{key}\":", (s, a, rows) => s.SetTable(a[0], a[1], rows)),
        new("I evaluate \"{output}\" of \"{law}\"", (s, a, _) => s.Evaluate(a[1], [a[0]])),
        new("I evaluate outputs \"{outputs}\" of \"{law}\"", (s, a, _) => s.Evaluate(a[1], Names(a[0]))),
        new("the execution succeeds", (s, _, _) => s.ExpectSuccess()),
        new("the execution fails", (s, _, _) => s.ExpectFailure(string.Empty)),
        new("the execution fails with \"{message}\"", (s, a, _) => s.ExpectFailure(a[0])),
        new("output \"{output}\" is true", (s, a, _) => s.ExpectValue(a[0], LawValue.True)),
        new("output \"{output}\" is false", (s, a, _) => s.ExpectValue(a[0], LawValue.False)),
        new("output \"{output}\" is null", (s, a, _) => s.ExpectValue(a[0], LawValue.Null)),
        new("output \"{output}\" equals {value}", (s, a, _) => s.ExpectValue(a[0], ValueText.Infer(a[1]))),
        new("output \"{output}\" equals \"{value}\"", (s, a, _) => s.ExpectText(a[0], a[1])),
        new("output \"{output}\" contains \"{value}\"", (s, a, _) => s.ExpectContains(a[0], a[1])),
        new("the result contains exactly the outputs \"{outputs}\"", (s, a, _) => s.ExpectOutputs(Names(a[0]))),
        new("output \"{output}\" has direct provenance", (s, a, _) => s.ExpectProvenance(a[0], OutputProvenance.Direct)),
        new("output \"{output}\" has reactive provenance",
            (s, a, _) => s.ExpectProvenance(a[0], OutputProvenance.Reactive)),
        new("output \"{output}\" has override provenance",
            (s, a, _) => s.ExpectProvenance(a[0], OutputProvenance.Override)),
        new("the untranslatable mode is \"{mode}\"", (s, a, _) => s.SetMode(a[0])),
        new("output \"{output}\" is tainted as untranslatable", (s, a, _) => s.ExpectTainted(a[0])),
        new("a law with the following articles:", (s, _, rows) => s.Notes.SetArticles(rows)),
        new("a note selecting \"{quote}\"", (s, a, _) => s.Notes.Select(a[0], string.Empty, string.Empty)),
        new("a note selecting \"{quote}\" with prefix \"{prefix}\" and suffix \"{suffix}\"",
            (s, a, _) => s.Notes.Select(a[0], a[1], a[2])),
        new("the note hints article \"{article}\"", (s, a, _) => s.Notes.Hint(a[0])),
        new("the note hints article \"{article}\" at position {start} to {end}", (s, a, _) => s.Notes.Hint(a[0])),
        new("the note is resolved", (s, _, _) => s.Notes.Resolve()),
        new("the note resolves to article \"{article}\"", (s, a, _) => s.Notes.ExpectArticle(a[0])),
        new("the note is an exact match", (s, _, _) => s.Notes.ExpectMatch("exact")),
        new("the note is a fuzzy match", (s, _, _) => s.Notes.ExpectMatch("fuzzy")),
        new("the note is orphaned", (s, _, _) => s.Notes.ExpectMatch("orphaned")),
        new("the note is ambiguous", (s, _, _) => s.Notes.ExpectMatch("ambiguous")),
    ];

    internal static void Execute(Step step, ScenarioState state)
    {
        foreach (var definition in Definitions)
        {
            if (definition.Match(step.Text) is not { } arguments) continue;
            definition.Run(state, arguments, step.Rows);
            return;
        }

        throw new StepFailure("Unknown step. Use the step texts of the grammar (see docs/reference/scenarios.md).");
    }

    private static string[] Names(string outputs) =>
        outputs.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // In a text that has been escaped for a pattern.
    [GeneratedRegex("""
        "\\\{\w+}"|\\\{\w+}
        """, RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    private sealed class Definition(
        string text, Action<ScenarioState, string[], IReadOnlyList<IReadOnlyList<string>>> run)
    {
        private readonly Regex _pattern = new(
            "^" + Placeholder().Replace(Regex.Escape(text), p => p.Value[0] == '"' ? Quoted : Number) + "$",
            RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

        internal string[]? Match(string step) => _pattern.Match(step) is { Success: true } match
            ? [.. match.Groups.Values.Skip(1).Select(g => g.Value)]
            : null;

        internal void Run(ScenarioState state, string[] arguments, IReadOnlyList<IReadOnlyList<string>> rows) =>
            run(state, arguments, rows);
    }
}
