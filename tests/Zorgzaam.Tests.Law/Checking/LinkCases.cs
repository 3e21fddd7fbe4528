using static Zorgzaam.Tests.Law.Checking.CheckCase;

namespace Zorgzaam.Tests.Law.Checking;

/// <summary>Names, references, versions and what laws attach to one another.</summary>
internal static class LinkCases
{
    private const string Y = "output: [{name: y, type: number}]\nactions: [{output: y, value: 1}]";
    private const string Norm = "open_terms:\n- {id: norm, type: number, required: true, delegated_to: minister}";
    private const string UsesNorm = "output: [{name: x, type: number}]\nactions: [{output: x, value: $norm}]";

    public static IEnumerable<CheckCase> All => [.. References, .. Names, .. Versions, .. Bindings];

    private static IEnumerable<CheckCase> References =>
    [
        Error("name that nothing declares", "unknown-reference", Given.Output("type: number", "$salaris # here"),
            "$salaris", "$looptijd"),
        Error("law that is not here", "unknown-law", Takes("wet_c", "y") + Given.Other(Y), "wet_c", "wet_b"),
        Error("output that the law does not have", "unknown-output", Takes("wet_b", "z") + Given.Other(Y),
            "output: z", "output: y"),
        Error("heading that refers to nothing", "unknown-output",
            "--- wet_a 2024-01-01\ncompetent_authority: {name: '#gezag'}\narticles:\n"
            + Given.Article("1", "output: [{name: x, type: string}]\nactions: [{output: x, value: a}]"), "'#gezag'",
                "'#x'") with { Line = 1 },
        Error("parameter that is not passed", "missing-parameter",
            Takes("wet_b", "y") + Given.Other("parameters: [{name: bsn, type: string}]\n" + Y),
            "output: y}", "output: y, parameters: {bsn: '1'}}"),
        Error("two outputs that stand on one another", "cycle",
            Given.Law("output: [{name: x, type: number}, {name: y, type: number}]\nactions:\n"
                + "- {output: x, value: $y} # here\n- {output: y, value: $x}"),
            "value: $x}", "value: 1}"),
        Error("circle through another law that passes a parameter at every turn", "cycle",
            Given.Law("input:\n"
                + "- {name: a, type: number, source: {regulation: wet_b, output: y, parameters: {bsn: '1'}}}\n"
                + "- {name: b, type: number, source: {regulation: wet_b, output: y, parameters: {bsn: '2'}}}\n"
                + "output: [{name: x, type: number}]\nactions:\n- output: x # here\n"
                    + "  value: {operation: ADD, values: [$a, $b]}")
            + Given.Other("parameters: [{name: bsn, type: string}]\n"
                + "input: [{name: c, type: number, source: {regulation: wet_a, output: x}}]\n"
                + "output: [{name: y, type: number}]\nactions: [{output: y, value: $c}]"),
            "source: {regulation: wet_a, output: x}", "source: {}"),
        Error("law that has ended", "not-in-force",
            Takes("wet_b", "y") + Given.Other(Y).Replace("2024-01-01\n", "2024-01-01\nvalid_to: '2024-12-31'\n",
                StringComparison.Ordinal),
            "valid_to: '2024-12-31'\n", string.Empty),
        Warning("law of which the older version is not here", "not-in-force",
            Takes("wet_b", "y") + Given.Other(Y, "wet_b 2025-01-01"), "wet_b 2025", "wet_b 2024"),
        Error("output that one version does not have", "unknown-output",
            Takes("wet_b", "y") + Given.Other(Y) + Given.Other("output: [{name: z, type: number}]\n"
                + "actions: [{output: z, value: 1}]", "wet_b 2025-01-01"),
            "name: z,", "name: y,", "output: z,", "output: y,"),
    ];

    private static IEnumerable<CheckCase> Names =>
    [
        Error("output without action", "no-action",
            Given.Law("output:\n- {name: x, type: number}\n- {name: y, type: number} # here\n"
                + "actions: [{output: x, value: 1}]"),
            "- {name: y, type: number} # here", string.Empty),
        Warning("action without output", "undeclared-output",
            Given.Law("output: [{name: x, type: number}]\nactions:\n- {output: x, value: 1}\n"
                + "- {output: y, value: 1} # here"),
            "- {output: y, value: 1} # here\n", string.Empty),
        Error("input declared twice", "duplicate-name",
            Given.Law("input:\n- {name: a, type: number, source: {}}\n- {name: a, type: number, source: {}} # here\n"
                + "output: [{name: x, type: number}]\nactions: [{output: x, value: $a}]"),
                    "name: a, type: number, source: {}} # here", "name: b, type: number, source: {}}"),
        Error("definition with the name of an input", "duplicate-name",
            Given.Law("input: [{name: a, type: number, source: {}}]\noutput: [{name: x, type: number}]\n"
                + "actions: [{output: x, value: $a}]",
                "definitions:\n  a: {value: 1} # here"), "a: {value: 1}", "b: {value: 1}"),
        Error("output computed twice", "duplicate-name",
            Given.Law("output: [{name: x, type: number}]\nactions:\n- {output: x, value: 1}\n"
                + "- {output: x, value: 2} # here"),
            "- {output: x, value: 2} # here\n", string.Empty),
        Warning("output that another article has too", "duplicate-output",
            Given.Law(Y) + Given.Article("2", "output: [{name: y, type: number}]\nactions:\n"
                + "- {output: y, value: 2} # here"), "output: y, value: 2", "output: z, value: 2"),
        Warning("input that nothing uses", "unused-name",
            Given.Law("input:\n- {name: a, type: number, source: {}} # here\n" + Y),
                "- {name: a, type: number, source: {}} # here\n", "- {name: a, type: number, source: {}}\n",
                "value: 1", "value: $a"),
        Warning("definition that nothing uses", "unused-name", Given.Law(Y, "definitions:\n  a: {value: 1} # here"),
            "value: 1}]", "value: $a}]"),
        Error("article number that occurs twice", "duplicate-article",
            Given.Law(Y) + "  - number: '1' # here\n    text: Tekst.\n    url: https://example.org/1\n",
                "- number: '1' # here", "- number: '2'"),
        Warning("decision without authority", "no-authority",
            "--- wet_a 2024-01-01\narticles:\n" + Given.Article("1", "produces: {legal_character: BESCHIKKING}\n" + Y)
                .Replace("'1'\n", "'1' # here\n", StringComparison.Ordinal),
            "articles:\n", "competent_authority: {name: Dienst}\narticles:\n"),
    ];

