namespace Zorgzaam.Registry.Facts;

/// <summary>Which persons to list; what is null does not limit. The purpose must list each attribute used.</summary>
public sealed record SubjectFilter
{
    /// <summary>Everybody.</summary>
    public static SubjectFilter Everybody { get; } = new();

    /// <summary>Born on this day or later (<c>geboortedatum</c>).</summary>
    public DateOnly? BornFrom { get; init; }

    /// <summary>Born before this day (<c>geboortedatum</c>).</summary>
    public DateOnly? BornBefore { get; init; }

    /// <summary>At this postcode (<c>postcode</c>).</summary>
    public string? Postcode { get; init; }

    /// <summary>In this municipality (<c>gemeente_code</c>).</summary>
    public string? Municipality { get; init; }

    /// <summary>In this type of household (<c>huishoudtype</c>).</summary>
    public string? HouseholdType { get; init; }

    internal IEnumerable<string> Attributes
    {
        get
        {
            if (BornFrom is not null || BornBefore is not null) yield return "geboortedatum";
            if (Postcode is not null) yield return "postcode";
            if (Municipality is not null) yield return "gemeente_code";
            if (HouseholdType is not null) yield return "huishoudtype";
        }
    }
}
