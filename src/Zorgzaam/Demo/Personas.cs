using System.Collections.Frozen;
using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Identity;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Populations.Margins;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Demo;

/// <summary>
/// Whom one can sign in as in the demonstration. A resident is the first member of a demo household, found in the
/// registry by the BSN that the household declares: which number a person got depends on what happened before.
/// </summary>
internal sealed class Personas
{
    /// <summary>Nobody, until the demonstration is ready.</summary>
    internal DemoPersonas All { get; private set; } = DemoPersonas.None;

    /// <summary>Finds the persons, once they are there.</summary>
    /// <exception cref="CommandFailure">The registry does not know one of them.</exception>
    internal async Task FindAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var households = services.GetRequiredService<PopulationMargins>().DemoHouseholds;
        var processing = services.GetRequiredService<ProcessingGate>().Open(Publisher.DemoPurpose, Publisher.Actor);
        var page = await services.GetRequiredService<FactsReader>().ReadAsync(
            processing, [.. households.Select(household => Bsn.Parse(household.Members[0].Bsn))],
            FrozenSet<string>.Empty, null, cancellation);
        All = new DemoPersonas(
            [.. households.Select((household, i) => Resident(household, i + 1, page)), .. Staff], DemoProvider.Scheme);
    }

    private static DemoPersona Resident(DemoHousehold household, int number, FactsPage page)
    {
        var first = household.Members[0];
        var bsn = Bsn.Parse(first.Bsn);
        if (page.Find(bsn) is null)
            throw new CommandFailure($"The first member of demo household {household.Id} is not in the registry.");
        var name = string.Join(' ', new[] { first.GivenNames, first.Prefix, first.Surname }.OfType<string>());
        return new DemoPersona(
            $"inwoner-{number}", name, Roles.Resident, household.Title, bsn);
    }

    private static IReadOnlyList<DemoPersona> Staff { get; } =
    [
        new DemoPersona(
            "medewerker", "Fatima El Amrani", Roles.Caseworker,
            "Helpt inwoners bij het Huis van de Wijk en kijkt alleen met een reden."),
        new DemoPersona("beleid", "Pieter de Boer", Roles.PolicyLawyer, "Bewaakt de wetten en ziet aantallen, geen personen."),
        new DemoPersona(
            "toezicht", "Ilse Vermeer", Roles.Supervisor,
            "Kijkt na hoe gegevens zijn gebruikt, zonder namen van inwoners."),
        new DemoPersona(
            "privacy", "Meryem Kaya", Roles.PrivacyOfficer,
            "Let op hoe wij gegevens gebruiken en geeft inwoners antwoord."),
        new DemoPersona(
            "benoemer", "Anouk Jansen", Roles.Appointer,
            "Geeft medewerkers een rol en neemt die weer af. Ziet geen inwoners en geen cijfers."),
        new DemoPersona("bestuur", "Wethouder Jan Visser", Roles.Board, "Stuurt op wat er echt gebeurt."),
    ];
}
