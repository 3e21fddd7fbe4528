using System.Globalization;
using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>The partnership of a person through time: none, and from the wedding on the partner.</summary>
internal static class PartnershipHistory
{
    /// <summary>Attributes of <c>partnerschap</c> and the time for which they hold.</summary>
    public sealed record Entry(JsonObject Attributes, DateOnly From, DateOnly? Until);

    /// <summary>The entries of one person, oldest first.</summary>
    public static IEnumerable<Entry> Of(SyntheticHousehold household, SyntheticPerson person)
    {
        if (person.Role == MemberRole.Child || household.Union is not { } union)
        {
            yield return new Entry(None(), person.Born, null);
            yield break;
        }

        var partner = household.Adults.Single(adult => adult.Bsn != person.Bsn);
        yield return new Entry(None(), person.Born, union.Since);
        yield return new Entry(With(partner, union), union.Since, null);
    }

    private static JsonObject None() => new()
    {
        ["partnerschap_type"] = "GEEN",
        ["partner_bsn"] = null,
        ["datum_aanvang"] = null,
    };

    private static JsonObject With(SyntheticPerson partner, SyntheticUnion union) => new()
    {
        ["partnerschap_type"] = union.Registered ? "GEREGISTREERD_PARTNERSCHAP" : "HUWELIJK",
        ["partner_bsn"] = partner.Bsn,
        ["datum_aanvang"] = union.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
