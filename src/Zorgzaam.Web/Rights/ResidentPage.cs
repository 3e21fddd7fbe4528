namespace Zorgzaam.Web.Rights;

/// <summary>One page of residents for one law.</summary>
public sealed record ResidentPage(
    string LawId, string LawTitle, IReadOnlyList<ResidentRow> Rows, int Total, PageRequest Page)
{
    public int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}

/// <summary>One resident in a list: no more than is needed to choose whom to help.</summary>
public sealed record ResidentRow(
    string ResidentId, string Name, int? Age, string HouseholdType, RightOutcome Outcome, long? EurocentsPerYear);
