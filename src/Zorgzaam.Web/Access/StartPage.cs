namespace Zorgzaam.Web.Access;

/// <summary>Where someone lands after signing in.</summary>
internal static class StartPage
{
    public static string Of(string role) => role switch
    {
        Roles.Resident => "/mijn-rechten",
        Roles.PrivacyOfficer => "/toezicht",
        Roles.Appointer => "/benoemingen",
        _ => "/rechten",
    };
}
