namespace Zorgzaam.Registry.Objects;

/// <summary>How carefully an attribute must be handled.</summary>
public enum Sensitivity
{
    /// <summary>An ordinary personal datum.</summary>
    Ordinary,

    /// <summary>A special category or criminal datum (AVG artikelen 9 and 10).</summary>
    Special,

    /// <summary>Direct identifiers of other people and data that the law shields further.</summary>
    Protected,
}
