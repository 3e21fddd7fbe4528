namespace Zorgzaam.Web.Access;

/// <summary>Claims of our own, beside the standard ones for id, name and role.</summary>
public static class Claims
{
    /// <summary>The key of the resident who is signed in; never a burgerservicenummer.</summary>
    public const string ResidentId = "zorgzaam:inwoner";
}
