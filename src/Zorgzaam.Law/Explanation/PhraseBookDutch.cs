using System.Globalization;

namespace Zorgzaam.Law.Explanation;

/// <content>Dutch.</content>
public sealed partial class PhraseBook
{
    /// <summary>The language of the laws.</summary>
    public static PhraseBook Dutch { get; } = new()
    {
        Language = "nl",
        MonthNames =
        [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        Numbers = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            NegativeSign = "-",
        },
        Known = "bekend",
        NotYetKnown = "nog niet bekend",
        InDispute = "wordt uitgezocht",
        Disputed = "Iemand meldde dat dit misschien niet klopt: {0}. Een medewerker zoekt dat eerst uit.",
        None = "geen",
        Yes = "ja",
        No = "nee",
        Years = new Counted("jaar", "jaar"),
        Months = new Counted("maand", "maanden"),
        Weeks = new Counted("week", "weken"),
        Days = new Counted("dag", "dagen"),
        RoundedUp = "naar boven afgerond",
        RoundedDown = "naar beneden afgerond",
        Rounded = "afgerond",
        Formula = new FormulaPhrases
        {
            Judgement = "(oordeel van een medewerker)",
            When = "als {0} dan {1}; ",
            Otherwise = "anders {0}",
            SumOf = "som van",
            ForEach = "voor elk",
            ForSome = "voor ten minste één",
            Lowest = "laagste van",
            Highest = "hoogste van",
            List = "lijst van",
            Loop = "{0} {1} per {2} uit {3}",
            Filter = " waarvoor {0}",
            And = " en ",
            Or = " of ",
            Not = "niet {0}",
            In = "{0} is één van {1}",
            Age = "leeftijd bij geboorte op {0} op {1}",
            Date = "datum {0}",
            DayOfWeek = "dag van de week van {0}",
            DateDiff = "{0} tussen {1} en {2}",
            WholeYears = "hele jaren tussen {0} en {1}",
            AllHold = "Dit is ja als alle voorwaarden gelden.",
            OneHolds = "Dit is ja als één van de voorwaarden geldt.",
            AddedUp = "alles bij elkaar opgeteld",
            LowestOfAll = "het laagste van allemaal",
            HighestOfAll = "het hoogste van allemaal",
        },
        Otherwise = new OtherwisePhrases
        {
            OfSomebodyElse = "{0} (van een ander in uw huishouden)",
            Line = "{0}: nu {1}. {2} {3}",
            ChangesTo = "Verandert dit in {0}, dan",
            Above = "Boven {0}",
            OrLess = "Bij {0} of minder",
            Judged = "moet een mens beoordelen of er recht is.",
            Right = "is er wel recht.",
            NoRight = "is er geen recht.",
        },
        Changes = new ChangePhrases
        {
            Starts = "Vanaf {0} is er wel recht, als de wet en uw gegevens gelijk blijven.",
            Ends = "Vanaf {0} is er geen recht meer, als de wet en uw gegevens gelijk blijven.",
            Judged = "Vanaf {0} moet een mens beoordelen of er recht is.",
            Amount = "Vanaf {0} is het bedrag {1} in plaats van {2}, als de wet en uw gegevens gelijk blijven.",
        },
        Outline = new OutlinePhrases
        {
            Source = "bron: {0} ({1})",
            UnknownSource = "onbekend",
            Given = "bron: opgegeven bij de vraag",
            Formula = "berekening: {0}",
            Article = "volgens: artikel {0} van {1}, {2}",
            Text = "tekst: {0}",
            Otherwise = "anders: bij {0} {1} in plaats van {2} is {3} {4}",
            OtherwiseJudged = "anders: bij {0} {1} in plaats van {2} beoordeelt een mens {3}",
            Changes = "later: vanaf {0} is {1} {2}, als wet en gegevens gelijk blijven",
            ChangesJudged = "later: vanaf {0} beoordeelt een mens {1}",
        },
        Judged = "{0} moet nog beoordelen {1}",
        JudgedNorm = "{0} moet nog beoordelen: {1} (artikel {2} {3}).",
        SeeAbove = " (zie hierboven)",
    };
}
