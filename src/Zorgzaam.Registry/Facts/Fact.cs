using System.Text.Json;

namespace Zorgzaam.Registry.Facts;

/// <summary>What the registry says about one attribute. Unknown is not false and not absent.</summary>
public abstract record Fact
{
    private Fact()
    {
    }

    /// <summary>It is known.</summary>
    /// <param name="Value">The value; JSON null means known to be absent. Money in whole eurocents.</param>
    /// <param name="Provenance">Where it comes from and for which time.</param>
    public sealed record Known(JsonElement Value, Provenance Provenance) : Fact;

    /// <summary>It is not known.</summary>
    /// <param name="Reason">Why not; holds no personal data.</param>
    public sealed record Unknown(string Reason) : Fact;
}
