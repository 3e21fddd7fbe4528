using System.Security.Cryptography;
using CsCheck;
using YamlDotNet.RepresentationModel;
using Zorgzaam.Law;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>The reader accepts and rejects as the published schema does, or is stricter on purpose.</summary>
public sealed class SchemaDifferentialTests(ITestOutputHelper output)
{
    private const int Mutants = 600;

    /// <summary>What the schema lets pass and the reader does not: the file would have no meaning, or two.</summary>
    private static readonly HashSet<string> Stricter = new(StringComparer.Ordinal)
    {
        "action-without-value", // an action with neither a value nor an operation
        "action-operands", // an inline operation that misses operands or has too many
        "no-operands", // an operation over nothing, such as the lowest of no numbers
        "no-such-day", // 2025-02-30 fits the pattern
        "resolve-not-supported", // replaced by open_terms and implements
        "wrong-definition", // the type or unit of a constant
        "wrong-authority", // competent_authority of the whole law, which the schema does not describe
        "wrong-passed-reference", // parameters: {bsn: $1}; the schema takes any text there
        "number-too-precise", // more than 28 digits
        "ambiguous-number", // 0123, 1_000, 0x1F
    };

    [Fact]
    public async Task Read_PublishedCorpus_AgreesWithPublishedSchema()
    {
        Assert.SkipWhen(SharedData.IsAbsent, SharedData.Absent);
        var schema = await PublishedSchema.Load();

        foreach (var file in Directory.GetFiles(SharedData.Corpus, "*.yaml", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.Empty(schema.Errors(YamlJson.Convert(Mutation.Parse(text).RootNode)));
            Assert.NotNull(Fixture.Read(text).Document);
        }
    }

    [Fact]
    public async Task Read_MutatedFiles_AgreesWithPublishedSchema()
    {
        Assert.SkipWhen(SharedData.IsAbsent, SharedData.Absent);
        var schema = await PublishedSchema.Load();
        var bases = Bases();
        var seed = PCG.Parse(
            Environment.GetEnvironmentVariable("ZORGZAAM_TEST_SEED") ?? new PCG(FreshStream()).ToString());
        output.WriteLine($"Seed {seed} (set ZORGZAAM_TEST_SEED to repeat).");
        int accepted = 0, rejected = 0, stricter = 0;

        var gen = Gen.Select(Gen.Int[0, bases.Count - 1], Mutation.Any.Array[1, 2]);
        for (var i = 0; i < Mutants; i++)
        {
            var (index, mutations) = gen.Generate(seed, null, out _);
            var document = Mutation.Parse(bases[index]);
            foreach (var mutation in mutations) mutation.Apply(document.RootNode);
            var text = Mutation.Write(document);

            var refused = schema.Errors(YamlJson.Convert(Mutation.Parse(text).RootNode));
            var found = Fixture.Read(text).Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
            var ours = found.Where(d => !Stricter.Contains(d.Code)).ToList();
            Assert.True(
                refused.Count > 0 == ours.Count > 0,
                $"Mutant {i}: the schema says [{string.Join("; ", refused)}], "
                + $"the reader [{string.Join("; ", found)}]\n{text}");
            if (refused.Count > 0) rejected++;
            else if (found.Count > 0) stricter++;
            else accepted++;
        }

        output.WriteLine($"{accepted} accepted, {rejected} rejected, {stricter} rejected by the reader only.");
        Assert.True(accepted > Mutants / 10 && rejected > Mutants / 10, "The mutations judge one side only.");
    }

    private static uint FreshStream() => (uint)RandomNumberGenerator.GetInt32(int.MaxValue);

    /// <summary>The law of every part often, and the smaller laws of the corpus, all under v0.5.6.</summary>
    private static List<string> Bases() =>
    [
        .. Enumerable.Repeat(Fixture.EveryPart, 10),
        .. Directory.GetFiles(SharedData.Corpus, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(file => new FileInfo(file).Length < 16_000)
            .Select(file => WithVersion(File.ReadAllText(file))),
    ];

    private static string WithVersion(string text)
    {
        var document = Mutation.Parse(text);
        ((YamlMappingNode)document.RootNode).Children["$schema"] = Fixture.SchemaLine(6)["$schema: ".Length..];
        return Mutation.Write(document);
    }
}
