namespace Zorgzaam.Web.Access;

/// <summary>Why nobody was signed in; stands in the address of the sign-in page.</summary>
internal static class SignInOutcome
{
    public const string Failed = "mislukt";
    public const string Unreachable = "onbereikbaar";
    public const string NoRole = "geen-rol";
    public const string LevelTooLow = "niveau";
}
