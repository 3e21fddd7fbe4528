using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Children (category 09), as they are now; the dates of birth make the list readable for any day.</summary>
internal static class ChildrenGroup
{
    private const string Group = "kinderen";

    /// <summary>
    /// Delivers the living children. Whether a child lives with the person is known only if the child's own list is in
    /// the file; otherwise that attribute of the child is left out, which is unknown and not false.
    /// </summary>
    public static void Deliver(BrpDelivery delivery, BrpResidents residents)
    {
        var home = BrpResidents.HomeOf(delivery.Person);
        var children = new JsonArray();
        foreach (var child in delivery.Person.Stacks("09").Select(stack => stack[0]))
        {
            if (child.IsIncorrect)
                delivery.Superseded(child, Group);
            else if (IsLivingChild(child, residents))
                children.Add(Child(delivery, child, residents.Find(child["01.20"]), home));
        }

        delivery.Add(
            Group, new JsonObject { [Group] = children }, delivery.FromBirth, null, delivery.Person.Line);
    }

    // 09.89.10 L: stillborn. A row without a name or BSN is a relation that ended.
    private static bool IsLivingChild(Lo3Occurrence child, BrpResidents residents) =>
        !string.Equals(child["89.10"], "L", StringComparison.Ordinal)
        && (child["02.40"] is not null || child["01.20"] is not null)
        && residents.Find(child["01.20"])?.Deceased != true;

    private static JsonObject Child(
        BrpDelivery delivery, Lo3Occurrence child, BrpResidents.Resident? resident, string? home)
    {
        var attributes = new JsonObject { ["bsn"] = child["01.20"] };
        delivery.PutDate(attributes, "geboortedatum", child, "03.10");
        if (resident is not null)
            attributes["woont_bij_aanvrager"] =
                home is not null && string.Equals(home, resident.AddressId, StringComparison.Ordinal);
        else
            delivery.Unknown(child, "01.20", "woont_bij_aanvrager: het kind staat niet in dit bestand.");
        return attributes;
    }
}
