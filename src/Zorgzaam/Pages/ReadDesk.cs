using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Opens a processing for whoever reads, or says in Dutch why not.</summary>
internal sealed class ReadDesk(
    ProcessingGate gate, PurposeRegister purposes, OrganisationProfile profile, IRefusals refusals, Words words)
{
    private const string OverviewPurpose = "rechten-overzicht";
    private const string ListPurpose = "rechten-lijst";

    // Residents choose no purpose and have no administrator: what is wrong with ours is ours to put right.
    private string NotNow => words[
        "Wij mogen uw gegevens hiervoor nu even niet gebruiken. Dat ligt niet aan u. Bel ons op {0}.", profile.Contact.Phone];

    /// <summary>Why an act was refused because of what the purpose lists, said to who reads.</summary>
    internal string NotListed(string role) => role == Roles.Resident ? NotNow : words[
        "Dit doel dekt niet alle gegevens die hiervoor nodig zijn. Vraag de beheerder om het doel aan te vullen."];

    internal string OtherPurpose => words["Dit doel geeft geen inzage in de rechten van inwoners. Kies een ander doel."];

    internal string Closed => words[
        "Dit doel is nu gesloten, omdat de privacytoets (DPIA) ervan is verlopen. Vraag de privacyfunctionaris om een nieuwe."];

    /// <summary>Why an act was refused because of a limit of the person, said to who reads.</summary>
    internal string Stopped(string role) => role == Roles.Resident
        ? words["Er is gemeld dat iemand uw identiteit misbruikt."] + " " + words[
            "Tot dat is opgelost, kan dit alleen wie inlogt met de chip van de identiteitskaart (DigiD Hoog). Log zo in, of bel ons."]
        : words[
            "Deze inwoner liet het gebruik beperken of maakte bezwaar. Dit kan nu niet. Bij twijfel: vraag de privacyfunctionaris."];

    /// <summary>The smallest group that totals may show.</summary>
    internal int SmallestGroup => purposes.Find(Publisher.TotalsPurpose)?.MinimumGroup
        ?? throw new InvalidOperationException($"Purpose '{Publisher.TotalsPurpose}' has no minimum_group. Add one.");

    /// <summary>Purposes for which a role may see the outcomes of one person, or the list of whom to help.</summary>
    internal IEnumerable<Purpose> PurposesOf(string role, ReadKind kind) => purposes.All.Where(
        p => p.Results == PurposeResults.Subject && p is { DemoOnly: false, Emergency: false } && p.Roles.Contains(role) && Is(p.Id, kind));

    internal Processing OpenTotals(Actor actor) => gate.Open(OverviewPurpose, actor);

    /// <summary>Opens the figures that everybody may see.</summary>
    internal Processing OpenPublic() => gate.Open(Publisher.TotalsPurpose, Publisher.Actor);

    /// <summary>A processing, or a reason in plain Dutch; a refusal is noted for the log.</summary>
    internal (Processing? Processing, string Reason) Open(
        string purposeId, PurposeResults needed, Reader reader, string? @case, string? traceId = null,
        AccessRelation? relation = null)
    {
        var opened = TryOpen(purposeId, needed, reader, @case, traceId, relation);
        if (opened.Processing is null)
        {
            // Only a purpose of our own is named: the id may be what somebody typed.
            refusals.Note(reader, purposes.Find(purposeId) is { } purpose
                ? $"Purpose '{purpose.Id}' did not open."
                : "There is no such purpose.");
            if (reader.Role == Roles.Resident) return (null, NotNow);
        }

        return opened;
    }

    /// <summary>Whether a purpose is for this kind of read: the list has one of its own, which opens nobody.</summary>
    internal static bool Is(string purposeId, ReadKind kind) => purposeId == ListPurpose == (kind == ReadKind.List);

    internal static Actor ActorOf(Reader reader) => new(reader.Id, reader.Role, reader.Name) { IsCertain = reader.IsCertain };

    private (Processing? Processing, string Reason) TryOpen(
        string purposeId, PurposeResults needed, Reader reader, string? @case, string? traceId, AccessRelation? relation)
    {
        if (purposes.Find(purposeId) is not { } purpose || purpose.Results != needed)
            return (null, OtherPurpose);
        if (!purpose.Roles.Contains(reader.Role))
            return (null, words["Dit doel hoort niet bij uw rol. Kies een ander doel."]);
        if (purpose.Ground.StatedPerAccess && relation is null && string.IsNullOrWhiteSpace(@case))
            return (null, words["Voor dit doel is een zaak of een reden nodig. Schrijf waarom u kijkt."]);
        if (@case is not null && !ProcessingGate.IsReference(@case))
        {
            return (null, words[
                "Houd de zaak of reden bij één korte regel. Gebruik alleen letters, cijfers en leestekens."]);
        }

        return gate.TryOpen(purposeId, ActorOf(reader), @case, traceId: traceId, relation: relation) is ProcessingOutcome.Opened opened
            ? (opened.Processing, string.Empty)
            : (null, Closed);
    }
}
