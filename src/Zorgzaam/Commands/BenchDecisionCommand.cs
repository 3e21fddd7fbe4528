using System.CommandLine;
using System.Diagnostics;
using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Commands;

/// <summary><c>bench decision</c>: how many healthcare allowance decisions a second, on one core.</summary>
internal static class BenchDecisionCommand
{
    private const string LawId = "wet_op_de_zorgtoeslag";
    private const int Persons = 1024;
    private static readonly DateOnly Date = new(2025, 1, 1);
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(3);

    internal static Command Create()
    {
        var laws = new Option<DirectoryInfo>("--laws")
        {
            Description = "Folder of laws.",
            DefaultValueFactory = _ => new DirectoryInfo("laws"),
        };
        var command = new Command("decision", "Decide healthcare allowance: right, yearly and monthly amount.") { laws };
        command.SetAction(parsed => Run(LawFolder.Load(parsed.GetRequiredValue(laws))));
        return command;
    }

    private static int Run(LawLibrary library)
    {
        string[] outputs = ["heeft_recht_op_zorgtoeslag", "hoogte_zorgtoeslag", "maandbedrag_zorgtoeslag"];
        var plan = Linker.Link(library, LawId, outputs, new LinkSettings(Date));
        var facts = Facts();
        var compiled = CompiledPlan.Compile(plan).NewEvaluator();
        var traced = new ReferenceEvaluator(plan);
        Check(traced, compiled, facts);
        var (untracedRate, untracedBytes) = Measure(compiled.Evaluate, facts);
        var (tracedRate, tracedBytes) = Measure(traced.Evaluate, facts);
        BenchCommands.Print("decision_untraced_per_second", untracedRate, "decisions/s");
        BenchCommands.Print("decision_traced_per_second", tracedRate, "decisions/s");
        BenchCommands.Print("decision_allocated_bytes", untracedBytes, "bytes/decision");
        BenchCommands.Print("decision_traced_allocated_bytes", tracedBytes, "bytes/decision");
        return ExitCode.Success;
    }

    // A benchmark of something that decides nothing, or that decides differently, measures nothing.
    private static void Check(ReferenceEvaluator reference, CompiledEvaluator compiled, TableFacts facts)
    {
        for (var i = 0; i < Persons; i++)
        {
            facts.SetParameter("bsn", Bsn(i));
            var (expected, actual) = (reference.Evaluate(facts), compiled.Evaluate(facts));
            if (expected.Outcome is not Decided)
                throw new CommandFailure($"The benchmark's person {i} is not decided: {expected.Outcome}.");
            if (expected.Outputs.Zip(actual.Outputs).Any(p => p.First.Value != p.Second.Value))
                throw new CommandFailure($"The evaluators disagree on person {i} of the benchmark: {Show(expected)} and {Show(actual)}.");
        }
    }

    private static string Show(LawResult result) => string.Join(
        ", ", result.Outputs.Select(o => $"{o.Output.Name} = {o.Value?.ToString() ?? o.Failure?.ToString()}"));

    private static (double PerSecond, double Bytes) Measure(Func<IFacts, LawResult> evaluate, TableFacts facts)
    {
        Loop(evaluate, facts, Warm);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var (count, elapsed) = Loop(evaluate, facts, Measured);
        return (count / elapsed.TotalSeconds, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / count);
    }

    private static (long Count, TimeSpan Elapsed) Loop(Func<IFacts, LawResult> evaluate, TableFacts facts, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        long count = 0;
        while (watch.Elapsed < time)
        {
            for (var i = 0; i < Persons; i++, count++)
            {
                facts.SetParameter("bsn", Bsns[i]);
                evaluate(facts);
            }
        }

        return (count, watch.Elapsed);
    }

    private static readonly LawValue[] Bsns = [.. Enumerable.Range(0, Persons).Select(Bsn)];

    private static LawValue Bsn(int i) => LawValue.Of($"P{i}");

    // Half of the persons live with a partner; incomes run from nothing to beyond the end of the allowance.
    private static TableFacts Facts()
    {
        var facts = new TableFacts();
        facts.SetTable("persons", "bsn", Enumerable.Range(0, Persons).Select(Row));
        return facts;
    }

    private static Dictionary<string, LawValue> Row(int i)
    {
        var row = new Dictionary<string, LawValue>(StringComparer.Ordinal)
        {
            ["bsn"] = Bsn(i),
            ["geboortedatum"] = LawValue.Of(new DateOnly(1950 + (i % 50), 1 + (i % 12), 1 + (i % 28))),
            ["land_verblijf"] = LawValue.Of("NEDERLAND"),
            ["verblijfsadres"] = LawValue.Of("Voorbeeld"),
            ["verblijfsrecht"] = LawValue.True,
            ["partnerschap_type"] = LawValue.Of(i % 4 < 2 ? "HUWELIJK" : "GEEN"),
            ["partner_bsn"] = i % 4 < 2 ? Bsn(i ^ 1) : LawValue.Null,
            ["medebewoners"] = LawValue.Of(System.Collections.Immutable.ImmutableArray<LawValue>.Empty),
            ["polis_status"] = LawValue.Of("ACTIEF"),
            ["verdragsinschrijving"] = LawValue.False,
            ["detentiestatus"] = LawValue.Null,
            ["loon_uit_dienstbetrekking"] = LawValue.Of(i * 5_000m),
            ["spaargeld"] = LawValue.Of(i * 20_000m),
        };
        string[] zeros =
        [
            "uitkeringen_en_pensioenen", "winst_uit_onderneming", "resultaat_overige_werkzaamheden", "eigen_woning",
            "buitenlands_inkomen", "reguliere_voordelen", "vervreemdingsvoordelen", "beleggingen", "onroerend_goed",
            "schulden",
        ];
        foreach (var name in zeros) row[name] = LawValue.Of(0m);
        return row;
    }
}
