namespace Zorgzaam.Foundation;

/// <summary>
/// How a member of staff came to use somebody's data, as the program found it at that moment: at most one holds, and it stands
/// in the log record of each act (AVG artikel 5, tweede lid, en artikel 32).
/// </summary>
public enum AccessRelation
{
    /// <summary>Something of this person is open at this organisation and waits for a human.</summary>
    Case,

    /// <summary>This member of staff was in contact with this person a short while ago, and registered it.</summary>
    Contact,

    /// <summary>Neither: a reason was typed. Such acts are drawn for review.</summary>
    StatedGround,

    /// <summary>An emergency: a reason was typed, and each use is told to who watches over the use of data.</summary>
    Emergency,
}

/// <summary>How relations are called in the log.</summary>
public static class AccessRelations
{
    /// <summary>See <see cref="AccessRelation.Case"/>.</summary>
    public const string Case = "case";

    /// <summary>See <see cref="AccessRelation.Contact"/>.</summary>
    public const string Contact = "contact";

    /// <summary>See <see cref="AccessRelation.StatedGround"/>.</summary>
    public const string StatedGround = "stated";

    /// <summary>See <see cref="AccessRelation.Emergency"/>.</summary>
    public const string Emergency = "emergency";

    /// <summary>The word that stands in the log.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the relations.</exception>
    public static string CodeOf(AccessRelation relation) => relation switch
    {
        AccessRelation.Case => Case,
        AccessRelation.Contact => Contact,
        AccessRelation.StatedGround => StatedGround,
        AccessRelation.Emergency => Emergency,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Not one of the relations."),
    };

    /// <summary>The relation that a word of the log means; null when there is none, as before relations were recorded.</summary>
    public static AccessRelation? Find(string? code) => code switch
    {
        Case => AccessRelation.Case,
        Contact => AccessRelation.Contact,
        StatedGround => AccessRelation.StatedGround,
        Emergency => AccessRelation.Emergency,
        _ => null,
    };
}
