using System.Text.Json.Nodes;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Names, sex, birth and death (categories 01 and 06).</summary>
internal static class PersonaliaGroup
{
    /// <summary>Delivers the current personalia.</summary>
    public static void Deliver(BrpDelivery delivery)
    {
        var person = delivery.Person.Current("01");
        var attributes = new JsonObject
        {
            ["voornamen"] = person["02.10"],
            ["voorvoegsel"] = person["02.30"],
            ["geslachtsnaam"] = person["02.40"],
            ["geslachtsaanduiding"] = person["04.10"],
        };
        delivery.PutDate(attributes, "geboortedatum", person, "03.10");
        PutDeath(delivery, attributes);
        delivery.Add("personalia", attributes, delivery.FromBirth, null, person);
    }

    /// <summary>The row that says that the person died; null of the living.</summary>
    public static Lo3Occurrence? DeathOf(Lo3PersonList person) =>
        person.Rows("06").FirstOrDefault(row => !row.IsIncorrect && row["08.10"] is not null);

    private static void PutDeath(BrpDelivery delivery, JsonObject attributes)
    {
        if (DeathOf(delivery.Person) is not { } death)
            attributes["overlijdensdatum"] = null;
        else
            delivery.PutDate(attributes, "overlijdensdatum", death, "08.10");
    }
}
