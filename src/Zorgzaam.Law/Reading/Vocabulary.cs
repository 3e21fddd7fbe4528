using System.Text.RegularExpressions;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>The fixed words and forms of the law format.</summary>
/// <remarks>Source: RegelRecht schema v0.5.9.</remarks>
internal static class Vocabulary
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static readonly Regex Date = new(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", Options);

    public static readonly Regex DateOrReference = new(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}|#.+)\z", Options);

    public static readonly Regex BwbId = new(@"^BWBR[0-9]{7}\z", Options);

    public static readonly Regex GemeenteCode = new(@"^GM[0-9]{4}\z", Options);

    public static readonly Regex ProvincieCode = new(@"^PV[0-9]{2}\z", Options);

    public static readonly Regex WaterschapCode = new(@"^WS[0-9]{4}\z", Options);

    public static readonly Regex Juriconnect = new(@"^jci1\.3:c:BWBR[0-9]{7}(&[a-zA-Z_]+=.+)*\z", Options);

    public static readonly Regex Reference = new(@"^\$[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*\z", Options);

    public static readonly Regex LocalName = new(@"^[a-z_][a-z0-9_]*\z", Options);

    public static readonly IReadOnlyDictionary<string, RegulatoryLayer> Layers = Words(
        ("GRONDWET", RegulatoryLayer.Grondwet), ("WET", RegulatoryLayer.Wet), ("AMVB", RegulatoryLayer.Amvb),
        ("KONINKLIJK_BESLUIT", RegulatoryLayer.KoninklijkBesluit),
        ("MINISTERIELE_REGELING", RegulatoryLayer.MinisterieleRegeling),
        ("BELEIDSREGEL", RegulatoryLayer.Beleidsregel), ("EU_VERORDENING", RegulatoryLayer.EuVerordening),
        ("EU_RICHTLIJN", RegulatoryLayer.EuRichtlijn), ("VERDRAG", RegulatoryLayer.Verdrag),
        ("UITVOERINGSBELEID", RegulatoryLayer.Uitvoeringsbeleid),
        ("GEMEENTELIJKE_VERORDENING", RegulatoryLayer.GemeentelijkeVerordening),
        ("PROVINCIALE_VERORDENING", RegulatoryLayer.ProvincialeVerordening),
        ("WATERSCHAPS_VERORDENING", RegulatoryLayer.WaterschapsVerordening));

    public static readonly IReadOnlyDictionary<string, RegulatoryLayer> LayersBeforeWaterBoards =
        Without(Layers, RegulatoryLayer.WaterschapsVerordening);

    public static readonly IReadOnlyDictionary<string, FieldType> FieldTypes = Words(
        ("string", FieldType.Text), ("number", FieldType.Number), ("boolean", FieldType.Boolean),
        ("amount", FieldType.Amount), ("object", FieldType.Record), ("array", FieldType.List),
        ("date", FieldType.Date));

    public static readonly IReadOnlyDictionary<string, FieldType> OpenTermTypes =
        Without(FieldTypes, FieldType.Record, FieldType.List);

    public static readonly IReadOnlyDictionary<string, FieldType> StageTypes = Without(FieldTypes, FieldType.Amount);

    public static readonly IReadOnlyDictionary<string, Unit> Units = Words(
        ("euro", Unit.Euro), ("eurocent", Unit.Eurocent), ("ratio", Unit.Ratio), ("percentage", Unit.Percentage),
        ("years", Unit.Years), ("weeks", Unit.Weeks), ("months", Unit.Months), ("days", Unit.Days));

    public static readonly IReadOnlyDictionary<string, Unit> UnitsBeforeQuantityKinds =
        Without(Units, Unit.Euro, Unit.Ratio, Unit.Percentage);

    public static readonly IReadOnlyDictionary<string, int> TemporalTypes = Plain("period", "point_in_time");

    public static readonly IReadOnlyDictionary<string, int> PeriodTypes = Plain("year", "month", "continuous");

    public static readonly IReadOnlyDictionary<string, int> DateUnits = Plain("days", "months", "years");

    public static readonly IReadOnlyDictionary<string, bool> AuthorityTypes =
        Words(("INSTANCE", false), ("CATEGORY", true));

    public static readonly IReadOnlyDictionary<string, int> LegalCharacters = Plain(
        "BESCHIKKING", "TOETS", "WAARDEBEPALING", "BESLUIT_VAN_ALGEMENE_STREKKING", "INFORMATIEF");

    public static readonly IReadOnlyDictionary<string, int> DecisionTypes = Plain(
        "TOEKENNING", "AFWIJZING", "GOEDKEURING", "GEEN_BESLUIT", "ALGEMEEN_VERBINDEND_VOORSCHRIFT", "BELEIDSREGEL",
        "VOORBEREIDINGSBESLUIT", "ANDERE_HANDELING", "AANSLAG");

    public static readonly IReadOnlyDictionary<string, HookPoint> HookPoints =
        Words(("pre_actions", HookPoint.PreActions), ("post_actions", HookPoint.PostActions));

    public static readonly IReadOnlyDictionary<string, Combine> Combines = Words(
        ("ADD", Combine.Add), ("OR", Combine.Or), ("AND", Combine.And), ("MIN", Combine.Min), ("MAX", Combine.Max));

    /// <summary>A closed list of words that the model keeps as text.</summary>
    public static string? Word(this MapReader map, string key, IReadOnlyDictionary<string, int> words) =>
        map.Choice(key, words) is { } index ? words.Keys.ElementAt(index) : null;

    private static OrderedDictionary<string, T> Words<T>(params (string Word, T Value)[] words) =>
        new OrderedDictionary<string, T>(
            words.Select(w => KeyValuePair.Create(w.Word, w.Value)), StringComparer.Ordinal);

    private static OrderedDictionary<string, int> Plain(params string[] words) =>
        Words([.. words.Select((word, index) => (word, index))]);

    private static OrderedDictionary<string, T> Without<T>(IReadOnlyDictionary<string, T> words, params T[] less)
        where T : struct => Words([.. words.Where(w => !less.Contains(w.Value)).Select(w => (w.Key, w.Value))]);
}
