using Zorgzaam.Foundation;

namespace Zorgzaam.Sweep.Explanations;

/// <summary>
/// Evaluating again, as known at the run, gives something else than the run stored: the calculation that would be
/// shown is not the one that was used.
/// </summary>
public sealed class ExplanationDiffersException(long run, PersonId person, string law) : Exception(
    $"Run {run}, person {person}, law '{law}': evaluating again gives another outcome than the run stored. "
    + "Nothing is shown. Sweep again, and have the cause looked into: laws and facts of a run may not change.")
{
    public long Run => run;

    public PersonId Person => person;

    public string Law => law;
}
