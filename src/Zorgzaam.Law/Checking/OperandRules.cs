using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>What operands an operation takes and what it gives: mirrors <c>Evaluation.Operations</c>.</summary>
internal sealed class OperandRules(TypeInference inference, CheckFindings findings, PlanNode node)
{
    private static readonly Unit?[] Steps = [null, Unit.Years, Unit.Months, Unit.Weeks, Unit.Days];

    internal Inferred Infer(ImmutableHashSet<string> existing) => ((OperationNode)node).Kind switch
    {
        Operator.And => Logical(existing, truth: true),
        Operator.Or => Logical(existing, truth: false),
        Operator.Not => Not(existing),
        Operator.Add => Sum(existing),
        Operator.Subtract or Operator.Multiply or Operator.Divide => Arithmetic(existing),
        Operator.Min or Operator.Max => Extreme(existing),
        Operator.Equals or Operator.In => Equal(existing),
        Operator.GreaterThan or Operator.LessThan or Operator.GreaterThanOrEqual or Operator.LessThanOrEqual =>
            Compared(existing),
        Operator.List => Items(existing),
        _ => Dates(existing),
    };

    /// <summary>An operand that must exist and have a certain type; what it is.</summary>
    internal Inferred Operand(
        PlanNode operand, ImmutableHashSet<string> existing, Func<Inferred, bool> fits, string wanted)
    {
        var inferred = inference.Infer(operand, existing);
        if (inferred.IsAlwaysNull)
        {
            findings.Error(
                "null-operand", node.Spot, $"Absence (null) stands where {wanted} is needed.",
                "Give a value, or test for null with EQUALS.");
        }
        else if (!fits(inferred))
        {
            findings.Error(
                "type-mismatch", node.Spot,
                $"{Words.Of(operand)} is {Words.Of(inferred.Type)} where {wanted} is needed.",
                "Use a value of the right type.");
        }
        else if (inferred.MayBeNull)
        {
            findings.Absence(
                "null-operand", node.Spot, $"{Words.Of(operand)} can be absent (null) where {wanted} is needed.",
                "Test for null first, or give the case a value.");
        }

        return inferred;
    }

    internal void Condition(PlanNode operand, ImmutableHashSet<string> existing) =>
        Operand(operand, existing, i => i.CanBeBoolean, "a condition (true or false)");

    /// <summary>What a FOREACH goes through: a list, or nothing at all.</summary>
    internal void Collection(PlanNode collection, ImmutableHashSet<string> existing)
    {
        var inferred = inference.Infer(collection, existing);
        if (inferred.Fits(LawType.List)) return;
        findings.Error(
            "type-mismatch", node.Spot,
            $"{Words.Of(collection)} is {Words.Of(inferred.Type)} where a list is needed.",
            "Go through a list; LIST makes one of single values.");
    }

    /// <summary>Two branches of an IF.</summary>
    internal Inferred Branch(Inferred before, Inferred next)
    {
        Same(before.Unit, next.Unit, "The branches are");
        return before.Or(next);
    }

    private ImmutableArray<PlanNode> Operands => ((OperationNode)node).Operands;

    private Inferred Logical(ImmutableHashSet<string> existing, bool truth)
    {
        foreach (var operand in Operands)
        {
            Condition(operand, existing);
            existing = inference.After(operand, truth, existing);
        }

        return Inferred.Boolean;
    }

    private Inferred Not(ImmutableHashSet<string> existing)
    {
        Condition(Operands[0], existing);
        return Inferred.Boolean;
    }

    // Numbers add up; texts and lists join; never one with another.
    private Inferred Sum(ImmutableHashSet<string> existing)
    {
        var first = inference.Infer(Operands[0], existing);
        var kind = first.Type is LawType.Text or LawType.List ? first.Type : LawType.Number;
        var all = Operands.Select(o => Operand(
            o, existing, i => i.Fits(kind) || (Operands.Length == 1 && i.Type == LawType.List), Words.Of(kind)))
            .ToList();
        return kind == LawType.Number ? new Inferred(kind, SameUnit(all)) : new Inferred(kind);
    }

    private Inferred Arithmetic(ImmutableHashSet<string> existing)
    {
        var all = Operands
            .Select(o => Operand(o, existing, i => i.CanBeNumber || i.Type == LawType.List, "a number")).ToList();
        var kind = ((OperationNode)node).Kind;
        if (kind == Operator.Subtract) return new Inferred(LawType.Number, SameUnit(all));
        var total = all[0];
        foreach (var next in all.Skip(1))
        {
            if (kind == Operator.Divide && next.Literal is { IsDecimal: true, AsDecimal: 0 }) Zero();
            Money(kind, total.Unit, next.Unit);
            var unit = kind == Operator.Multiply ? UnitRules.Product(total, next) : UnitRules.Quotient(total, next);
            total = new Inferred(LawType.Number, unit);
        }

        return new Inferred(LawType.Number, total.Unit);
    }

