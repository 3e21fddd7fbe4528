namespace Zorgzaam.Registry.Facts;

/// <summary>How sure a group of facts is.</summary>
public enum FactQuality
{
    /// <summary>The source states it as a fact.</summary>
    Confirmed = 0,

    /// <summary>The source states it as an estimate, such as an income of a year that is not over.</summary>
    Estimated = 1,

    /// <summary>
    /// Somebody reported a doubt that was not dismissed (AVG artikel 18, eerste lid, onder a; Wet BRP artikel 2.34). No
    /// source delivers this: it follows from the reports.
    /// </summary>
    Disputed = 2,
}
