namespace Zorgzaam.Web.Access;

/// <summary>The roles a signed-in person can have; the codes of policy/purposes.yaml.</summary>
public static class Roles
{
    public const string Resident = "resident";
    public const string Caseworker = "caseworker";
    public const string PolicyLawyer = "policy_officer";
    public const string Supervisor = "supervisor";
    public const string PrivacyOfficer = "privacy_officer";
    public const string Board = "board";

    /// <summary>Gives staff their roles, and sees no person and no figure.</summary>
    public const string Appointer = "appointer";

    /// <summary>Who watches over the use of data.</summary>
    public static IReadOnlyList<string> Oversight { get; } = [Supervisor, PrivacyOfficer];

    /// <summary>Every role, in the order in which pages show them.</summary>
    public static IReadOnlyList<string> All { get; } = [Resident, Caseworker, PolicyLawyer, Supervisor, PrivacyOfficer, Board, Appointer];

    /// <summary>The roles that somebody can be appointed to: a resident is who has a number in the register.</summary>
    public static IReadOnlyList<string> OfStaff { get; } = [.. All.Where(role => role != Resident)];
}
