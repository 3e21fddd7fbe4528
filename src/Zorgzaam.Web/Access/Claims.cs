namespace Zorgzaam.Web.Access;

/// <summary>Claims of our own, beside the standard ones for id, name and role.</summary>
public static class Claims
{
    /// <summary>The key of the resident who is signed in; never a burgerservicenummer.</summary>
    public const string ResidentId = "zorgzaam:inwoner";

    /// <summary>How sure it is who signed in: the id of an <see cref="AssuranceLevel"/>; absent when nobody knows.</summary>
    public const string Level = "zorgzaam:niveau";

    /// <summary>When the role ends, in seconds since 1970: the session ends no later. Absent where it has no end of its own.</summary>
    internal const string Until = "zorgzaam:tot";

    /// <summary>The code of a setup link, of who signed in with one and has no role yet.</summary>
    internal const string Setup = "zorgzaam:eerste-benoemer";

    /// <summary>Present when the sign-in was sure enough to act after misuse of the identity was reported.</summary>
    public const string Certain = "zorgzaam:zeker";

    /// <summary>The key of the session on the server; all that the cookie holds.</summary>
    internal const string Session = "zorgzaam:sessie";
}
