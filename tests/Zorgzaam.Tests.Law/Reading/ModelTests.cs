using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>How what is written becomes the model.</summary>
public sealed class ModelTests
{
    [Fact]
    public void Read_EveryPart_IsAccepted() => Assert.Equal("alles", Fixture.Accept(Fixture.EveryPart).Id);

    [Fact]
    public void Read_ReferencesInTheFrame_AreKept()
    {
        var law = Fixture.Accept(Fixture.EveryPart);

        Assert.Equal(("inwerkingtreding", (DateOnly?)null), (law.ValidFromReference, law.ValidFrom));
        Assert.Equal(new DateOnly(2030, 12, 31), law.ValidTo);
        Assert.Equal(new CompetentAuthority("college van burgemeester en wethouders", true), law.Authority);
        Assert.Equal("#bevoegd_gezag", law.Articles[0].Authority?.Name);
    }

    [Fact]
    public void Read_UnquotedDate_IsADate() =>
        Assert.Equal(new DateOnly(2025, 1, 1), Fixture.Accept(Fixture.Law("definitions: {}")).ValidFrom);

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("1.5e3", "1500")]
    [InlineData("0.1", "0.1")]
    [InlineData("+7", "7")]
    public void Read_Number_IsExact(string written, string exact)
    {
        var value = Assert.IsType<Literal>(Fixture.ExpressionOf(Fixture.Value(written))).Value;

        Assert.Equal(exact, ValueText.Write(value));
    }

    [Theory]
    [InlineData("true", LawValueKind.Boolean)]
    [InlineData("'true'", LawValueKind.Text)]
    [InlineData("null", LawValueKind.Null)]
    [InlineData("~", LawValueKind.Null)]
    [InlineData("'42'", LawValueKind.Text)]
    [InlineData("42", LawValueKind.Number)]
    [InlineData("2025-01-01", LawValueKind.Text)]
    [InlineData("6:7", LawValueKind.Text)]
    [InlineData("ja", LawValueKind.Text)]
    public void Read_Scalar_HasTheTypeOfYaml12(string written, LawValueKind kind) =>
        Assert.Equal(kind, Assert.IsType<Literal>(Fixture.ExpressionOf(Fixture.Value(written))).Value.Kind);

    [Fact]
    public void Read_ReferenceWithPath_IsSplit()
    {
        var reference = Assert.IsType<Reference>(Fixture.ExpressionOf(Fixture.Value("$referencedate.year")));

        Assert.Equal(("referencedate", "year"), (reference.Name, Assert.Single(reference.Path)));
    }

    [Fact]
    public void Read_InlineRounding_TakesTheOperationBesideIt()
    {
        const string Lines = "operation: CEIL\nprecision: -2\nvalue:\n  operation: ADD\n  values: [1, 2]";

        var rounding = Assert.IsType<Rounding>(Fixture.ExpressionOf(Fixture.Action(Lines)));

        Assert.Equal((RoundingKind.Ceil, -2), (rounding.Kind, rounding.Precision));
        Assert.Equal(Operator.Add, Assert.IsType<Operation>(rounding.Operand).Kind);
    }

    [Theory]
    [InlineData("operation: MAX\nvalues: [1, 2]", Operator.Max, 2)]
    [InlineData("operation: OR\nvalues: [$a, $b]", Operator.Or, 2)]
    [InlineData("operation: NOT\nvalue: $a", Operator.Not, 1)]
    public void Read_InlineOperation_TakesTheOperandsBesideIt(string lines, Operator kind, int operands)
    {
        var operation = Assert.IsType<Operation>(Fixture.ExpressionOf(Fixture.Action(lines)));

        Assert.Equal((kind, operands), (operation.Kind, operation.Operands.Length));
    }

    [Theory]
    [InlineData("legal_basis: {law: x}", "action-without-value")]
    [InlineData("operation: EQUALS\nvalue: 1", "action-operands")]
    [InlineData("operation: ADD\nvalue: 1\nvalues: [1]", "action-operands")]
    [InlineData("operation: FOREACH\nvalues: [1]", "action-operands")]
    [InlineData("values: [1]", "action-operands")]
    [InlineData("value: 1\nprecision: 2", "action-operands")]
    [InlineData("resolve: {type: AMVB}", "resolve-not-supported")]
    [InlineData("operation: FLOOR\nvalue: 1", "missing-property")]
    public void Read_ActionWithoutMeaning_IsRefused(string lines, string code) =>
        Assert.Equal(code, Fixture.Reject(Fixture.Action(lines)).Code);

    [Theory]
    [InlineData("{operation: IN, subject: $a, value: $lijst}", "$lijst")]
    [InlineData("{operation: IN, subject: $a, values: [x, y]}", "x y")]
    [InlineData("{operation: IN, subject: $a, value: v, values: [x]}", "v x")]
    [InlineData("{operation: EQUALS, subject: $a}", "null")]
    [InlineData("{operation: DATE_ADD, date: $a, months: 2}", "0 2 0 0")]
    [InlineData("{operation: DATE_DIFF, from: $a, to: $b, in: days}", "$b days")]
    public void Read_Operation_HasItsOperandsInOrder(string value, string rest)
    {
        var operands = Assert.IsType<Operation>(Fixture.ExpressionOf(Fixture.Value(value))).Operands;

        Assert.Equal("a", Assert.IsType<Reference>(operands[0]).Name);
        Assert.Equal(rest, string.Join(' ', operands.Skip(1).Select(
            o => o is Reference r ? "$" + r.Name : ((Literal)o).Value.ToString())));
    }

    [Fact]
    public void Read_Foreach_DefaultsToItemWithoutCombine()
    {
        var each = Assert.IsType<Foreach>(Fixture.ExpressionOf(Fixture.Value(
            "{operation: FOREACH, collection: $kinderen, body: $item.bsn}")));

        Assert.Equal(("item", (Combine?)null, (Expression?)null), (each.As, each.Combine, each.Filter));
    }

    [Fact]
    public void Read_Definitions_AreBareOrStructured()
    {
        var definitions = Fixture.Accept(Fixture.Law(
            "definitions:\n  kaal: 3\n  rij: [1, a]\n  record: {x: 1}\n  bedrag:\n    value: 5\n    type: amount\n"
            + "    type_spec: {unit: eurocent}\n    description: Bedrag")).Articles[0].Definitions;

        Assert.Equal("3 [1, a] {x: 1} 5", string.Join(' ', definitions.Select(d => d.Value)));
        Assert.Equal((FieldType.Amount, Unit.Eurocent, "Bedrag"),
            (definitions[3].Type, definitions[3].Unit, definitions[3].Description));
    }

    [Fact]
    public void Read_Input_KnowsItsSource()
    {
        var inputs = Fixture.Accept(Fixture.EveryPart).Articles[0].Inputs;

        Assert.Equal((false, true), (inputs[0].IsRegister, inputs[1].IsRegister));
        Assert.Equal("bsn", Assert.IsType<Reference>(inputs[0].Passed[0].Value).Name);
        Assert.Equal(LawValue.Of("box1"), Assert.IsType<Literal>(inputs[0].Passed[1].Value).Value);
    }

    [Fact]
    public void Read_SameBytes_SameHash()
    {
        var text = Fixture.Law("definitions: {}");

        Assert.Equal(Fixture.Accept(text).ContentHash, Fixture.Accept(text).ContentHash);
        Assert.NotEqual(Fixture.Accept(text).ContentHash, Fixture.Accept(text + "\n").ContentHash, StringComparer.Ordinal);
        Assert.Equal(64, Fixture.Accept(text).ContentHash.Length);
    }
}
