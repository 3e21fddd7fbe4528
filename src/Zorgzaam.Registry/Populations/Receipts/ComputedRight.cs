namespace Zorgzaam.Registry.Populations.Receipts;

/// <summary>What the law engine says about a right of a fictional person.</summary>
/// <param name="Bsn">The person.</param>
/// <param name="Right">Name of the right as in <c>take-up.json</c>, such as <c>zorgtoeslag</c>.</param>
/// <param name="Entitlement">What the law says.</param>
/// <param name="Age">Whole years of the person.</param>
/// <param name="TogetherWith">BSN of the partner who applies together with the person, or null.</param>
public sealed record ComputedRight(string Bsn, string Right, Entitlement Entitlement, int Age, string? TogetherWith);

/// <summary>Whether the law gives a right.</summary>
public enum Entitlement
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>It does.</summary>
    Yes,

    /// <summary>It cannot tell: a fact is missing, or a person must judge.</summary>
    Undecided,
}
