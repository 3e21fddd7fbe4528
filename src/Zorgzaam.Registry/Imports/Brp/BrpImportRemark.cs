namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>What a remark in the import report is about.</summary>
public enum BrpRemarkKind
{
    /// <summary>The whole person was left out.</summary>
    PersonSkipped,

    /// <summary>One fact was left out; it stays unknown, and a rule that needs it will ask for it.</summary>
    FactUnknown,

    /// <summary>One value was wrong and left out; the fact stays unknown until the source has mended it.</summary>
    ValueRefused,

    /// <summary>A row was left out because the register itself marks it as incorrect or as replaced.</summary>
    RowSuperseded,
}

/// <summary>
/// One remark of the import: what was left out and why. A person is named by line number, never by BSN.
/// </summary>
/// <param name="Kind">What the remark is about.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Column">Column (field) in the line, counted from 1, or null for the whole line.</param>
/// <param name="Element">LO3 element such as <c>01.03.10</c>, or null.</param>
/// <param name="Reason">Why, and what to do, in Dutch.</param>
public sealed record BrpImportRemark(BrpRemarkKind Kind, int Line, int? Column, string? Element, string Reason);
