using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>Someone to be in the demonstration.</summary>
public sealed record Persona(string Name, string Start)
{
    /// <summary>VB-DEMO-1: a mother who misses more than she knows.</summary>
    public static Persona Noor { get; } = new("Noor van Voorbeeld", "/mijn-rechten");

    /// <summary>VB-DEMO-2: an open norm that only a person can judge.</summary>
    public static Persona Bep { get; } = new("Bep van Buren", "/mijn-rechten");

    /// <summary>VB-DEMO-3: self-employed, with a profit that nobody knows yet.</summary>
    public static Persona Karim { get; } = new("Karim Schildersma", "/mijn-rechten");

    public static IReadOnlyList<Persona> Staff { get; } =
        [Of(Roles.Caseworker), Of(Roles.PolicyLawyer), Of(Roles.Supervisor), Of(Roles.PrivacyOfficer), Of(Roles.Board),
        Of(Roles.Appointer)];

    public static IReadOnlyList<Persona> All { get; } = [Noor, Bep, Karim, .. Staff];

    public static Persona Of(string role) => role switch
    {
        Roles.Resident => Noor,
        Roles.Caseworker => new Persona("Fatima El Amrani", "/rechten"),
        Roles.PolicyLawyer => new Persona("Pieter de Boer", "/rechten"),
        Roles.Supervisor => new Persona("Ilse Vermeer", "/rechten"),
        Roles.PrivacyOfficer => new Persona("Meryem Kaya", "/toezicht"),
        Roles.Appointer => new Persona("Anouk Jansen", "/benoemingen"),
        Roles.Board => new Persona("Wethouder Jan Visser", "/rechten"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Nobody in the demonstration has this role."),
    };
}
