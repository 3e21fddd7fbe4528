using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Zorgzaam.Web.Access;

/// <summary>
/// The page of the identity provider of the demonstration: people say who they are, and it believes them. It is its
/// authorization endpoint, so what is asked has been checked before this page is reached.
/// </summary>
[AllowAnonymous]
public sealed class ChoosePersonaModel(DemoPersonas personas, AssuranceLevels levels) : PageModel
{
    public const string Path = "/demo/inloggen";

    private const string PersonaField = "persona";
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>Only the personas of this role.</summary>
    public string? Role => Roles.All.FirstOrDefault(role => role == Asked.GetValueOrDefault("rol").ToString());

    public bool UnknownPersona { get; private set; }

    /// <summary>What the site asked, to be asked again with the answer.</summary>
    public IEnumerable<KeyValuePair<string, string>> Question => Asked
        .Where(pair => pair.Key is not (PersonaField or TokenField))
        .SelectMany(pair => pair.Value.OfType<string>().Select(value => KeyValuePair.Create(pair.Key, value)));

    public IEnumerable<(string Role, IReadOnlyList<DemoPersona> Personas)> Groups => Roles.All
        .Where(role => Role is null || role == Role)
        .Select(role => (role, (IReadOnlyList<DemoPersona>)[.. personas.WithRole(role)]))
        .Where(group => group.Item2.Count > 0);

    private IEnumerable<KeyValuePair<string, StringValues>> Fields =>
        HttpMethods.IsPost(Request.Method) ? Request.Form : Request.Query;

    private Dictionary<string, StringValues> Asked => field ??= new(Fields, StringComparer.Ordinal);

    public IActionResult OnGet() => personas.All.Count == 0 ? NotFound() : Page();

    public IActionResult OnPost(string? persona)
    {
        if (personas.Provider is not { } scheme) return NotFound();
        if (personas.Find(persona) is { } chosen) return SignIn(PersonaPrincipal.Of(chosen, Level(), scheme), scheme);
        UnknownPersona = true;
        return Page();
    }

    // As sure as is asked; a site that asks nothing gets the most.
    private string Level() => Asked.GetValueOrDefault("acr_values").ToString().Split(' ')
        .FirstOrDefault(value => levels.Find(value) is not null) ?? levels.Highest.Id;
}
