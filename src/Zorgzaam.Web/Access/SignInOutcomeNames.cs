namespace Zorgzaam.Web.Access;

/// <summary>Why nobody was signed in, in words; keys of <c>Words</c>.</summary>
internal static class SignInOutcomeNames
{
    public static string Of(string? outcome) => outcome switch
    {
        SignInOutcome.NoRole => "De inlogdienst kent u, wij nog niet. Bel ons. Werkt u hier? Vraag uw leidinggevende naar uw rol.",
        SignInOutcome.LevelTooLow => "Deze bladzijde vraagt een veiligere manier van inloggen. Kies die. Lukt het niet? Bel ons.",
        SignInOutcome.Unreachable => "De inlogdienst geeft nu geen antwoord. Dat ligt niet aan u.",
        _ => "Er is niets veranderd. Misschien duurde het te lang, of bent u gestopt.",
    };
}
