using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Populations.Households;

/// <summary>Attributes of <c>toeslagpartnerschap</c>: what an adult shares with another adult at the address.</summary>
internal static class TiesGroup
{
    /// <summary>The attributes; null when nobody has told.</summary>
    public static JsonObject? Of(SyntheticHousehold household, SyntheticPerson person)
    {
        var adults = household.Adults.ToList();
        var other = person.Role == MemberRole.Adult && adults.Count == 2
            ? adults.Single(adult => adult.Bsn != person.Bsn).Bsn
            : null;
        var ties = other is null ? SyntheticTies.None : household.Ties;
        return ties is null ? null : new JsonObject
        {
            ["samenlevingscontract_bsn"] = ties.Contract ? other : null,
            ["pensioenpartner_bsn"] = ties.Pension ? other : null,
            ["mede_eigenaar_bsn"] = ties.Ownership ? other : null,
            ["toeslagpartner_vorig_jaar_bsn"] = ties.LastYear ? other : null,
            // Housemates who are no couple each rent their own part of a rented home.
            ["huurt_op_zakelijke_gronden"] = household.Type == HouseholdType.Other && household.Home.Rented,
        };
    }
}
