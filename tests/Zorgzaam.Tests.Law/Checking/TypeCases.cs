using static Zorgzaam.Tests.Law.Checking.CheckCase;

namespace Zorgzaam.Tests.Law.Checking;

/// <summary>Types and units, within a law and across laws.</summary>
internal static class TypeCases
{
    private const string Number = "type: number";
    private const string Truth = "type: boolean";
    private const string Cents = "type: amount, type_spec: {unit: eurocent}";

    public static IEnumerable<CheckCase> All => [.. Types, .. Units, .. Boundaries];

    private static IEnumerable<CheckCase> Types =>
    [
        Error("ADD on true or false", "type-mismatch",
            Given.Output(Number, "operation: ADD # here\nvalues: [1, $gehuwd]"), "$gehuwd", "2"),
        Error("MULTIPLY on a text", "type-mismatch",
            Given.Output(Number, "operation: MULTIPLY # here\nvalues: [1, $naam]"), "$naam", "2"),
        Error("ROUND on a date", "type-mismatch",
            Given.Output(Number, "operation: ROUND # here\nprecision: 0\nvalue: $geboren"), "$geboren", "$looptijd"),
        Error("text compared with number", "type-mismatch",
            Given.Output(Truth, "operation: EQUALS # here\nsubject: $naam\nvalue: 5"), "value: 5", "value: vijf"),
        Error("text in an order", "type-mismatch",
            Given.Output(Truth, "operation: LESS_THAN # here\nsubject: $looptijd\nvalue: vijf"), "value: vijf",
                "value: 5"),
        Error("date compared with number", "type-mismatch",
            Given.Output(Truth, "operation: LESS_THAN # here\nsubject: $geboren\nvalue: 5"), "value: 5",
                "value: '2020-01-01'"),
        Error("IN over another type", "type-mismatch",
            Given.Output(Truth, "operation: IN # here\nsubject: $naam\nvalues: [a, 5]"), "[a, 5]", "[a, b]"),
        Error("condition that is a number", "type-mismatch",
            Given.Output(Number, "operation: IF # here\ncases:\n- {when: $looptijd, then: 1}\ndefault: 2"),
            "when: $looptijd", "when: $gehuwd"),
        Error("AND on a number", "type-mismatch",
            Given.Output(Truth, "operation: AND # here\nconditions: [$gehuwd, $looptijd]"), "$looptijd]", "$gehuwd]"),
        Error("AGE of a number", "type-mismatch",
            Given.Output(Number, "operation: AGE # here\ndate_of_birth: $looptijd\nreference_date: $referencedate"),
            "$looptijd", "$geboren"),
        Error("text that is no date", "type-mismatch",
            Given.Output(Number, "operation: AGE # here\ndate_of_birth: ooit\nreference_date: $referencedate"),
            "ooit", "'2000-01-01'"),
        Error("division by a zero that is written out", "division-by-zero",
            Given.Output(Number, "operation: DIVIDE # here\nvalues: [1, $niets]", definitions: "niets: {value: 0}"),
            "niets: {value: 0}", "niets: {value: 2}"),
        Error("FOREACH over a number", "type-mismatch",
            Given.Output(Number, "operation: FOREACH # here\ncollection: $looptijd\nas: k\nbody: 1\ncombine: ADD"),
            "collection: $looptijd", "collection: {operation: LIST, items: [$looptijd]}"),
        Error("unknown part of a date", "unknown-property",
            Given.Output(Number, "operation: ADD\nvalues:\n- $geboren.uur # here\n- 1"), "uur", "year"),
        Error("output declared otherwise", "type-mismatch",
            Given.Law("output:\n- {name: x, type: boolean}\nactions:\n- output: x # here\n  value: 5"), "boolean",
                "number"),
    ];

