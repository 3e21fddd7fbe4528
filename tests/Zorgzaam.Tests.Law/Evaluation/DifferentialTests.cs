using CsCheck;
using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Evaluation;

/// <summary>Two evaluators, one meaning: values, unknowns, norms and failures are the same for both.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private static readonly LinkSettings Settings = new(new DateOnly(2026, 3, 2));

    [Fact]
    public void RandomLaws_RandomPersons_BothEvaluatorsAgree()
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        Gen.Select(RandomLaws.Documents, Persons).Sample(
            (law, facts) =>
            {
                var plan = Plan(law);
                var expected = ReferenceEvaluator.Evaluate(plan, facts);
                var actual = CompiledPlan.Compile(plan).NewEvaluator().Evaluate(facts);
                Assert.Equal(Describe(expected), Describe(actual));
                lock (tally)
                {
                    var name = expected.Outcome.GetType().Name;
                    tally[name] = tally.GetValueOrDefault(name) + 1;
                    if (expected.Outcome is Failed failed)
                        tally[failed.Diagnostic.Code] = tally.GetValueOrDefault(failed.Diagnostic.Code) + 1;
                }
            },
            iter: 2000, seed: null, print: p => p.ToString()!, writeLine: output.WriteLine);
        output.WriteLine(string.Join(", ", tally.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key} {t.Value}")));
        // The random laws must reach every kind of outcome, or agreement says little.
        Assert.All(
            ["Decided", "Failed", "NeedsFacts", "NeedsHuman", "wrong-fact", "wrong-outcome"],
            kind => Assert.True(tally.GetValueOrDefault(kind) > 0, kind));
    }

    [Fact]
    public void RandomLaws_FactThatWasNotFetched_ChangesNothingWhenRemoved() =>
        Gen.Select(RandomLaws.Documents, Persons).Sample(
            (law, facts) =>
            {
                var plan = Plan(law);
                var fetched = new Watched(facts);
                var all = ReferenceEvaluator.Evaluate(plan, fetched);
                var only = ReferenceEvaluator.Evaluate(plan, facts.Only(fetched.Asked));
                Assert.Equal(Describe(all), Describe(only));
            },
            iter: 1000, writeLine: output.WriteLine);

    // Most persons have facts of the right kind; of the wild ones some have a fact that is not what the law declares.
    private static Gen<RandomPerson> Persons => Gen.Frequency((2, WildPersons), (1, SoundPersons));

    private static readonly Gen<LawValue> Number = Gen.Frequency(
        (20, Gen.Int[-5000, 5000].Select(i => LawValue.Of(i / 100m))),
        (4, Gen.OneOf(0m, 0.00001m, 79228162514264337593543950335m, 1e20m).Select(d => LawValue.Of(d))),
        (1, RandomLaws.Values));

    private static readonly Gen<LawValue> Flag = Gen.Frequency(
        (20, Gen.Bool.Select(b => LawValue.Of(b))), (1, RandomLaws.Values));

    private static readonly Gen<LawValue> When = Gen.Frequency(
        (10, Gen.Int[0, 20000].Select(d => LawValue.Of(DateOnly.FromDayNumber(730000 + d)))),
        (10, Gen.OneOf("2026-01-31", "2024-02-29").Select(t => LawValue.Of(t))),
        (1, RandomLaws.Values));

    private static readonly Gen<LawValue> Group = Gen.Frequency((20, RandomLaws.People), (1, RandomLaws.Values));

    private static Gen<RandomPerson> SoundPersons => Gen.Select(
        Gen.Int[-500, 500], Gen.Int[-500, 500], Gen.Int[0, 100_000], Gen.Bool, Gen.Int[0, 15],
        (a, b, c, flag, known) => new RandomPerson(
            new Dictionary<string, LawValue>(StringComparer.Ordinal)
            {
                ["a"] = LawValue.Of((decimal)a),
                ["b"] = LawValue.Of(b / 100m),
                ["c"] = LawValue.Of((decimal)c),
                ["flag"] = LawValue.Of(flag),
            }.Where((_, i) => known > 3 || (known & (1 << i)) != 0)
                .ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal)));

    private static Gen<RandomPerson> WildPersons => Gen.Select(
        Number, Number, Number, Flag, When, Group, Gen.Int[0, 63], (a, b, c, flag, when, people, known) => new RandomPerson(
            RandomLaws.Facts.Zip([a, b, c, flag, when, people])
                .Where((_, i) => (known & (1 << i)) != 0)
                .ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)));

    private static Plan Plan(LawDocument law)
    {
        var outputs = law.Articles[0].Actions.Select(a => a.Output).ToList();
        return Linker.Link(new LawLibrary([law]), RandomLaws.Id, outputs, Settings);
    }

    private static string Describe(LawResult result) => string.Join("; ", result.Outputs.Select(o =>
        o.Failure is { } failure
            ? $"{o.Output.Name} failed {failure.Code} {failure.Message}"
            : $"{o.Output.Name} = {o.Value} {o.Value!.Value.Kind} "
                + $"[{string.Join(',', o.Value.Value.Gaps.Facts)}|{string.Join(',', o.Value.Value.Gaps.Norms)}]"));

    private sealed class RandomPerson(IReadOnlyDictionary<string, LawValue> known) : IFacts
    {
        public LawValue? Parameter(string name) => LawValue.Of("p");

        public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys) =>
            known.TryGetValue(request.Field.Name, out var value) ? value : null;

        internal RandomPerson Only(HashSet<string> names) =>
            new(known.Where(k => names.Contains(k.Key)).ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal));
    }

    private sealed class Watched(IFacts inner) : IFacts
    {
        internal HashSet<string> Asked { get; } = new(StringComparer.Ordinal);

        public LawValue? Parameter(string name) => inner.Parameter(name);

        public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys)
        {
            Asked.Add(request.Field.Name);
            return inner.Fact(request, keys);
        }
    }
}
