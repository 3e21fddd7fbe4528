using System.Runtime.ExceptionServices;
using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Populations;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>A right of the profile, linked and compiled for a date.</summary>
public sealed class RightPlan
{
    private readonly LawLibrary _laws;

    private RightPlan(RightDeclaration right, Plan plan, LawLibrary laws)
    {
        _laws = laws;
        Right = right;
        Plan = plan;
        Compiled = CompiledPlan.Compile(plan);
    }

    public RightDeclaration Right { get; }

    public Plan Plan { get; }

    public CompiledPlan Compiled { get; }

    /// <summary>Attributes that the right may ask, and whether it is received already.</summary>
    public IEnumerable<string> Attributes => Plan.Attributes.Append(Right.ReceivedAttribute);

    /// <summary>Links a right.</summary>
    /// <exception cref="Law.LawException">The law is not in force yet, or does not have the outputs.</exception>
    /// <remarks>A law that has ended decides nothing any more: a person must judge what is left of the right.</remarks>
    public static RightPlan Link(LawLibrary laws, RightDeclaration right, DateOnly date, string place)
    {
        string[] outputs = [right.EntitledOutput, right.AmountOutput];
        var reopened = EndedLaw.Reopen(laws, right.Law, outputs, date);
        return new RightPlan(
            right, Linker.Link(reopened, right.Law, outputs, new LinkSettings(date) { Place = place }), reopened);
    }

    /// <summary>Links many, in their order; to compile one takes a while, and one does not wait for another.</summary>
    /// <exception cref="Law.LawException">As for one.</exception>
    public static IReadOnlyList<RightPlan> LinkAll(
        LawLibrary laws, IReadOnlyList<RightDeclaration> rights, DateOnly date, string place)
    {
        var plans = new RightPlan[rights.Count];
        try
        {
            Parallel.For(0, plans.Length, i => plans[i] = Link(laws, rights[i], date, place));
        }
        catch (AggregateException failure) when (failure.InnerExceptions.OfType<Law.LawException>().FirstOrDefault() is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        return plans;
    }

    /// <summary>The outcome for a person, by the name under which he is known, with whether the right is received.</summary>
    public PersonRight Conclude(LawResult result, KnownFacts known, string person)
    {
        var found = Conclude(result);
        var isReceiptDisputed = known.IsDisputed(person, Right.ReceivedAttribute);
        if (found.Status != RightStatus.Failed && Disputed(found, known, person) is { } attribute)
            found = new RightResult(RightStatus.NeedsHuman, null, [], [DisputedFact.Norm(attribute)], null);
        return new PersonRight(
            Right.Law, found,
            known.Find(person, Right.ReceivedAttribute) is { Kind: LawValueKind.Boolean } received && !isReceiptDisputed
                ? received.IsTrue
                : null);
    }

    // What the sweep itself decides on, beside the law: whether somebody died, and whether a right is received already.
    private string? Disputed(RightResult found, KnownFacts known, string person)
    {
        if (known.IsDisputed(person, SweepPlan.DeathDate) && known.Find(person, SweepPlan.DeathDate) is { IsNull: false })
            return SweepPlan.DeathDate;
        return found.Status == RightStatus.Entitled && known.IsDisputed(person, Right.ReceivedAttribute)
            ? Right.ReceivedAttribute
            : null;
    }

    /// <summary>The same law, versions included, for another day: what time alone makes of the right.</summary>
    public Plan On(DateOnly day) => Linker.Link(
        _laws, Right.Law, [Right.EntitledOutput, Right.AmountOutput],
        Plan.Options with { Date = day, LawDate = Plan.Options.Date });

    /// <summary>The outcome as a result of this right.</summary>
    public RightResult Conclude(LawResult result)
    {
        var (entitled, amount) = (result.Outputs[0], result.Outputs[1]);
        var failure = entitled.Failure ?? (entitled.Value is { IsTrue: true } ? amount.Failure : null);
        return failure is null
            ? RightResult.Of(entitled.Value!.Value, amount.Value)
            : new RightResult(RightStatus.Failed, null, [], [], failure.ToString());
    }
}
