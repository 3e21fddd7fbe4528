namespace Zorgzaam.Web.Access;

/// <summary>The addresses of this site that an identity provider has to know.</summary>
public static class OidcAddresses
{
    /// <summary>Where it sends who signed in (redirect_uri).</summary>
    public const string SignedIn = "/inloggen/terug";

    /// <summary>Where it sends who signed out (post_logout_redirect_uri).</summary>
    public const string SignedOut = "/uitloggen/terug";
}
