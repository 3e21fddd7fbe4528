using System.Collections.Immutable;
using CsCheck;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>
/// Random laws of random shape: several outputs that stand on one another, on inputs, on definitions, on open norms
/// and on collections. Wrong kinds, absence and division by zero are part of the game.
/// </summary>
internal static class RandomLaws
{
    internal const string Id = "random_law";

    internal static readonly string[] Facts = ["a", "b", "c", "flag", "when", "people"];

    private static readonly SourceSpot Spot = new("random.yaml", 1, 1);

    internal static readonly Gen<LawValue> Values = Gen.Frequency(
        (6, Gen.Int[-50, 50].Select(i => LawValue.Of((decimal)i))),
        (2, Gen.Int[-5000, 5000].Select(i => LawValue.Of(i / 100m))),
        (1, Gen.OneOf(0.00001m, 79228162514264337593543950335m, 0.0000000000000000000000000003m, 1e20m)
            .Select(d => LawValue.Of(d))),
        (2, Gen.Bool.Select(b => LawValue.Of(b))),
        (1, Gen.Const(LawValue.Null)),
        (1, Gen.OneOf("x", "y", "2026-01-31").Select(t => LawValue.Of(t))),
        (1, Gen.Int[0, 20000].Select(d => LawValue.Of(DateOnly.FromDayNumber(730000 + d)))));

    internal static readonly Gen<LawValue> People = Gen.Select(Values, Values)
        .Select(p => LawValue.Of(new Dictionary<string, LawValue>(StringComparer.Ordinal)
        {
            ["x"] = p.Item1,
            ["y"] = p.Item2,
        }))
        .Array[0, 4]
        .Select(items => LawValue.Of(items.ToImmutableArray()));

    internal static Gen<LawDocument> Documents => Gen.Frequency((1, Wild), (2, Sound));

    /// <summary>Laws whose conditions are conditions and whose sums are sums, so that most of them decide.</summary>
    private static Gen<LawDocument> Sound => Gen.Select(Numbers(5), Numbers(6), Conditions(6))
        .Select(e => Document([e.Item1, e.Item2, e.Item3]));

    private static Gen<LawDocument> Wild => Gen.Int[1, 5].SelectMany(count =>
        Gen.Select(Expressions(4, inLoop: false, outputs: 0), Expressions(5, false, 1), Expressions(5, false, 2),
                Expressions(6, false, 3), Expressions(6, false, 4))
            .Select(e => new[] { e.Item1, e.Item2, e.Item3, e.Item4, e.Item5 }.Take(count).ToArray()))
        .Select(Document);

    private static Gen<Expression> Numbers(int depth)
    {
        var leaf = Gen.Frequency(
            (1, Gen.Int[-99, 99].Select(i => (Expression)new Literal(LawValue.Of(i / 10m), Spot))),
            (2, Gen.OneOf("a", "b", "c", "limit").Select(n => (Expression)new Reference(n, [], Spot))));
        if (depth == 0) return leaf;
        var (number, condition) = (Numbers(depth - 1), Conditions(depth - 1));
        return Gen.Frequency(
            (1, leaf),
            (4, Gen.Select(
                Gen.OneOf(Operator.Add, Operator.Subtract, Operator.Multiply, Operator.Min, Operator.Max), number, number,
                (kind, left, right) => (Expression)new Operation(kind, [left, right], Spot))),
            (2, Gen.Select(condition, number, number, (when, then, otherwise) =>
                (Expression)new If([new IfCase(when, then)], otherwise, Spot))),
            (1, Gen.Select(Gen.Enum<RoundingKind>(), number, Gen.Int[-2, 4], (kind, value, precision) =>
                (Expression)new Rounding(kind, value, precision, Spot))));
    }

    private static Gen<Expression> Conditions(int depth)
    {
        if (depth == 0) return Gen.Const((Expression)new Reference("flag", [], Spot));
        var (number, condition) = (Numbers(depth - 1), Conditions(depth - 1));
        return Gen.Frequency(
            (3, Gen.Select(
                Gen.OneOf(Operator.GreaterThan, Operator.LessThanOrEqual, Operator.Equals), number, number,
                (kind, left, right) => (Expression)new Operation(kind, [left, right], Spot))),
            (2, Gen.Select(Gen.OneOf(Operator.And, Operator.Or), condition, condition, (kind, left, right) =>
                (Expression)new Operation(kind, [left, right], Spot))),
            (1, condition.Select(c => (Expression)new Operation(Operator.Not, [c], Spot))));
    }

