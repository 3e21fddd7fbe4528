using Zorgzaam.Law.Values;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>What the law says about one right of one person.</summary>
public enum RightStatus
{
    /// <summary>The person has the right.</summary>
    Entitled,

    /// <summary>The person does not have it.</summary>
    NotEntitled,

    /// <summary>Facts are missing.</summary>
    NeedsFacts,

    /// <summary>A person with mandate must judge.</summary>
    NeedsHuman,

    /// <summary>The law or a fact is wrong; somebody has to mend it.</summary>
    Failed,
}

/// <summary>The outcome of one right for one person.</summary>
/// <param name="Status">What the law says.</param>
/// <param name="Amount">Eurocents per period of the right, when entitled and known.</param>
/// <param name="Missing">Attributes to ask, in order of name.</param>
/// <param name="Norms">Norms to judge, as <c>law/article/construct</c> or as <see cref="DisputedFact"/> names one, in order.</param>
/// <param name="Failure">What is wrong, when it failed.</param>
public sealed record RightResult(
    RightStatus Status, long? Amount, IReadOnlyList<string> Missing, IReadOnlyList<string> Norms, string? Failure)
{
    internal static RightResult Of(LawValue entitled, LawValue? amount)
    {
        if (entitled.IsUnknown) return Undetermined(entitled.Gaps);
        if (entitled.Kind != LawValueKind.Boolean) return Wrong("The right is neither true nor false.");
        if (entitled.IsFalse) return new RightResult(RightStatus.NotEntitled, null, [], [], null);
        // The right is certain; when its amount is not, that is what must be asked or judged.
        if (amount is { IsUnknown: true } open) return Undetermined(open.Gaps);
        // Rounding is for the law to state: a part of a cent means that the law file forgot it.
        return amount is { Kind: LawValueKind.Number, IsDecimal: true } known && decimal.IsInteger(known.AsDecimal)
            ? new RightResult(RightStatus.Entitled, (long)known.AsDecimal, [], [], null)
            : Wrong("The amount is not a whole number of cents.");
    }

    private static RightResult Wrong(string what) => new(RightStatus.Failed, null, [], [], what);

    // Facts are asked only where they can spare a judgement.
    private static RightResult Undetermined(Gaps gaps) => new(
        gaps.Facts.IsEmpty || gaps.StaysOpen ? RightStatus.NeedsHuman : RightStatus.NeedsFacts,
        null,
        gaps.StaysOpen ? [] : [.. gaps.Facts.Select(f => f.Attribute).Distinct(StringComparer.Ordinal)],
        [.. gaps.Norms.Select(Name)],
        null);

    private static string Name(OpenNorm norm) => norm.Kind == OpenNormKind.DisputedFact
        ? DisputedFact.Norm(norm.Construct)
        : $"{norm.Law}/{norm.Article}/{norm.Construct}";
}
