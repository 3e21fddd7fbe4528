using System.Globalization;
using CsCheck;
using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Tests.Law.Checking;

/// <summary>Random libraries in which names, sources, parameters and dates may or may not agree.</summary>
public sealed class SoundnessTests(ITestOutputHelper output)
{
    private static readonly string[] Linking =
        ["unknown-reference", "unknown-output", "missing-parameter", "cycle", "no-action", "too-deep"];

    private static readonly string[] Names = ["i0", "i1", "o0", "o1", "o2", "grens", "bsn", "nergens"];

    private static Gen<string> Libraries => Gen.Select(Laws("wet_a"), Laws("wet_b")).Select(l => l.Item1 + l.Item2);

    [Fact]
    public void Check_RandomLibraryWithoutErrors_NeverFailsOnANameOrACircle()
    {
        var sound = 0;
        var faulty = 0;
        Libraries.Sample(
            text =>
            {
                var library = CheckCase.Library(text);
                if (LawChecker.Check(library).Any(d => d.Severity == Severity.Error))
                {
                    Interlocked.Increment(ref faulty);
                    return;
                }

                Interlocked.Increment(ref sound);
                foreach (var failure in Evaluated(library))
                    Assert.DoesNotContain(failure.Code, Linking, StringComparer.Ordinal);
            },
            iter: 3000, writeLine: output.WriteLine);
        output.WriteLine($"{sound} libraries without errors, {faulty} with");
        Assert.True(sound > 100 && faulty > 100, $"{sound} sound, {faulty} faulty: the random libraries say little");
    }

    private static IEnumerable<LawDiagnostic> Evaluated(LawLibrary library) =>
        from year in Enumerable.Range(2023, 6)
        let date = new DateOnly(year, 6, 1)
        from law in library.InForce(date)
        from name in law.Articles.SelectMany(a => a.Actions).Select(a => a.Output).Distinct(StringComparer.Ordinal)
        let plan = Linker.Link(library, law.Id, [name], new LinkSettings(date))
        let result = ReferenceEvaluator.Evaluate(plan, NoFacts.Instance)
        from one in result.Outputs
        where one.Failure is not null
        select one.Failure;

    private static Gen<string> Laws(string id) => Gen.Select(Gen.Int[1, 2], Gen.Int[0,
        99].Array[40]).Select((versions, dice) =>
        string.Concat(Enumerable.Range(0, versions).Select(v => Law(id, 2023 + (2 * v), dice[(v * 20)..]))));

    private static string Law(string id, int year, int[] dice)
    {
        var end = dice[0] < 10 ? $"valid_to: '{year + 1}-06-30'\n" : string.Empty;
        var parameter = dice[1] < 50 ? "parameters: [{name: bsn, type: string}]\n" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"--- {id} {year}-01-01\n{end}articles:\n") + Given.Article(
            "1",
            parameter + "input:\n" + Input("i0", dice[2], dice[3]) + Input("i1", dice[4], dice[5])
            + "output: [{name: o0, type: number}, {name: o1, type: number}]\nactions:\n"
            + Action("o0", dice[6], dice[7]) + Action("o1", dice[8], dice[9]) + (dice[10] < 20 ? Action("o2", 0, 5)
                : string.Empty),
            "definitions:\n  grens: {value: 5}");
    }

    private static string Input(string name, int where, int what) => where switch
    {
        < 75 => $"- {{name: {name}, type: number, source: {{}}}}\n",
        < 82 => $"- {{name: {name}, type: number, source: {{output: o{what % 2}}}}}\n",
        _ => $"- {{name: {name}, type: number, source: {{regulation: {(what % 2 == 0 ? "wet_a" : "wet_b")}, "
            + $"output: o{what % 3}{(what < 60 ? ", parameters: {bsn: '1'}" : string.Empty)}}}}}\n",
    };

    private static string Action(string name, int left, int right) =>
        $"- {{output: {name}, value: {{operation: MAX, values: [{Name(left)}, {Name(right)}]}}}}\n";

    private static string Name(int dice) => dice < 65 ? "$i" + (dice % 2) : dice < 80 ? "3" : "$"
        + Names[dice % Names.Length];
}
