namespace Zorgzaam.Web.Rights;

/// <summary>What a member of staff asks to see of residents; each has purposes of its own.</summary>
public enum ReadKind
{
    /// <summary>Who may need help with one right.</summary>
    List,

    /// <summary>All rights of one resident.</summary>
    Resident,
}
