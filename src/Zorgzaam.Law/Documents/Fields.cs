namespace Zorgzaam.Law.Documents;

/// <summary>Type of a field, as the law declares it.</summary>
public enum FieldType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Number without a currency.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Money; the unit says euros or eurocents.</summary>
    Amount,

    /// <summary>Named values together.</summary>
    Record,

    /// <summary>Values in a row.</summary>
    List,

    /// <summary>Calendar date.</summary>
    Date,
}

/// <summary>Unit of measurement. A label: it never changes a value (RegelRecht RFC-023).</summary>
public enum Unit
{
    /// <summary>Whole euros.</summary>
    Euro,

    /// <summary>Eurocents.</summary>
    Eurocent,

    /// <summary>A share between 0 and 1.</summary>
    Ratio,

    /// <summary>A share between 0 and 100.</summary>
    Percentage,

    /// <summary>Years.</summary>
    Years,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Days.</summary>
    Days,
}

/// <summary>A declared parameter or output.</summary>
public record Field
{
    /// <summary>Name, without the <c>$</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Declared type.</summary>
    public required FieldType Type { get; init; }

    /// <summary>Declared unit; null when none.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether absence (null) is a legitimate value (schema v0.5.8).</summary>
    public bool Nullable { get; init; }

    /// <summary>
    /// Whether the file's schema had no way yet to say <see cref="Nullable"/> (before v0.5.8). Such a declaration binds
    /// less: absence is let through, and a number where it says text.
    /// </summary>
    public bool PredatesNullable { get; init; }

    /// <summary>Whether absence (null) may stand here: said so, or not sayable yet.</summary>
    public bool AllowsNull => Nullable || PredatesNullable;

    /// <summary>For parameters: whether the caller must pass it. Defaults to true (schema v0.5.9).</summary>
    public bool Required { get; init; } = true;

    /// <summary>Period the value is about: <c>year</c>, <c>month</c>, <c>continuous</c>; null when not said.</summary>
    public string? PeriodType { get; init; }

    /// <summary>Plain words for people.</summary>
    public string? Description { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourceSpot Spot { get; init; }
}

/// <summary>A declared input with the place it comes from.</summary>
public sealed record InputField : Field
{
    /// <summary>Law that computes it; null for this law or a register.</summary>
    public string? Regulation { get; init; }

    /// <summary>Output to take; null for a register attribute.</summary>
    public string? Output { get; init; }

    /// <summary>What is passed to the source, by parameter name.</summary>
    public IReadOnlyList<PassedParameter> Passed { get; init; } = [];

    /// <summary>Whether the value comes from a register instead of from a law.</summary>
    public bool IsRegister => Regulation is null && Output is null;
}

/// <summary>A value passed to another article: a <c>$reference</c> or a literal text.</summary>
/// <param name="Name">Parameter of the article that is called.</param>
/// <param name="Value">What is passed.</param>
public sealed record PassedParameter(string Name, Expression Value);
