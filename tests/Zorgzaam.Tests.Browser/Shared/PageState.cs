using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Shared;

/// <summary>A page in one of its states.</summary>
/// <param name="Name">A short name, also of its screenshot.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Visitor">Who looks; null before sign-in.</param>
/// <param name="Unfold">Whether to open all that is folded in; not where another state shows the same.</param>
public sealed record PageState(string Name, string Address, Persona? Visitor = null, bool Unfold = true)
{
    /// <summary>Why the visitor looks at residents, stated before the page is opened; null when it is not.</summary>
    public string? Ground { get; init; }

    private const string List = "/rechten/wet_op_de_zorgtoeslag/inwoners?uitkomst=Missed";
    private static readonly Persona Caseworker = Persona.Of(Roles.Caseworker);
    private static readonly Persona Policy = Persona.Of(Roles.PolicyLawyer);
    private static readonly Persona Supervisor = Persona.Of(Roles.Supervisor);
    private static readonly Persona Privacy = Persona.Of(Roles.PrivacyOfficer);

    /// <summary>Every page in every state worth looking at.</summary>
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("front", "/"),
        new("front-english", "/?taal=en"),
        new("register", "/verwerkingen"),
        new("register-english", "/verwerkingen?taal=en", Unfold: false),
        new("sign-in", "/inloggen"),
        new("sign-in-one-role", "/inloggen?rol=board"),
        new("sign-in-failed", "/inloggen?uitkomst=mislukt"),
        new("sign-out", "/uitloggen"),
        new("not-there", "/bestaat-niet"),
        new("rights-policy", "/rechten", Policy),
        new("rights-caseworker", "/rechten", Caseworker),
        new("rights-filtered", "/rechten?huishouden=EENOUDER&uitkomst=Missed", Caseworker),
        new("residents-ask", List, Caseworker),
        new("residents", List, Caseworker) { Ground = "Z-2026-1" },
        new("residents-none", "/rechten/algemene_ouderdomswet/inwoners?uitkomst=Missed&leeftijd=0-17", Caseworker)
        {
            Ground = "Z-2026-1",
        },
        new("resident-ask", "/inwoner/P1", Caseworker),
        new("resident-refused", "/inwoner/P1", Caseworker) { Ground = "" },
        new("resident", "/inwoner/P1", Caseworker) { Ground = "Z-2026-1" },
        new("resident-case", "/inwoner/P4", Caseworker) { Ground = "" },
        new("resident-english", "/inwoner/P1?taal=en", Caseworker, Unfold: false) { Ground = "Z-2026-1" },
        new("resident-facts-ask", "/inwoner/P1/gegevens/inkomen", Caseworker),
        new("resident-facts", "/inwoner/P1/gegevens/inkomen", Caseworker) { Ground = "Z-2026-1" },
        new("resident-history", "/inwoner/P1/gegevens/inkomen/geschiedenis", Caseworker) { Ground = "Z-2026-1" },
        new("my-history", "/mijn-gegevens/inkomen/geschiedenis", Persona.Noor),
        new("my-history-english", "/mijn-gegevens/inkomen/geschiedenis?taal=en", Persona.Noor, Unfold: false),
        new("my-facts", "/mijn-gegevens/inkomen", Persona.Noor),
        new("my-facts-english", "/mijn-gegevens/personalia?taal=en", Persona.Noor, Unfold: false),
        new("unknown-choice", "/rechten?uitkomst=99", Caseworker),
        new("forbidden", "/inwoner/P1", Policy),
        new("rights-policy-english", "/rechten?taal=en", Policy),
        new("sign-in-english", "/inloggen?taal=en"),
        new("who-looked", "/wie-keek", Persona.Noor),
        new("who-looked-english", "/wie-keek?taal=en", Persona.Noor, Unfold: false),
        new("oversight", "/toezicht", Supervisor),
        new("oversight-english", "/toezicht?taal=en", Supervisor, Unfold: false),
        new("oversight-signal", "/toezicht?signaal=Refused&rol=caseworker", Supervisor),
        new("oversight-refused", "/toezicht?van=2020-01-01", Supervisor),
        new("oversight-resident-ask", "/toezicht/inwoner", Supervisor),
        new("breaches", "/toezicht/datalek", Supervisor),
        new("breaches-english", "/toezicht/datalek?taal=en", Supervisor, Unfold: false),
        new("oversight-questions", "/toezicht/vragen", Supervisor),
        new("oversight-questions-english", "/toezicht/vragen?taal=en", Supervisor, Unfold: false),
        new("sample", "/toezicht/steekproef", Privacy),
        new("sample-english", "/toezicht/steekproef?taal=en", Privacy, Unfold: false),
        new("appointments", "/benoemingen", Persona.Of(Roles.Appointer)),
        new("appointments-english", "/benoemingen?taal=en", Persona.Of(Roles.Appointer), Unfold: false),
        new("setup-link", "/eerste-benoemer?code=verlopen"),
        new("my-requests", "/mijn-verzoeken", Persona.Noor),
        new("my-requests-english", "/mijn-verzoeken?taal=en", Persona.Noor, Unfold: false),
        new("all-my-data", "/mijn-gegevens/alles", Persona.Noor),
        new("identity-misuse", "/identiteitsfraude", Persona.Noor),
        new("identity-misuse-english", "/identiteitsfraude?taal=en", Persona.Noor, Unfold: false),
        new("oversight-requests", "/toezicht/verzoeken", Supervisor),
        new("oversight-misuse", "/toezicht/identiteitsfraude", Supervisor),
        new("my-rights-english", "/mijn-rechten?taal=en", Persona.Noor, Unfold: false),
        new("my-rights-noor", "/mijn-rechten", Persona.Noor, Unfold: false),
        new("my-rights-bep", "/mijn-rechten", Persona.Bep),
        new("my-rights-karim", "/mijn-rechten", Persona.Karim, Unfold: false),
    ];
}
