using System.Globalization;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads a whole law.</summary>
internal static class DocumentReader
{
    private static readonly string[] FreeTexts =
        ["unts_nummer", "stcrt_id", "organisation", "celex_nummer", "tractatenblad_id", "officiele_titel"];

    /// <summary>The layers that the version of the file knows.</summary>
    public static IReadOnlyDictionary<string, RegulatoryLayer> Layers(ReadContext context) =>
        context.Version.Has(SchemaVersion.WaterBoards) ? Vocabulary.Layers : Vocabulary.LayersBeforeWaterBoards;

    public static LawDocument Read(MapReader law, string contentHash)
    {
        law.Take("$schema");
        law.Take("uuid");
        law.Require("regulatory_layer");
        var layer = law.Choice("regulatory_layer", Layers(law.Context));
        RequireIdentification(law, layer);
        foreach (var text in FreeTexts) law.Text(text);
        law.Address("eli");
        Annotations.LegalBases(law);
        Preamble(law);
        var from = law.Matching("valid_from", Vocabulary.DateOrReference, "yyyy-MM-dd, or #output");
        var isReference = from?.StartsWith('#') ?? false;
        law.Require("articles");
        var document = new LawDocument
        {
            Id = Id(law),
            Name = law.Text("name"),
            Layer = layer ?? default,
            PublicationDate = Day(law, "publication_date", law.RequiredMatching(
                "publication_date", Vocabulary.Date, "yyyy-MM-dd")) ?? default,
            ValidFrom = isReference ? null : Day(law, "valid_from", from),
            ValidFromReference = isReference ? from![1..] : null,
            ValidTo = Day(law, "valid_to", law.Matching("valid_to", Vocabulary.Date, "yyyy-MM-dd")),
            Url = law.RequiredAddress("url"),
            BwbId = law.Matching("bwb_id", Vocabulary.BwbId, "BWBR0018451"),
            GemeenteCode = law.Matching("gemeente_code", Vocabulary.GemeenteCode, "GM0363"),
            ProvincieCode = law.Matching("provincie_code", Vocabulary.ProvincieCode, "PV27"),
            WaterschapCode = law.Matching("waterschap_code", Vocabulary.WaterschapCode, "WS0155"),
            Authority = AuthorityReader.OfLaw(law),
            Articles = law.Maps("articles", "an article", ArticleOf),
            Procedures = law.Maps("procedure", "a procedure", ProcedureReader.Read),
            SaysNullable = law.Context.Version.Has(SchemaVersion.Nullable),
            ContentHash = contentHash,
            Spot = law.Spot,
        };
        law.CloseOpen();
        return document;
    }

    /// <summary>The identification that each layer must have.</summary>
    /// <remarks>Source: RegelRecht schema v0.5.9, <c>allOf</c>.</remarks>
    private static void RequireIdentification(MapReader law, RegulatoryLayer? layer)
    {
        string[] required = layer switch
        {
            RegulatoryLayer.Wet or RegulatoryLayer.Amvb or RegulatoryLayer.MinisterieleRegeling
                or RegulatoryLayer.Grondwet => ["bwb_id"],
            RegulatoryLayer.EuVerordening or RegulatoryLayer.EuRichtlijn => ["celex_nummer"],
            RegulatoryLayer.Verdrag => ["tractatenblad_id"],
            RegulatoryLayer.GemeentelijkeVerordening => ["gemeente_code", "officiele_titel"],
            RegulatoryLayer.ProvincialeVerordening => ["provincie_code", "officiele_titel"],
            RegulatoryLayer.WaterschapsVerordening => ["waterschap_code", "officiele_titel"],
            _ => [],
        };
        foreach (var key in required) law.Require(key);
    }

    private static Article ArticleOf(MapReader map)
    {
        var article = new Article
        {
            Number = map.RequiredText("number"),
            Text = map.RequiredText("text"),
            Url = map.RequiredAddress("url"),
            Spot = map.Spot,
        };
        Annotations.References(map);
        if (map.Map("machine_readable", "a machine_readable") is { } section)
            article = SectionReader.Read(section, article);
        map.Close();
        return article;
    }

    private static void Preamble(MapReader law)
    {
        if (law.Map("preamble", "a preamble") is not { } preamble) return;
        var text = preamble.RequiredText("text");
        preamble.Address("url");
        if (preamble.Map("machine_readable", "a machine_readable") is { } section)
        {
            var nowhere = new Article { Number = "preamble", Text = text, Url = string.Empty, Spot = preamble.Spot };
            SectionReader.Read(section, nowhere);
            law.Context.Findings.Warn(
                "preamble-not-executed", section.Spot, "The machine_readable section of a preamble is not executed.",
                "Move it to the article that lays it down.");
        }

        preamble.Close();
    }

    private static string Id(MapReader law)
    {
        if (law.Take("$id") is YamlScalar { Kind: YamlKind.Text, Text.Length: > 0 } id) return id.Text;
        law.Context.Findings.Error(
            "law-without-id", law.Take("$id")?.Spot ?? law.Spot, "The law has no '$id' as text.",
            "Add '$id: name_of_the_law'; all versions of one law share it.");
        return string.Empty;
    }

    private static DateOnly? Day(MapReader law, string key, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (ValueText.TryDate(text, out var day)) return day;
        law.Context.Findings.Error(
            "no-such-day", law.Take(key)!.Spot,
            string.Create(CultureInfo.InvariantCulture, $"'{key}' is {text}, a day that does not exist."),
            "Write an existing day.");
        return null;
    }
}
