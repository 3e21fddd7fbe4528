using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Organisation;

/// <summary>How the organisation presents itself; the host fills this from the organisation profile.</summary>
/// <param name="Name">Name as residents know it, such as "Gemeente Voorbeeld".</param>
/// <param name="Colours">The eight accent colours.</param>
/// <param name="Phone">The number a person answers.</param>
/// <param name="PhoneHours">When that number is answered, as in "op werkdagen van 8 tot 18 uur".</param>
/// <param name="Fictional">Whether the residents are invented; every page then says so.</param>
public sealed record OrganisationFace(
    LocalizedText Name,
    BrandColours Colours,
    string Phone,
    LocalizedText PhoneHours,
    bool Fictional)
{
    /// <summary>Where one can come by.</summary>
    public IReadOnlyList<PlaceFace> Places { get; init; } = [];

    /// <summary>Whom other systems' makers ask about the API.</summary>
    public required ApiContact Api { get; init; }
}

/// <summary>Who answers questions about the API.</summary>
/// <param name="Name">Which team.</param>
/// <param name="Email">Its mail address.</param>
/// <param name="Url">Its page.</param>
public sealed record ApiContact(string Name, string Email, string Url);

/// <summary>A place to come by.</summary>
/// <param name="Name">Such as "Stadhuis".</param>
/// <param name="Address">Street, number, postcode and town.</param>
/// <param name="Hours">When it is open.</param>
public sealed record PlaceFace(LocalizedText Name, string Address, LocalizedText Hours);
