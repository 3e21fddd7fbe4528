using System.Text.Json.Nodes;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Children (category 09), as they are now; the dates of birth make the list readable for any day.</summary>
internal static class ChildrenGroup
{
    private const string Group = "kinderen";

    /// <summary>
    /// Delivers the children, those who died too: a law tells until when such a child counts. Whether a child lives, and
    /// with the person, is known only if the child's own list is in the file; otherwise those attributes of the child
    /// are left out, which is unknown and not false.
    /// </summary>
    public static void Deliver(BrpDelivery delivery, BrpResidents residents)
    {
        var home = BrpResidents.HomeOf(delivery.Person);
        var children = new JsonArray();
        foreach (var child in delivery.Person.Stacks("09").Select(stack => stack[0]))
        {
            if (child.IsIncorrect)
                delivery.Superseded(child, Group);
            else if (IsChild(child))
                children.Add(Child(delivery, child, residents.Find(child["01.20"]), home));
        }

        delivery.Add(
            Group, new JsonObject { [Group] = children }, delivery.FromBirth, null, delivery.Person.Current("09"));
    }

    // 09.89.10 L: stillborn. A row without a name or BSN is a relation that ended.
    private static bool IsChild(Lo3Occurrence child) =>
        !string.Equals(child["89.10"], "L", StringComparison.Ordinal)
        && (child["02.40"] is not null || child["01.20"] is not null);

    private static JsonObject Child(
        BrpDelivery delivery, Lo3Occurrence child, BrpResidents.Resident? resident, string? home)
    {
        var attributes = new JsonObject();
        if (child["01.20"] is not { } bsn || Bsn.TryParse(bsn, out _)) attributes["bsn"] = child["01.20"];
        else delivery.Refused(child, "bsn of the child", "01.20");
        delivery.PutDate(attributes, "geboortedatum", child, "03.10");
        if (resident is null)
        {
            delivery.Unknown(
                child, "01.20", "overlijdensdatum and woont_bij_aanvrager: the child is not in this file.");
            return attributes;
        }

        PutDeath(delivery, attributes, child, resident.Death);
        attributes["woont_bij_aanvrager"] =
            home is not null && string.Equals(home, resident.AddressId, StringComparison.Ordinal);
        return attributes;
    }

    private static void PutDeath(BrpDelivery delivery, JsonObject attributes, Lo3Occurrence child, Lo3Date? death)
    {
        if (death is not { } died)
            attributes["overlijdensdatum"] = null;
        else if (died.Exact is { } day)
            attributes["overlijdensdatum"] = IsoDate.Write(day);
        else
            delivery.Unknown(child, "01.20", "overlijdensdatum of the child: not known to the day.");
    }
}
