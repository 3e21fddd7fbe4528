namespace Zorgzaam.Store.Keys;

/// <summary>
/// What is kept for one reason and destroyed together. Each subject has a key of its own per class, so that what is no
/// longer allowed can go while the rest stays.
/// </summary>
public enum RetentionClass
{
    /// <summary>Not about a person.</summary>
    None = 0,

    /// <summary>Facts in the registry, direct identifiers among them.</summary>
    Registry = 1,

    /// <summary>The processing log: who looked, and why.</summary>
    Log = 2,

    /// <summary>What a sweep found for somebody, before there is a decision.</summary>
    Screening = 3,

    /// <summary>Decisions and what they rest on.</summary>
    Decision = 4,

    /// <summary>Messages, calls and appointments.</summary>
    Contact = 5,
}
