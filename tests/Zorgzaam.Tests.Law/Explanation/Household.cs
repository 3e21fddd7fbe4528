using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Explanation;

/// <summary>A single adult with every fact known, apart from what a test says otherwise.</summary>
internal static class Household
{
    internal static TableFacts Facts(params (string Name, LawValue? Value)[] other)
    {
        var none = LawValue.Of(System.Collections.Immutable.ImmutableArray<LawValue>.Empty);
        var row = new Dictionary<string, LawValue>(StringComparer.Ordinal)
        {
            ["bsn"] = LawValue.Of("1"),
            ["geboortedatum"] = LawValue.Of("1990-05-01"),
            ["gemeente_code"] = LawValue.Of("GM9999"),
            ["land_verblijf"] = LawValue.Of("NEDERLAND"),
            ["partnerschap_type"] = LawValue.Of("GEEN"),
            ["partner_bsn"] = LawValue.Null,
            ["kinderen"] = none,
            ["medebewoners"] = none,
            ["polis_status"] = LawValue.Of("ACTIEF"),
            ["verdragsinschrijving"] = LawValue.False,
            ["verblijfsrecht"] = LawValue.True,
            ["detentiestatus"] = LawValue.Null,
            ["loon_uit_dienstbetrekking"] = LawValue.Of(2_000_000m),
        };
        string[] zeros =
        [
            "uitkeringen_en_pensioenen", "winst_uit_onderneming", "resultaat_overige_werkzaamheden", "eigen_woning",
            "buitenlands_inkomen", "reguliere_voordelen", "vervreemdingsvoordelen", "spaargeld", "beleggingen",
            "onroerend_goed", "schulden",
        ];
        foreach (var name in zeros) row[name] = LawValue.Of(0m);
        foreach (var (name, value) in other)
        {
            if (value is { } known) row[name] = known;
            else row.Remove(name);
        }

        var facts = new TableFacts();
        facts.SetTable("personen", "bsn", [row]);
        facts.SetParameter("bsn", LawValue.Of("1"));
        return facts;
    }
}
