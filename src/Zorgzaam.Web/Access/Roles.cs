namespace Zorgzaam.Web.Access;

/// <summary>The roles a signed-in person can have; the only place where they are named.</summary>
public static class Roles
{
    public const string Resident = "inwoner";
    public const string Caseworker = "medewerker";
    public const string PolicyLawyer = "beleid";
    public const string Supervisor = "toezichthouder";
    public const string Board = "bestuur";

    /// <summary>Every role, in the order in which pages show them.</summary>
    public static IReadOnlyList<string> All { get; } = [Resident, Caseworker, PolicyLawyer, Supervisor, Board];
}
