namespace Zorgzaam.Web.Access;

/// <summary>How a role is called on screen; keys of <c>Words</c>.</summary>
internal static class RoleNames
{
    public static string Of(string role) => role switch
    {
        Roles.Resident => "Inwoner",
        Roles.Caseworker => "Medewerker",
        Roles.PolicyLawyer => "Beleid en recht",
        Roles.Supervisor => "Toezichthouder",
        Roles.PrivacyOfficer => "Privacyfunctionaris",
        Roles.Board => "Bestuur",
        Roles.Appointer => "Benoemer",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not one of the known roles."),
    };

    public static string Promise(string role) => role switch
    {
        Roles.Resident => "Zie welke rechten u hebt, hoeveel geld dat is en waarom.",
        Roles.Caseworker => "Zie wie een recht misloopt en help die inwoner verder.",
        Roles.PolicyLawyer => "Zie per wet hoeveel mensen hun recht niet gebruiken.",
        Roles.Supervisor => "Kijk na hoe gegevens zijn gebruikt, zonder namen van inwoners.",
        Roles.PrivacyOfficer => "Zie wie gegevens gebruikt en waarom, en geef inwoners antwoord.",
        Roles.Appointer => "Geef medewerkers een rol, voor een tijd. Meer ziet u niet.",
        Roles.Board => "Zie wat de wet belooft en wat inwoners echt krijgen.",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not one of the known roles."),
    };

    public static string Icon(string role) => role switch
    {
        Roles.Resident => "person",
        Roles.Caseworker => "people",
        Roles.PolicyLawyer => "scales",
        Roles.Supervisor => "eye",
        Roles.PrivacyOfficer => "lock",
        Roles.Board => "building",
        Roles.Appointer => "key",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not one of the known roles."),
    };
}
