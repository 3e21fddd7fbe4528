namespace Zorgzaam.Web.Access;

/// <summary>Why nobody was signed in, in words; keys of <c>Words</c>.</summary>
internal static class SignInOutcomeNames
{
    public static string Of(string? outcome) => outcome switch
    {
        SignInOutcome.NoRole => "De inlogdienst kent u, maar wij niet. Of uw account heeft hier geen rol, of meer dan één.",
        SignInOutcome.LevelTooLow => "Voor deze bladzijde moet u op een veiliger manier inloggen. Dat is niet gebeurd.",
        SignInOutcome.Unreachable => "De inlogdienst geeft nu geen antwoord. Dat ligt niet aan u.",
        _ => "Er is niets veranderd. Misschien duurde het te lang, of bent u gestopt.",
    };
}
