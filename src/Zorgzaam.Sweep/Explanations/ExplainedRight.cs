using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Explanations;

/// <summary>Everything a run found for one person, explained from the calculation.</summary>
/// <param name="Result">As the run stored it.</param>
/// <param name="Subject">The facts that were read about the person.</param>
/// <param name="Rights">One per right, in the order of the profile.</param>
public sealed record ExplainedResident(
    PersonResult Result, SubjectFacts Subject, IReadOnlyList<ExplainedRight> Rights)
{
    public PersonId Person => new(Result.Person);
}

/// <summary>One right, explained.</summary>
/// <param name="Plan">The right and the law it stands on.</param>
/// <param name="Right">The outcome, equal to what the run stored.</param>
/// <param name="Entitled">How it was decided; null when it failed.</param>
/// <param name="Amount">How the amount came about; null when there is none.</param>
/// <param name="Reasons">Why, in a few sentences; what is known already where the law could not decide.</param>
/// <param name="Counterfactuals">What would have to differ for another outcome.</param>
/// <param name="Changes">From which days it is another one, because somebody reaches an age.</param>
/// <param name="Facts">The facts it stands on, each once.</param>
/// <param name="Missing">What has to be asked.</param>
/// <param name="Words">The words of the laws for this case.</param>
public sealed record ExplainedRight(
    RightPlan Plan,
    PersonRight Right,
    ExplanationNode? Entitled,
    ExplanationNode? Amount,
    IReadOnlyList<SummaryLine> Reasons,
    IReadOnlyList<Counterfactual> Counterfactuals,
    IReadOnlyList<DatedChange> Changes,
    IReadOnlyList<UsedFact> Facts,
    IReadOnlyList<AskedFact> Missing,
    ResidentWords Words)
{
    /// <summary>What a register attribute is called, by the words of the law that asks it, or else by its own name.</summary>
    public WrittenText LabelOf(string attribute) =>
        Plan.Plan.Nodes.OfType<NamedNode>().FirstOrDefault(node => node.Inner is FactNode fact && fact.Field.Name == attribute)
            is { Inner: FactNode asked } named
            ? Words.Label([NameInLaw.Of(named)], asked.Field.Description ?? PlainText.Name(attribute))
            : new WrittenText(PlainText.Name(attribute), PhraseBook.Dutch.Language);
}

/// <summary>A fact that an outcome stands on.</summary>
/// <param name="Label">Plain words, of the law or in the language that was asked.</param>
/// <param name="OfOther">Whether it is about somebody else, such as the partner.</param>
/// <param name="Value">Its value, as it may be shown.</param>
/// <param name="Provenance">Who delivered it and from when it holds.</param>
public sealed record UsedFact(WrittenText Label, bool OfOther, WrittenText Value, Provenance Provenance);

/// <summary>A fact that nobody has said yet.</summary>
/// <param name="Attribute">Register attribute.</param>
/// <param name="Field">How the law declares it; null when it only tells whether a right is received.</param>
public sealed record AskedFact(string Attribute, Field? Field);
