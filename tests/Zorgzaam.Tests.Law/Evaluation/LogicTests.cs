using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>Strong Kleene logic: unknown is not false, and absence is neither.</summary>
public sealed class LogicTests
{
    private const string T = "true";
    private const string F = "false";
    private const string U = "unknown";

    [Theory]
    [InlineData(T, T, T, T)]
    [InlineData(T, F, F, T)]
    [InlineData(T, U, U, T)]
    [InlineData(F, T, F, T)]
    [InlineData(F, F, F, F)]
    [InlineData(F, U, F, U)]
    [InlineData(U, T, U, T)]
    [InlineData(U, F, F, U)]
    [InlineData(U, U, U, U)]
    public void AndOr_TwoOperands_FollowTheTruthTable(string a, string b, string and, string or)
    {
        Assert.Equal(and, Outcome("AND", a, b));
        Assert.Equal(or, Outcome("OR", a, b));
    }

    [Theory]
    [InlineData(T, F)]
    [InlineData(F, T)]
    [InlineData(U, U)]
    public void Not_Operand_FollowsTheTruthTable(string operand, string expected) => Assert.Equal(
        expected, Given("{operation: NOT, value: $a}", operand, U).Evaluate("proefwet", "uitkomst")["uitkomst"].ToString());

    [Fact]
    public void And_SeveralUnknowns_AsksThemAllAtOnce() => Assert.Equal(
        ["a", "c"],
        Case.Formula("{operation: AND, conditions: [$a, $b, $c]}").With("b", LawValue.True).MissingFacts());

    [Fact]
    public void And_AbsentOperand_IsAnErrorAndNotFalse() => Assert.Equal(
        "absent-value",
        Case.Formula("{operation: AND, conditions: [$a]}").With("a", LawValue.Null).FailureCode());

    [Theory]
    [InlineData("{operation: EQUALS, subject: $a, value: null}", T)]
    [InlineData("{operation: EQUALS, subject: $a, value: 0}", F)]
    [InlineData("{operation: EQUALS, subject: $a, value: ''}", F)]
    [InlineData("{operation: IN, subject: $a, values: [1, null]}", T)]
    public void Equals_AbsentSubject_EqualsOnlyAbsence(string expression, string expected) =>
        Assert.Equal(expected, Case.Formula(expression).With("a", LawValue.Null).Value().ToString());

    [Fact]
    public void Equals_UnknownSubject_IsUnknownAndNotAbsent() => Assert.Equal(
        ["a"], Case.Formula("{operation: EQUALS, subject: $a, value: null}").MissingFacts());

    [Fact]
    public void In_UnknownCandidate_DoesNotHideAMatch()
    {
        const string Expression = "{operation: IN, subject: $a, values: [$b, 2]}";

        Assert.Equal(LawValue.True, Case.Formula(Expression).With("a", LawValue.Of(2m)).Value());
        Assert.Equal(["b"], Case.Formula(Expression).With("a", LawValue.Of(3m)).MissingFacts());
    }

    [Theory]
    [InlineData("{operation: ADD, values: [1, $a]}")]
    [InlineData("{operation: GREATER_THAN, subject: $a, value: 1}")]
    [InlineData("{operation: MAX, values: [1, $a]}")]
    public void Number_Absent_IsAnErrorAndNotZero(string expression) =>
        Assert.Equal("absent-value", Case.Formula(expression).With("a", LawValue.Null).FailureCode());

    private static string Outcome(string operation, string a, string b) =>
        Given($"{{operation: {operation}, conditions: [$a, $b]}}", a, b).Evaluate("proefwet", "uitkomst")["uitkomst"]
            .ToString()!;

    private static Case Given(string expression, string a, string b)
    {
        var known = Case.Formula(expression);
        if (a != U) known.With("a", LawValue.Of(a == T));
        if (b != U) known.With("b", LawValue.Of(b == T));
        return known;
    }
}
