using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Stores.Given;

internal static class TestPurposes
{
    public static PurposeRegister Register { get; } = new(
    [
        Purpose("vullen", PurposeOperation.Write, PurposeResults.None,
            [.. PolicyFiles.Types.All.SelectMany(type => type.Attributes).Select(attribute => attribute.Name).Distinct()]) with
            {
                ObjectTypes = PolicyFiles.Types.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
                Relations = PolicyFiles.Types.Relations.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
                ContinuesWhenRestricted = true,
            },
        Purpose("verbanden", PurposeOperation.Read, PurposeResults.None, []) with
        {
            ObjectTypes = Names.Of("persoon", "huishouden", "organisatie"),
            Relations = Names.Of("huishoudlid", "lid_van", "werkt_bij"),
        },
        Purpose("bedrijven", PurposeOperation.Read, PurposeResults.None,
            ["handelsnaam", "kvk_nummer", "vestigingsnummer", "bezoekadres"]) with
            {
                ObjectTypes = Names.Of("vestiging", "onderneming"),
            },
        Purpose("alles-zien", PurposeOperation.Read, PurposeResults.None, ["loon_uit_dienstbetrekking", "geboortedatum"]) with
        {
            ObjectTypes = Names.Of("persoon", "huishouden", "organisatie"),
            Relations = Names.Of("huishoudlid", "lid_van", "werkt_bij"),
        },
        Purpose("rechten", PurposeOperation.Read, PurposeResults.Produce,
            ["bsn", "geboortedatum", "gemeente_code", "partnerschap_type", "partner_bsn", "loon_uit_dienstbetrekking",
             "huishoudtype"]),
        Purpose("bekijken", PurposeOperation.Read, PurposeResults.Subject, ["geboortedatum"], perAccess: true),
        Purpose("melden", PurposeOperation.Report, PurposeResults.None,
            ["geboortedatum", "gemeente_code", "loon_uit_dienstbetrekking"]),
        Purpose("verstrekken", PurposeOperation.Read, PurposeResults.None,
            ["geboortedatum", "gemeente_code", "postcode", "handelsnaam", "kvk_nummer"]) with
        {
            ObjectTypes = Names.Of("persoon", "huishouden", "onderneming", "vestiging"),
            Relations = Names.Of("huishoudlid", "vestiging_van"),
            Roles = Names.Of("tester", "application"),
        },
        Purpose("melding", PurposeOperation.Write, PurposeResults.None,
            [.. PolicyFiles.Types.All.SelectMany(type => type.Attributes).Select(attribute => attribute.Name).Distinct()]) with
            {
                ObjectTypes = PolicyFiles.Types.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
                Relations = PolicyFiles.Types.Relations.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
                LoggedPerRun = false,
            },
        Purpose("los", PurposeOperation.Write, PurposeResults.None,
            [.. PolicyFiles.Types.All.SelectMany(type => type.Attributes).Select(attribute => attribute.Name).Distinct()]) with
            {
                ObjectTypes = PolicyFiles.Types.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
                Relations = PolicyFiles.Types.Relations.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
                LoggedPerRun = false,
            },
        Purpose("verhuizingen", PurposeOperation.Write, PurposeResults.None, ["gemeente_code"]),
        Purpose("tellen", PurposeOperation.Read, PurposeResults.Aggregates, []),
        Purpose("medewerker-herkennen", PurposeOperation.Read, PurposeResults.None, []),
    ]);

    private static Purpose Purpose(
        string id, PurposeOperation operation, PurposeResults results, string[] attributes, bool perAccess = false) =>
        new()
        {
            Id = id,
            Title = new LocalizedText(id, id),
            Operation = operation,
            Ground = new PurposeGround("6(1)(e)", "test", "test", perAccess),
            ObjectTypes = Names.Of("persoon"),
            Attributes = attributes.ToHashSet(StringComparer.Ordinal),
            Results = results,
            LoggedPerRun = operation == PurposeOperation.Write || results == PurposeResults.Produce,
            Roles = Names.Of("tester"),
        };
}