    private static LawDocument Document(Expression[] bodies) => new()
    {
        Id = Id,
        Layer = RegulatoryLayer.Wet,
        PublicationDate = new DateOnly(2020, 1, 1),
        Url = "https://example.org",
        ContentHash = "random",
        Spot = Spot,
        Articles =
        [
            new Article
            {
                Number = "1",
                Text = "Random.",
                Url = "https://example.org/1",
                Spot = Spot,
                IsExecutable = true,
                Parameters = [new Field { Name = "bsn", Type = FieldType.Text, Spot = Spot }],
                Inputs = [.. Facts.Select(f => new InputField
                {
                    Name = f, Type = TypeOf(f), Nullable = f is "a" or "when", Spot = Spot,
                })],
                // Two outputs are declared, so that outcomes too are held to what they should be.
                Outputs =
                [
                    new Field { Name = "o0", Type = FieldType.Number, Spot = Spot },
                    new Field { Name = "o2", Type = FieldType.Boolean, Nullable = true, Spot = Spot },
                ],
                OpenTerms = [new OpenTerm("norm", FieldType.Number, true, null, null, [], Spot)],
                Definitions = [new Definition("limit", LawValue.Of(10m), FieldType.Number, null, null, Spot)],
                Actions = [.. bodies.Select((b, i) => new LawAction($"o{i}", b, Spot))],
            },
        ],
    };

    private static FieldType TypeOf(string fact) => fact switch
    {
        "flag" => FieldType.Boolean,
        "when" => FieldType.Date,
        "people" => FieldType.List,
        _ => FieldType.Number,
    };

    private static Gen<Expression> Leaf(bool inLoop, int outputs)
    {
        string[] names = [.. Facts.Where(f => f != "people"), "limit", "norm", .. Enumerable.Range(0, outputs).Select(i => $"o{i}")];
        var leaf = Gen.Frequency(
            (4, Values.Select(v => (Expression)new Literal(v, Spot))),
            (5, Gen.OneOf(names).Select(n => (Expression)new Reference(n, [], Spot))));
        return inLoop
            ? Gen.Frequency(
                (1, leaf),
                (1, Gen.OneOf("x", "y", "z").Select(p => (Expression)new Reference("item", [p], Spot))))
            : leaf;
    }

    private static Gen<Expression> Expressions(int depth, bool inLoop, int outputs)
    {
        var leaf = Leaf(inLoop, outputs);
        if (depth == 0) return leaf;
        var operand = Expressions(depth - 1, inLoop, outputs);
        var plain = Gen.Select(
            Gen.OneOf(
                Operator.Add, Operator.Subtract, Operator.Multiply, Operator.Divide, Operator.Min, Operator.Max,
                Operator.And, Operator.Or, Operator.In, Operator.List),
            operand.Array[1, 3],
            (kind, operands) => (Expression)new Operation(kind, [.. operands], Spot));
        var pair = Gen.Select(
            Gen.OneOf(
                Operator.Equals, Operator.GreaterThan, Operator.LessThan, Operator.GreaterThanOrEqual,
                Operator.LessThanOrEqual, Operator.Age),
            operand, operand, (kind, left, right) => (Expression)new Operation(kind, [left, right], Spot));
        var rounded = Gen.Select(
            Gen.Enum<RoundingKind>(), operand, Gen.Int[-3, 9],
            (kind, value, precision) => (Expression)new Rounding(kind, value, precision, Spot));
        var quotient = Gen.Select(
            Gen.Enum<RoundingKind>(), operand, operand, Gen.Int[-2, 8],
            (kind, left, right, precision) => (Expression)new Rounding(
                kind, new Operation(Operator.Divide, [left, right], Spot), precision, Spot));
        var choice = Gen.Select(
            Gen.Select(operand, operand).Array[1, 3], operand,
            (cases, otherwise) => (Expression)new If(
                [.. cases.Select(c => new IfCase(c.Item1, c.Item2))], otherwise, Spot));
        var not = operand.Select(o => (Expression)new Operation(Operator.Not, [o], Spot));
        var loop = Gen.Select(
            Expressions(Math.Min(2, depth - 1), inLoop: true, outputs), Expressions(Math.Min(2, depth - 1), true, outputs),
            Gen.Bool, Gen.OneOf<Combine?>(null, Combine.Add, Combine.And, Combine.Or, Combine.Min, Combine.Max),
            (filter, body, hasFilter, combine) => (Expression)new Foreach(
                new Reference("people", [], Spot), "item", hasFilter ? filter : null, body, combine, Spot));
        return Gen.Frequency(
            (2, leaf), (5, plain), (4, pair), (1, rounded), (1, quotient), (3, choice), (1, not),
            (inLoop ? 0 : 2, inLoop ? leaf : loop));
    }
}
