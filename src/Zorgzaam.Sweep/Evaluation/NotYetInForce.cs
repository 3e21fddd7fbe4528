using Zorgzaam.Law.Linking;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>A right whose law has not begun on the date of a sweep: nobody has it yet, and nobody is told anything.</summary>
/// <param name="Right">The right.</param>
/// <param name="From">First day in force.</param>
public sealed record NotYetInForce(RightDeclaration Right, DateOnly From)
{
    /// <summary>The right when its law begins later; null when it has begun, or is not known at all.</summary>
    internal static NotYetInForce? Of(LawLibrary laws, RightDeclaration right, DateOnly date) =>
        laws.Versions(right.Law).FirstOrDefault() is { } first && LawLibrary.EffectiveFrom(first) is var from && from > date
            ? new NotYetInForce(right, from)
            : null;
}
