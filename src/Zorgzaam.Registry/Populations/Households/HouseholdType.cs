namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Kind of household.</summary>
public enum HouseholdType
{
    /// <summary>One person.</summary>
    Single,

    /// <summary>Two partners without children.</summary>
    Couple,

    /// <summary>Two partners with children.</summary>
    CoupleWithChildren,

    /// <summary>One parent with children.</summary>
    LoneParent,

    /// <summary>Several adults who are no couple.</summary>
    Other,
}

/// <summary>Place in the household.</summary>
public enum MemberRole
{
    /// <summary>Head, partner or housemate.</summary>
    Adult,

    /// <summary>Child of the adults, of any age.</summary>
    Child,
}
