using Zorgzaam.Registry.Populations.Margins;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Demo;

/// <summary>Whom one can sign in as in the demonstration. The first members of the demo households come first in it.</summary>
internal static class Personas
{
    internal static DemoPersonas Of(PopulationMargins margins)
    {
        var residents = new List<DemoPersona>();
        var number = 1L;
        foreach (var household in margins.DemoHouseholds)
        {
            var first = household.Members[0];
            var name = string.Join(' ', new[] { first.GivenNames, first.Prefix, first.Surname }.OfType<string>());
            residents.Add(new DemoPersona(
                $"inwoner-{number}", name, Roles.Resident, household.Title, $"P{number}"));
            number += household.Members.Count;
        }

        return new DemoPersonas(
        [
            .. residents,
            new DemoPersona(
                "medewerker", "Fatima El Amrani", Roles.Caseworker,
                "Helpt inwoners bij het Huis van de Wijk en kijkt alleen met een reden."),
            new DemoPersona("beleid", "Pieter de Boer", Roles.PolicyLawyer, "Bewaakt de wetten en ziet aantallen, geen personen."),
            new DemoPersona("toezicht", "Ilse Vermeer", Roles.Supervisor, "Ziet of de organisatie zich aan haar gronden houdt."),
            new DemoPersona("bestuur", "Wethouder Jan Visser", Roles.Board, "Stuurt op wat er echt gebeurt."),
        ]);
    }
}
