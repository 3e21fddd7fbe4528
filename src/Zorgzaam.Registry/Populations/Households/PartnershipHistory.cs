using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>The partnership of a person through time: none, and from the wedding on the partner.</summary>
internal static class PartnershipHistory
{
    /// <summary>Attributes of <c>partnerschap</c> and the time for which they hold.</summary>
    public sealed record Entry(JsonObject Attributes, DateOnly From, DateOnly? Until);

    /// <summary>The entries of one person, oldest first.</summary>
    public static IEnumerable<Entry> Of(SyntheticHousehold household, SyntheticPerson person)
    {
        if (person.Role == MemberRole.Child || Bond(household) is not { } bond)
        {
            yield return new Entry(None(), person.Born, null);
            yield break;
        }

        var partner = household.Adults.Single(adult => adult.Bsn != person.Bsn);
        yield return new Entry(None(), person.Born, bond.Since);
        yield return new Entry(With(partner, bond), bond.Since, null);
    }

    // Parents who live together unmarried are partners for allowances because of their child (Awir artikel 3 lid 2).
    private static (string Type, DateOnly Since)? Bond(SyntheticHousehold household)
    {
        if (household.Union is { } union)
            return (union.Registered ? "GEREGISTREERD_PARTNERSCHAP" : "HUWELIJK", union.Since);
        return household.Type == HouseholdType.CoupleWithChildren && household.Adults.Count() == 2
            ? ("GEMEENSCHAPPELIJK_KIND", household.Children.Min(child => child.Born))
            : null;
    }

    private static JsonObject None() => new()
    {
        ["partnerschap_type"] = "GEEN",
        ["partner_bsn"] = null,
        ["datum_aanvang"] = null,
    };

    private static JsonObject With(SyntheticPerson partner, (string Type, DateOnly Since) bond) => new()
    {
        ["partnerschap_type"] = bond.Type,
        ["partner_bsn"] = partner.Bsn,
        ["datum_aanvang"] = IsoDate.Write(bond.Since),
    };
}
