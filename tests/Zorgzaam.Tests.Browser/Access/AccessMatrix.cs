using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>What a role meets at an address: the page, the sign-in page, or a refusal.</summary>
public enum Answer
{
    Allowed,
    SignIn,
    Forbidden,
    NotFound,
}

/// <summary>One page and who may open it.</summary>
/// <param name="Route">The page's own route, as it stands in its file.</param>
/// <param name="Address">An address of it.</param>
public sealed record PageAccess(
    string Route, string Address, Answer Anonymous, Answer Resident, Answer Caseworker, Answer Policy, Answer Supervisor,
    Answer Board)
{
    public IEnumerable<(string? Role, Answer Answer)> PerRole =>
    [
        (null, Anonymous), (Roles.Resident, Resident), (Roles.Caseworker, Caseworker), (Roles.PolicyLawyer, Policy),
        (Roles.Supervisor, Supervisor), (Roles.Board, Board),
    ];
}

/// <summary>Every page with every role. A new page belongs here before anyone can open it.</summary>
internal static class AccessMatrix
{
    private const Answer Yes = Answer.Allowed;
    private const Answer Ask = Answer.SignIn;
    private const Answer No = Answer.Forbidden;
    private const Answer None = Answer.NotFound;

    //  route                         address                                       anyone resid. casew. policy superv. board
    public static IReadOnlyList<PageAccess> Pages { get; } =
    [
        new("/",                        "/",                                          Yes, Yes, Yes, Yes, Yes, Yes),
        new("/inloggen",                "/inloggen",                                  Yes, Yes, Yes, Yes, Yes, Yes),
        new("/uitloggen",               "/uitloggen",                                 Yes, Yes, Yes, Yes, Yes, Yes),
        new("/rechten",                 "/rechten",                                   Ask, No, Yes, Yes, Yes, Yes),
        new("/rechten/{law}/inwoners",  "/rechten/wet_op_de_zorgtoeslag/inwoners",    Ask, No, Yes, No, No, No),
        new("/inwoner/{id}",            "/inwoner/P1",                                Ask, No, Yes, No, No, No),
        new("/inwoner/{id}/gegevens/{groep}", "/inwoner/P1/gegevens/inkomen",         Ask, No, Yes, No, No, No),
        new("/mijn-gegevens/{groep}",   "/mijn-gegevens/inkomen",                     Ask, Yes, No, No, No, No),
        new("/mijn-rechten",            "/mijn-rechten",                              Ask, Yes, No, No, No, No),
        new("/wie-keek",                "/wie-keek",                                  Ask, Yes, No, No, No, No),
        new("/verwerkingen",            "/verwerkingen",                              Yes, Yes, Yes, Yes, Yes, Yes),
        new("/fout/{code:int}",         "/fout/500",                                  None, None, None, None, None, None),
    ];
}