    private void Zero() => findings.Error(
        "division-by-zero", node.Spot, "DIVIDE divides by zero, whatever the facts.", "Divide by another number.");

    private void Money(Operator kind, Unit? left, Unit? right)
    {
        if (!UnitRules.IsMoney(left) || !UnitRules.IsMoney(right)) return;
        if (kind == Operator.Multiply)
        {
            findings.Error(
                "unit-mismatch", node.Spot, "Money is multiplied by money.", "Multiply by a ratio or a number.");
        }
        else
        {
            Same(left, right, "DIVIDE has operands");
        }
    }

    private Inferred Extreme(ImmutableHashSet<string> existing)
    {
        var all = Operands.Select(o => Operand(
            o, existing, i => i.CanBeNumber || i.CanBeDate || i.Type == LawType.List, "a number or a date")).ToList();
        var unit = SameUnit(all);
        return all.Skip(1).Aggregate(all[0], (a, b) => a.Or(b)) switch
        {
            { Type: LawType.List } => Inferred.Any,
            var result => result with { Unit = unit, MayBeNull = false, Literal = null },
        };
    }

    private Inferred Compared(ImmutableHashSet<string> existing)
    {
        var (left, right) = (
            Operand(Operands[0], existing, i => i.CanBeNumber || i.CanBeDate, "a number or a date"),
            Operand(Operands[1], existing, i => i.CanBeNumber || i.CanBeDate, "a number or a date"));
        var areNumberAndDate = (left.CanBeNumber && !left.CanBeDate && right.CanBeDate && !right.CanBeNumber)
            || (right.CanBeNumber && !right.CanBeDate && left.CanBeDate && !left.CanBeNumber);
        if (areNumberAndDate) Mixed(left, right);
        SameUnit([left, right]);
        return Inferred.Boolean;
    }

    // Absence may be compared with anything: that is the test for null.
    private Inferred Equal(ImmutableHashSet<string> existing)
    {
        var subject = inference.Infer(Operands[0], existing);
        foreach (var operand in Operands.Skip(1))
        {
            var other = inference.Infer(operand, existing);
            if (((OperationNode)node).Kind == Operator.In && other.Type == LawType.List) continue;
            if (!subject.Meets(other)) Mixed(subject, other);
            SameUnit([subject, other]);
        }

        return Inferred.Boolean;
    }

    private Inferred Items(ImmutableHashSet<string> existing)
    {
        foreach (var operand in Operands) inference.Infer(operand, existing);
        return new Inferred(LawType.List);
    }

    private Inferred Dates(ImmutableHashSet<string> existing)
    {
        var kind = ((OperationNode)node).Kind;
        var dates = kind switch
        {
            Operator.Age or Operator.DateDiff => 2,
            Operator.Date => 0,
            _ => 1,
        };
        for (var i = 0; i < Operands.Length; i++)
        {
            if (i < dates) Operand(Operands[i], existing, o => o.CanBeDate, "a date");
            else if (kind == Operator.DateDiff) Operand(Operands[i], existing, o => o.Fits(LawType.Text), "a text");
            else Step(kind, i, Operand(Operands[i], existing, o => o.CanBeNumber, "a number"));
        }

        return kind switch
        {
            Operator.Age => new Inferred(LawType.Number, Unit.Years),
            Operator.DateDiff => new Inferred(LawType.Number, Measure()),
            Operator.DayOfWeek => new Inferred(LawType.Number),
            _ => new Inferred(LawType.Date),
        };
    }

    private void Step(Operator kind, int position, Inferred step)
    {
        if (kind == Operator.DateAdd) Same(Steps[position], step.Unit, "DATE_ADD counts");
    }

    private Unit? Measure() => Operands[2] is ConstantNode { Value: { Kind: Values.LawValueKind.Text } text }
        ? text.AsText switch
        {
            "days" => Unit.Days,
            "months" => Unit.Months,
            "years" => Unit.Years,
            _ => null,
        }
        : null;

    private void Mixed(Inferred left, Inferred right) => findings.Error(
        "type-mismatch", node.Spot,
        $"Values of different types are compared: {Words.Of(left.Type)} and {Words.Of(right.Type)}.",
        "Compare values of the same type.");

    private Unit? SameUnit(IReadOnlyList<Inferred> operands)
    {
        Unit? first = null;
        foreach (var operand in operands)
        {
            Same(first, operand.Unit, $"{Words.Of(((OperationNode)node).Kind)} has operands");
            first ??= operand.Unit;
        }

        return first;
    }

    private void Same(Unit? one, Unit? other, string what)
    {
        if (!UnitRules.Differ(one, other)) return;
        findings.Error(
            "unit-mismatch", node.Spot,
            $"{what} in different units: {UnitRules.Word(one!.Value)} and {UnitRules.Word(other!.Value)}.",
            "Convert one of them explicitly, or correct the declared unit.");
    }
}
