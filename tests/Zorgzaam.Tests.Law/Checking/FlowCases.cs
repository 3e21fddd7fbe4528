using static Zorgzaam.Tests.Law.Checking.CheckCase;

namespace Zorgzaam.Tests.Law.Checking;

/// <summary>Absence (null), and cases of an IF.</summary>
internal static class FlowCases
{
    private const string Number = "type: number";
    private const string Guarded = "operation: IF\ncases:\n"
        + "- when: {operation: NOT, value: {operation: EQUALS, subject: $huur, value: null}}\n"
        + "  then: {operation: ADD, values: [$huur, 1]}\ndefault: 0";

    public static IEnumerable<CheckCase> All => [.. Absence, .. Cases];

    private static IEnumerable<CheckCase> Absence =>
    [
        Error("null in arithmetic", "null-operand",
            Given.Output(Number, "operation: ADD # here\nvalues: [1, null]"), "null]", "2]"),
        Error("null in a comparison", "null-operand",
            Given.Output("type: boolean", "operation: LESS_THAN # here\nsubject: $looptijd\nvalue: null"),
                "value: null", "value: 2"),
        Error("nullable input in arithmetic", "null-operand",
            Given.Output(Number, "operation: ADD # here\nvalues: [$huur, 1]"), "[$huur, 1]", "[$looptijd, 1]"),
        Error("tested on the wrong path", "null-operand",
            Given.Output(Number, "operation: IF\ncases:\n- when: {operation: EQUALS, subject: $huur, value: null}\n"
                + "  then:\n"
                + "    operation: ADD # here\n    values: [$huur, 1]\ndefault: 0"),
            "operation: ADD # here\n", "operation: ADD\n", "values: [$huur, 1]", "values: [1, 1]"),
        Error("tested too late in an AND", "null-operand",
            Given.Output("type: boolean", "operation: AND\nconditions:\n- operation: LESS_THAN # here\n"
                + "  subject: $overleden\n"
                + "  value: $referencedate\n"
                    + "- {operation: NOT, value: {operation: EQUALS, subject: $overleden, value: null}}"),
            "# here\n                subject: $overleden", "# here\n                subject: $geboren"),
        Error("AGE of somebody who may not exist", "null-operand",
            Given.Output(Number, "operation: AGE # here\ndate_of_birth: $overleden\n"
                + "reference_date: $referencedate"), "$overleden", "$geboren"),
        Error("IF without default in arithmetic", "null-operand",
            Given.Output(Number, "operation: ADD # here\nvalues:\n- operation: IF\n  cases:\n"
                + "  - {when: $gehuwd, then: 1}\n- 2"),
            "then: 1}", "then: 1}\n                default: 0"),
        Error("open term that nobody has to fill", "null-operand",
            Given.Law("output: [{name: x, type: number}]\nactions:\n- output: x\n  value:\n"
                + "    operation: ADD # here\n    values: [$norm, 1]",
                "open_terms:\n- {id: norm, type: number, required: false, delegated_to: minister}"),
                    "required: false", "required: true"),
        Warning("output that can be null", "nullable-mismatch",
            Given.Law("input: [{name: a, type: boolean, source: {}}]\noutput:\n- {name: x, type: number}\nactions:\n"
                + "- output: x # here\n"
                + "  value: {operation: IF, cases: [{when: $a, then: 1}], default: null}"), "type: number}",
                    "type: number, nullable: true}"),
        Warning("lowest of nothing", "nullable-mismatch",
            Given.Law("input: [{name: a, type: array, source: {}}]\noutput:\n- {name: x, type: number}\nactions:\n"
                + "- output: x # here\n"
                + "  value: {operation: FOREACH, collection: $a, as: k, body: $k.n, combine: MIN}"), "combine: MIN",
                    "combine: ADD"),
    ];

    private static IEnumerable<CheckCase> Cases =>
    [
        Error("same condition twice", "unreachable-case", If("$gehuwd", "$gehuwd # here"), "$gehuwd # here",
            "$nog_iets"),
        Error("condition that is false", "unreachable-case", If("$gehuwd", "false # here"), "false # here",
            "$nog_iets"),
        Error("narrower number after the wider", "unreachable-case",
            If("{operation: LESS_THAN, subject: $looptijd, value: 5}",
                "{operation: LESS_THAN, subject: $looptijd, value: 3} # here"),
            "value: 3}", "value: 7}"),
        Error("two cases cover a third", "unreachable-case",
            If("{operation: LESS_THAN, subject: $looptijd, value: $grens}",
                "{operation: GREATER_THAN_OR_EQUAL, subject: 10, value: $looptijd}",
                "{operation: EQUALS, subject: $looptijd, value: 7} # here"), "value: 7}", "value: 17}"),
        Error("narrower date after the wider", "unreachable-case",
            If("{operation: LESS_THAN, subject: $geboren, value: '2000-01-01'}",
                "{operation: LESS_THAN, subject: $geboren, value: '1990-01-01'} # here"), "1990", "2010"),
        Error("part of an AND is taken", "unreachable-case",
            If("{operation: LESS_THAN, subject: $looptijd, value: 5}",
                "{operation: AND, conditions: [$gehuwd, {operation: EQUALS, subject: $looptijd, value: 3}]} # here"),
            "value: 3}", "value: 6}"),
        Warning("default that nothing reaches", "unreachable-default",
            If("$gehuwd", "{operation: NOT, value: $gehuwd}").Replace("default: 9", "default: 9 # here",
                StringComparison.Ordinal),
            "value: $gehuwd}", "value: $nog_iets}"),
        Warning("numbers leave no default", "unreachable-default",
            If("{operation: LESS_THAN, subject: $looptijd, value: 5}",
                "{operation: GREATER_THAN_OR_EQUAL, subject: $looptijd, value: 5}")
                .Replace("default: 9", "default: 9 # here", StringComparison.Ordinal),
            "GREATER_THAN_OR_EQUAL", "GREATER_THAN"),
        Error("IF without default", "missing-default",
            Given.Output(Number, "operation: IF # here\ncases:\n- {when: $gehuwd, then: 1}"), "then: 1}",
                "then: 1}\n              default: 2"),
        Warning("condition that depends on nothing", "constant-condition",
            Given.Output("type: boolean", "operation: AND\nconditions:\n- $gehuwd\n"
                + "- {operation: LESS_THAN, subject: 3, value: 5} # here"),
            "subject: 3", "subject: $looptijd"),
    ];

    /// <summary>Law in which absence is tested first; no finding about absence may come of it.</summary>
    internal static string TestedFirst => Given.Output(Number, Guarded);

    private static string If(params string[] conditions) => Given.Output(
        Number, "operation: IF\ncases:\n" + string.Concat(conditions.Select(c => $"- then: 1\n  when: {c}\n"))
            + "default: 9",
        "- {name: nog_iets, type: boolean, source: {}}", "grens: {value: 5}");
}
