using System.Collections.Immutable;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Evaluation;

/// <summary>What an evaluation came to.</summary>
public abstract record Outcome;

/// <summary>Every output that was asked is known.</summary>
/// <param name="Values">Value by name of output.</param>
public sealed record Decided(ImmutableSortedDictionary<string, LawValue> Values) : Outcome;

/// <summary>Facts are missing; a person may also have to judge norms once the facts are there.</summary>
/// <param name="Missing">Facts to ask, in order of name.</param>
/// <param name="Norms">Norms a person must judge, as far as they are known now.</param>
public sealed record NeedsFacts(ImmutableSortedSet<MissingFact> Missing, ImmutableSortedSet<OpenNorm> Norms) : Outcome;

/// <summary>A person with mandate must judge: all facts are there, or no fact would spare that.</summary>
/// <param name="Norms">Norms to judge, each with law and article.</param>
public sealed record NeedsHuman(ImmutableSortedSet<OpenNorm> Norms) : Outcome;

/// <summary>The law or a fact is wrong: a date that is not a date, a division by zero, a circle.</summary>
/// <param name="Diagnostic">What, where, and what to do.</param>
public sealed record Failed(LawDiagnostic Diagnostic) : Outcome;

/// <summary>The result of evaluating a plan for one case.</summary>
public sealed class LawResult
{
    internal LawResult(Plan plan, ImmutableArray<OutputResult> outputs, Trace? trace)
    {
        Plan = plan;
        Outputs = outputs;
        Trace = trace;
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>Every output of the plan, those of hooks included.</summary>
    public ImmutableArray<OutputResult> Outputs { get; }

    /// <summary>How it was computed; null when no trace was kept.</summary>
    public Trace? Trace { get; }

    /// <summary>The outcome over the outputs that were asked for.</summary>
    public Outcome Outcome => Conclude(Outputs.Where(o => o.Output.Provenance != OutputProvenance.Reactive));

    /// <summary>The outcome over every output, those that hooks add to the decision included.</summary>
    public Outcome OutcomeOfAll => Conclude(Outputs);

    /// <summary>The value of an output; null when the plan does not have it or it failed.</summary>
    public LawValue? this[string output] => Outputs.FirstOrDefault(o => o.Output.Name == output)?.Value;

    private static Outcome Conclude(IEnumerable<OutputResult> asked)
    {
        var gaps = Gaps.None;
        var values = ImmutableSortedDictionary.CreateBuilder<string, LawValue>(StringComparer.Ordinal);
        foreach (var output in asked)
        {
            if (output.Failure is { } failure) return new Failed(failure);
            values[output.Output.Name] = output.Value!.Value;
            gaps = gaps.Either(output.Value.Value.Gaps);
        }

        if (!gaps.Facts.IsEmpty && !gaps.StaysOpen) return new NeedsFacts(gaps.Facts, gaps.Norms);
        return gaps.Norms.IsEmpty ? new Decided(values.ToImmutable()) : new NeedsHuman(gaps.Norms);
    }
}

/// <summary>One output with its value, or why it failed.</summary>
/// <param name="Output">The output.</param>
/// <param name="Value">Its value, possibly unknown; null when it failed.</param>
/// <param name="Failure">Why it failed.</param>
public sealed record OutputResult(PlanOutput Output, LawValue? Value, LawDiagnostic? Failure);
