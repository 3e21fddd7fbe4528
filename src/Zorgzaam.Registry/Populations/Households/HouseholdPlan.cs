namespace Zorgzaam.Registry.Populations.Households;

/// <summary>A household before its people have names: kind, ages and whether the couple is married.</summary>
/// <param name="Type">Kind of household.</param>
/// <param name="AdultAges">Ages of the adults.</param>
/// <param name="ChildAges">Ages of the children, old to young.</param>
/// <param name="Married">Whether the couple is married or in a registered partnership.</param>
internal sealed record HouseholdPlan(
    HouseholdType Type,
    IReadOnlyList<int> AdultAges,
    IReadOnlyList<int> ChildAges,
    bool Married)
{
    /// <summary>Number of persons.</summary>
    public int Size => AdultAges.Count + ChildAges.Count;
}
