using System.Diagnostics;
using System.Globalization;
using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Tests.Law.Reading;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>A small law can ask for endless work; it ends soon, with an error that names the article.</summary>
public sealed class BudgetTests
{
    private const int Steps = 60;

    public static TheoryData<string, string, string, string> Greedy => new()
    {
        { "squares", "number", "1234567890123456789012345678", "{operation: MULTIPLY, values: [$P, $P]}" },
        {
            "fractions", "number", "7",
            "{operation: ADD, values: [{operation: DIVIDE, values: [$P, 99999999999999999989]}, "
                + "{operation: DIVIDE, values: [1, $P]}]}"
        },
        { "lists of lists", "array", "$rij", "{operation: LIST, items: [$P, $P]}" },
        { "joined lists", "array", "$rij", "{operation: ADD, values: [$P, $P]}" },
        { "joined texts", "string", "abcdefgh", "{operation: ADD, values: [$P, $P]}" },
    };

    [Theory]
    [MemberData(nameof(Greedy))]
    public void Law_ThatGrowsWithEveryOutput_EndsSoonAndNamesTheArticle(
        string name, string type, string first, string next)
    {
        Assert.NotEmpty(name);
        var outputs = Enumerable.Range(0, Steps).Select(
            i => (Name: $"y{i}", Value: i == 0 ? first : next.Replace("$P", $"$y{i - 1}", StringComparison.Ordinal)));

        EndsSoon(Law(type, [.. outputs]), $"y{Steps - 1}", "too-large");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{operation: IF, cases: [{when: {operation: IN, subject: 5, value: $rij}, then: 1}], default: 0}")]
    [InlineData("{operation: MAX, values: [$rij]}")]
    public void Law_ThatGoesThroughACollectionInACollectionInACollection_EndsSoon(string body)
    {
        var loops = new[] { "a", "b", "c" }.Aggregate(body, (inner, name) =>
            $"{{operation: FOREACH, collection: $rij, as: {name}, body: {inner}, combine: ADD}}");

        EndsSoon(Law("number", ("y", loops)), "y", "too-much-work");
    }

    [Fact]
    public void Law_ThatGoesThroughACollectionOfACollection_IsComputed() => Assert.Equal(
        LawValue.Of(100_000m),
        Case.Formula("{operation: FOREACH, collection: $rij, as: a, combine: ADD, "
            + "body: {operation: FOREACH, collection: $b, as: c, body: 1, combine: ADD}}")
            .With("rij", Numbers(1000)).With("b", Numbers(100)).Value());

    [Fact]
    public void NamedValue_InsideACollection_CostsOneComputation() => Assert.Equal(
        LawValue.Of(1_000_000m),
        Facts(Law(
            "number", ("x", "{operation: FOREACH, collection: $rij, as: a, body: 1, combine: ADD}"),
            ("y", "{operation: FOREACH, collection: $rij, as: b, body: $x, combine: ADD}"))).Value("gulzig", "y"));

    private static void EndsSoon(string law, string output, string code)
    {
        var library = new LawLibrary([Fixture.Accept(law)]);
        Assert.DoesNotContain(LawChecker.Check(library), d => d.Severity == Severity.Error);
        var clock = Stopwatch.StartNew();

        var failure = Assert.IsType<Failed>(Facts(law).Evaluate("gulzig", output).Outcome).Diagnostic;

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Equal((code, "1"), (failure.Code, failure.Article));
    }

    private static Case Facts(string law) => new Case(law).With("rij", Numbers(1000));

    private static LawValue Numbers(int count) =>
        LawValue.Of([.. Enumerable.Range(0, count).Select(i => LawValue.Of((decimal)i))]);

    private static string Law(string type, params (string Name, string Value)[] outputs) => LawText.Of(
        "gulzig", LawText.Article("1", string.Create(CultureInfo.InvariantCulture, $$$"""
        execution:
          parameters:
            - {name: bsn, type: string}
          input:
            - {name: rij, type: array, source: {} }
          output:
        {{{string.Concat(outputs.Select(o => $"    - {{name: {o.Name}, type: {type}}}\n"))}}}  actions:
        {{{string.Concat(outputs.Select(o => $"    - {{output: {o.Name}, value: {o.Value}}}\n"))}}}
        """)));
}