    private static IEnumerable<CheckCase> Versions =>
    [
        Error("two versions from the same day", "overlapping-versions",
            Given.Law(Y) + Given.Law(Y).Replace("wet_a 2024-01-01", "wet_a 2024-01-01 # tweede",
                StringComparison.Ordinal),
            "wet_a 2024-01-01 # tweede", "wet_a 2025-01-01") with { Line = 1 },
        Error("version that ends after the next begins", "overlapping-versions",
            Given.Law(Y).Replace("\narticles", "\nvalid_to: '2025-06-30'\narticles", StringComparison.Ordinal)
                + Given.Other(Y, "wet_a 2025-01-01"),
            "2025-06-30", "2024-12-31") with { Line = 1 },
        Error("version that ends before it begins", "never-in-force",
            Given.Law(Y).Replace("\narticles", "\nvalid_to: '2023-06-30'\narticles", StringComparison.Ordinal),
                "2023-06-30", "2024-06-30") with { Line = 1 },
        Warning("two places with one identifier", "shared-id",
            Given.Law(Y).Replace("\narticles", "\ngemeente_code: GM0001\narticles", StringComparison.Ordinal)
            + Given.Other(Y, "wet_a 2025-01-01").Replace("\narticles", "\ngemeente_code: GM0002\narticles",
                StringComparison.Ordinal),
            "GM0002", "GM0001") with { Line = 1 },
    ];

    private static IEnumerable<CheckCase> Bindings =>
    [
        Error("open norm that does not exist", "unknown-open-term",
            Given.Law(UsesNorm, Norm) + Fills("eis"), "open_term: eis", "open_term: norm", "output: eis",
                "output: norm", "name: eis", "name: norm"),
        Error("filler that computes nothing of the kind", "no-action",
            Given.Law(UsesNorm, Norm) + Fills("norm").Replace("output: norm,", "output: y,", StringComparison.Ordinal)
                .Replace("name: norm,", "name: y,", StringComparison.Ordinal), "output: y,", "output: norm,",
                    "name: y,", "name: norm,"),
        Error("filler of another type", "type-mismatch",
            Given.Law(UsesNorm, Norm + " # here") + Fills("norm").Replace(" # here", string.Empty,
                StringComparison.Ordinal)
                .Replace("value: 1", "value: a", StringComparison.Ordinal).Replace("type: number", "type: string",
                    StringComparison.Ordinal),
            "value: a", "value: 1", "type: string", "type: number"),
        Warning("open norm that nobody fills", "open-norm", Given.Law(UsesNorm, Norm + " # here"), "required: true",
            "required: false"),
        Error("override of what does not exist", "unknown-override", Overrides("z") + Given.Other(Y), "output: z",
            "output: y", "name: z", "name: y"),
        Error("two overrides of one output", "conflicting-overrides",
            Overrides("y").Replace(" # here", string.Empty, StringComparison.Ordinal)
            + Given.Article("2", Y, "overrides:\n- {law: wet_b, article: '7', output: y} # here") + Given.Other(Y),
            "output: y} # here", "output: iets_anders}"),
        Warning("hook on a stage that no procedure has", "unknown-stage",
            Given.Law(Y, "hooks:\n- hook_point: post_actions # here\n"
                + "  applies_to: {legal_character: BESCHIKKING, stage: BEKENDMAKING}"),
            "stage: BEKENDMAKING", "stage: BESLUIT"),
    ];

    private static string Takes(string law, string output) => Given.Law(
        $"input:\n- {{name: a, type: number, source: {{regulation: {law}, output: {output}}}}} # here\n"
        + "output: [{name: x, type: number}]\nactions: [{output: x, value: $a}]");

    private static string Fills(string term) => Given.Other(
        $"output: [{{name: {term}, type: number}}]\nactions: [{{output: {term}, value: 1}}]",
        more: $"implements:\n- {{law: wet_a, article: '1', open_term: {term}}} # here");

    private static string Overrides(string output) => Given.Law(
        $"output: [{{name: {output}, type: number}}]\nactions: [{{output: {output}, value: 2}}]",
        $"overrides:\n- {{law: wet_b, article: '7', output: {output}}} # here");
}
