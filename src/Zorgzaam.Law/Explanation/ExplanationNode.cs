using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>What kind of step an explanation shows.</summary>
public enum ExplanationKind
{
    /// <summary>Something an article computes.</summary>
    Computed,

    /// <summary>A fact from a register.</summary>
    Fact,

    /// <summary>Something the caller said.</summary>
    Parameter,

    /// <summary>An amount, percentage or term that the law states.</summary>
    Constant,

    /// <summary>A norm for a person to judge.</summary>
    Norm,
}

/// <summary>
/// A step of a calculation as a person reads it, rendered from the trace and from nothing else.
/// </summary>
/// <param name="Kind">What kind of step.</param>
/// <param name="Name">Name in the law.</param>
/// <param name="Label">Plain words of the law, which are Dutch; the name with spaces when the law gives none.</param>
/// <param name="Value">The value.</param>
/// <param name="Field">Its declaration: type, unit and period; null when there is none.</param>
/// <param name="Formula">How it follows from the steps below, in names; null for a fact or a constant.</param>
/// <param name="Source">Law and article; null for a parameter.</param>
/// <param name="Fact">The fact that was asked; null when it is none.</param>
/// <param name="IsRepeated">Whether the step is shown in full earlier.</param>
/// <param name="Children">What it stands on, in order; what was not needed is not here.</param>
public sealed record ExplanationNode(
    ExplanationKind Kind, string Name, string Label, LawValue Value, Field? Field, string? Formula,
    ArticleReference? Source, FactReference? Fact, bool IsRepeated, IReadOnlyList<ExplanationNode> Children)
{
    /// <summary>The names it goes by, the one it was asked under first.</summary>
    public IReadOnlyList<NameInLaw> Called { get; init; } = [];

    /// <summary>The sum in figures, where a quotient was rounded; null elsewhere.</summary>
    public string? Working { get; init; }

    /// <summary>How it was calculated in this case; empty without words, for a fact, and where it only passes on.</summary>
    public IReadOnlyList<StepFormula> Formulas { get; init; } = [];

    /// <summary>Whether the step above came out as it did because of this one: false for the met
    /// conditions of a failed AND, and for the limit of a condition that is met.</summary>
    public bool IsDeciding { get; init; } = true;
}

/// <summary>Where in the law a step stands.</summary>
/// <param name="Law">Identifier of the law.</param>
/// <param name="LawName">Its name.</param>
/// <param name="Article">Number of the article.</param>
/// <param name="Text">Plain wording of the article.</param>
/// <param name="Url">Official address of the article.</param>
/// <param name="ValidFrom">First day of this version.</param>
/// <param name="ContentHash">SHA-256 of the file of this version.</param>
public sealed record ArticleReference(
    string Law, string LawName, string Article, string Text, string Url, DateOnly ValidFrom, string ContentHash);

/// <summary>A fact of a subject.</summary>
/// <param name="Attribute">Register attribute.</param>
/// <param name="Keys">What selects the subject, by name.</param>
public sealed record FactReference(string Attribute, IReadOnlyList<KeyValuePair<string, LawValue>> Keys);

/// <summary>An output with its explanation.</summary>
public static class Explainer
{
    /// <summary>Explains an output of a result that carries a trace.</summary>
    /// <param name="result">The result.</param>
    /// <param name="output">Name of the output.</param>
    /// <param name="phrases">The language of formulas and sums; Dutch when nothing is said.</param>
    /// <exception cref="InvalidOperationException">The result has no trace, or not this output.</exception>
    public static ExplanationNode Explain(LawResult result, string output, PhraseBook? phrases = null) =>
        Explain(result, output, new ExplanationBuilder(phrases ?? PhraseBook.Dutch, words: null));

    /// <summary>Explains an output with the words of the laws, so that it also says how each step was calculated.</summary>
    /// <param name="result">The result.</param>
    /// <param name="output">Name of the output.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="InvalidOperationException">The result has no trace, or not this output.</exception>
    public static ExplanationNode Explain(LawResult result, string output, ResidentWords words) =>
        Explain(result, output, new ExplanationBuilder(words.Phrases, words));

    private static ExplanationNode Explain(LawResult result, string output, ExplanationBuilder builder)
    {
        var trace = result.Trace ?? throw new InvalidOperationException("Evaluate with a trace to explain.");
        var index = result.Outputs.ToList().FindIndex(o => o.Output.Name == output);
        if (index < 0) throw new InvalidOperationException($"The result has no output '{output}'.");
        var root = trace.Root(index)
            ?? throw new InvalidOperationException($"Output '{output}' failed; there is nothing to explain.");
        return builder.Build(root);
    }
}
