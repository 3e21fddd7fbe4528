namespace Zorgzaam.Web.Access;

/// <summary>Where someone lands after signing in.</summary>
internal static class StartPage
{
    public static string Of(string role) => role == Roles.Resident ? "/mijn-rechten" : "/rechten";
}
