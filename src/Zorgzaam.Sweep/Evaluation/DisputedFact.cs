namespace Zorgzaam.Sweep.Evaluation;

/// <summary>How a result names a disputed fact among the norms that a person must judge.</summary>
public static class DisputedFact
{
    private const string Prefix = "disputed-fact/";

    /// <summary>The norm for a register attribute.</summary>
    public static string Norm(string attribute) => Prefix + attribute;

    /// <summary>The attribute that a norm is about; null when it is about no disputed fact.</summary>
    public static string? Attribute(string norm) =>
        norm.StartsWith(Prefix, StringComparison.Ordinal) ? norm[Prefix.Length..] : null;
}