    private static IEnumerable<CheckCase> Units =>
    [
        Error("cents and days", "unit-mismatch",
            Given.Output(Cents, "operation: ADD # here\nvalues: [$loon, $looptijd]"), "$looptijd]", "5]"),
        Error("cents and euros", "unit-mismatch",
            Given.Output(
                Cents, "operation: SUBTRACT # here\nvalues: [$loon, $toeslag]",
                definitions: "toeslag: {value: 5, type: amount, type_spec: {unit: euro}}"), "unit: euro}",
                    "unit: eurocent}"),
        Error("ratio and percentage", "unit-mismatch",
            Given.Output(
                Number, "operation: MAX # here\nvalues: [$deel, $procent]",
                definitions: "deel: {value: 0.5, type: number, type_spec: {unit: ratio}}\n"
                + "procent: {value: 5, type: number, type_spec: {unit: percentage}}"), "percentage}", "ratio}"),
        Error("comparison of units", "unit-mismatch",
            Given.Output(Truth, "operation: GREATER_THAN # here\nsubject: $loon\nvalue: $looptijd"),
                "value: $looptijd", "value: 5"),
        Error("branches of an IF", "unit-mismatch",
            Given.Output("type: number", "operation: IF # here\ncases:\n- {when: $gehuwd, then: $loon}\n"
                + "default: $looptijd"),
            "default: $looptijd", "default: 0"),
        Error("money times money", "unit-mismatch",
            Given.Output(Number, "operation: MULTIPLY # here\nvalues: [$loon, $loon]"), "$loon]", "2]"),
        Error("age compared with days", "unit-mismatch",
            Given.Output(
                Truth, "operation: LESS_THAN # here\nsubject: {operation: AGE, date_of_birth: $geboren, "
                + "reference_date: $referencedate}\nvalue: $looptijd"), "value: $looptijd", "value: 18"),
        Error("days added as months", "unit-mismatch",
            Given.Output("type: date", "operation: DATE_ADD # here\ndate: $geboren\nmonths: $looptijd"), "months:",
                "days:"),
        Error("ratio of money declared as days", "unit-mismatch",
            Given.Law(
                "input:\n- {name: a, type: amount, type_spec: {unit: eurocent}, source: {}}\n"
                + "output:\n- {name: x, type: number, type_spec: {unit: days}}\nactions:\n"
                + "- output: x # here\n  value: {operation: MULTIPLY, values: [$a, $deel]}",
                "definitions:\n  deel: {value: 0.5, type: number, type_spec: {unit: ratio}}"), "unit: days",
                    "unit: eurocent"),
    ];

    private static IEnumerable<CheckCase> Boundaries =>
    [
        Error("input declared otherwise than its source", "type-mismatch",
            Given.Law("input:\n- {name: x, type: boolean, source: {regulation: wet_b, output: y}} # here\n"
                + "output: [{name: z, type: boolean}]\nactions: [{output: z, value: $x}]")
            + Given.Other("output: [{name: y, type: number}]\nactions: [{output: y, value: 1}]"),
            "{name: y, type: number}", "{name: y, type: boolean}", "value: 1}", "value: true}"),
        Error("input in another unit than its source", "unit-mismatch",
            Given.Law("input:\n"
                + "- {name: x, type: amount, type_spec: {unit: eurocent}, source: {regulation: wet_b, output: y}} # "
                + "here\n"
                + "output: [{name: z, type: amount}]\nactions: [{output: z, value: $x}]")
            + Given.Other("output: [{name: y, type: amount, type_spec: {unit: euro}}]\n"
                + "actions: [{output: y, value: 1}]"),
            "unit: euro}", "unit: eurocent}"),
        Error("unit that comes from another law", "unit-mismatch",
            Given.Law("input:\n- {name: x, type: number, source: {regulation: wet_b, output: y}}\n"
                + "output: [{name: z, type: amount, type_spec: {unit: eurocent}}]\n"
                + "actions:\n- output: z # here\n  value: {operation: ADD, values: [$x, 1]}")
            + Given.Other("output: [{name: y, type: number, type_spec: {unit: days}}]\n"
                + "actions: [{output: y, value: 1}]"),
            "unit: days", "unit: eurocent"),
    ];
}
