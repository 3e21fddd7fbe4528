using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Checking;

/// <summary>
/// What multiplying and dividing do to units. Null means: no unit, or none that is certain; it fits every unit.
/// </summary>
/// <remarks>Units after RegelRecht RFC-023: labels that never change a value, checked here.</remarks>
internal static class UnitRules
{
    internal static bool IsMoney(Unit? unit) => unit is Unit.Euro or Unit.Eurocent;

    internal static bool Differ(Unit? one, Unit? other) => one is { } a && other is { } b && a != b;

    internal static Unit? Product(Inferred left, Inferred right) =>
        Scaled(left.Unit, right) ?? Scaled(right.Unit, left);

    internal static Unit? Quotient(Inferred left, Inferred right) =>
        left.Unit == right.Unit ? null : Scaled(left.Unit, right);

    /// <summary>The word for a unit as the law file spells it.</summary>
    internal static string Word(Unit unit) => unit.ToString().ToLowerInvariant();

    // A share of something is that thing. A percentage still has to be divided by 100, and a factor such as 100 or 12
    // may well turn euros into cents or years into months: then nothing is certain any more.
    private static Unit? Scaled(Unit? unit, Inferred factor) => factor switch
    {
        { Unit: Unit.Percentage } => null,
        _ when IsMoney(unit) => IsMoney(factor.Unit) || IsPowerOfTen(factor.Literal) ? null : unit,
        { Unit: Unit.Ratio } => unit,
        _ => null,
    };

    private static bool IsPowerOfTen(LawValue? factor)
    {
        if (factor is not { IsDecimal: true } number) return false;
        var value = Math.Abs(number.AsDecimal);
        while (value >= 10) value /= 10;
        while (value is > 0 and < 1) value *= 10;
        return value == 1 && Math.Abs(number.AsDecimal) != 1;
    }
}
