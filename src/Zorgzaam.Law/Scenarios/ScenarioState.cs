using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Scenarios;

/// <summary>What a scenario has set up and what came of it.</summary>
internal sealed class ScenarioState(LawLibrary library)
{
    private readonly TableFacts _facts = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private DateOnly? _date;
    private UntranslatableMode _mode = UntranslatableMode.Error;
    private string? _law;
    private LawResult? _result;
    private string? _failure;

    internal NoteState Notes { get; } = new();

    internal void SetDate(string text) => _date = ValueText.TryDate(text, out var date)
        ? date
        : throw new StepFailure($"'{text}' is not a date; write yyyy-MM-dd.");

    internal void SetMode(string text) => _mode = Enum.TryParse<UntranslatableMode>(text, ignoreCase: true, out var mode)
        ? mode
        : throw new StepFailure($"Unknown mode '{text}'; use error, propagate, warn or ignore.");

    internal void RequireLaw(string law)
    {
        if (library.Versions(law).IsEmpty) throw new StepFailure($"Law '{law}' is not in the folder of laws.");
    }

    internal void SetParameter(string name, string value)
    {
        _facts.SetParameter(name, ValueText.Infer(value));
        _known.Add(name);
    }

    internal void SetParameters(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var row in rows)
        {
            if (row.Count != 2) throw new StepFailure("A table of parameters has two columns: name and value.");
            SetParameter(row[0], row[1]);
        }
    }

    internal void SetTable(string source, string key, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (rows.Count == 0 || !rows[0].Contains(key, StringComparer.Ordinal))
            throw new StepFailure($"The table '{source}' has no column '{key}'.");
        var names = rows[0];
        _facts.SetTable(source, key, rows.Skip(1).Select(row => names.Zip(row).ToDictionary(
            p => p.First, p => FactText.Read(p.Second), StringComparer.Ordinal)));
    }

    internal void Evaluate(string law, IReadOnlyList<string> outputs)
    {
        _law = law;
        (_result, _failure) = (null, null);
        try
        {
            _result = Compute(outputs);
            _failure = Explain(_result.Outcome);
        }
        catch (LawException failure)
        {
            _failure = failure.Message;
        }
    }

    internal void ExpectSuccess()
    {
        if (_failure is not null) throw new StepFailure($"Expected success, but: {_failure}");
        if (_result is null) throw new StepFailure("Nothing has been evaluated yet.");
    }

    internal void ExpectFailure(string message)
    {
        if (_failure is null) throw new StepFailure("Expected failure, but the execution succeeded.");
        if (!_failure.Contains(message, StringComparison.Ordinal))
            throw new StepFailure($"Expected failure with '{message}', but: {_failure}");
    }

    internal void ExpectValue(string output, LawValue expected)
    {
        var actual = Actual(output);
        if (!Operations.AreEqual(actual, expected)) throw Unequal(output, expected.ToString(), actual);
    }

    internal void ExpectText(string output, string expected)
    {
        var actual = Actual(output);
        if (!Operations.AreEqual(actual, ValueText.Infer(expected)) && actual.ToString() != expected)
            throw Unequal(output, expected, actual);
    }

    internal void ExpectContains(string output, string expected)
    {
        var actual = Actual(output);
        var contains = actual.Kind == LawValueKind.List
            ? actual.AsList.Any(e => e.ToString() == expected)
            : actual.ToString().Contains(expected, StringComparison.Ordinal);
        if (!contains) throw Unequal(output, $"something with {expected}", actual);
    }

    internal void ExpectOutputs(IReadOnlyList<string> expected)
    {
        ExpectSuccess();
        var actual = _result!.Outputs.Select(o => o.Output.Name).Order(StringComparer.Ordinal).ToList();
        if (!actual.SequenceEqual(expected.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            throw new StepFailure($"Expected outputs {string.Join(", ", expected)}, but got {string.Join(", ", actual)}.");
    }

    internal void ExpectProvenance(string output, OutputProvenance expected)
    {
        ExpectSuccess();
        var actual = _result!.Outputs.FirstOrDefault(o => o.Output.Name == output)
            ?? throw new StepFailure($"There is no output '{output}'.");
        if (actual.Output.Provenance != expected)
            throw new StepFailure($"Expected {expected} provenance for '{output}', but it is {actual.Output.Provenance}.");
    }

    internal void ExpectTainted(string output)
    {
        var value = _result?[output] ?? throw new StepFailure($"There is no output '{output}'.");
        if (!value.Gaps.Norms.Any(n => n.Kind == OpenNormKind.Untranslatable))
            throw Unequal(output, "untranslatable", value);
    }

    internal IEnumerable<string> TraceLines()
    {
        if (_result?.Trace is not { } trace) return [];
        return Enumerable.Range(0, _result.Outputs.Length).SelectMany(i => trace.Root(i) is { } root
            ? TraceText.Lines(root)
            : []);
    }

    private LawValue Actual(string output)
    {
        ExpectSuccess();
        if (_result![output] is { } known) return known;
        // Another output of the same law under the same facts: what the asked one stood on may be looked at too.
        var more = Compute([output]);
        return Explain(more.Outcome) is { } failure
            ? throw new StepFailure($"Output '{output}' has no value: {failure}")
            : more[output]!.Value;
    }

    private LawResult Compute(IReadOnlyList<string> outputs)
    {
        var date = _date ?? throw new StepFailure("Set the calculation date first.");
        var options = new LinkSettings(date)
        {
            Untranslatables = _mode,
            Stage = StageReached.From(library, date, _known.Contains),
        };
        return ReferenceEvaluator.Evaluate(Linker.Link(library, _law!, outputs, options), new ScenarioFacts(_facts));
    }

    private string? Explain(Outcome outcome) => outcome switch
    {
        Failed failed => failed.Diagnostic.Message,
        NeedsFacts needs => "Missing facts: " + string.Join(", ", needs.Missing) + "."
            + string.Concat(needs.Norms.Select(n => " " + n + ".")),
        NeedsHuman when _mode == UntranslatableMode.Propagate => null,
        NeedsHuman needs => "Needs a human: " + string.Join("; ", needs.Norms) + ".",
        _ => null,
    };

    private static StepFailure Unequal(string output, string expected, LawValue actual) =>
        new($"Expected output '{output}' to be {expected}, but it is {actual}.");
}
