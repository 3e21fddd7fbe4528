using System.Globalization;

namespace Zorgzaam.Law.Explanation;

/// <content>English.</content>
public sealed partial class PhraseBook
{
    /// <summary>For whoever does not read Dutch.</summary>
    public static PhraseBook English { get; } = new()
    {
        Language = "en",
        MonthNames =
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        Numbers = new NumberFormatInfo
        {
            NumberDecimalSeparator = ".",
            NumberGroupSeparator = ",",
            NegativeSign = "-",
        },
        Known = "known",
        NotYetKnown = "not known yet",
        InDispute = "being looked into",
        Disputed = "Somebody reported that this may be wrong: {0}. A member of staff looks into it first.",
        None = "none",
        Yes = "yes",
        No = "no",
        Years = new Counted("year", "years"),
        Months = new Counted("month", "months"),
        Weeks = new Counted("week", "weeks"),
        Days = new Counted("day", "days"),
        RoundedUp = "rounded up",
        RoundedDown = "rounded down",
        Rounded = "rounded",
        Formula = new FormulaPhrases
        {
            Judgement = "(judgement of a caseworker)",
            When = "if {0} then {1}; ",
            Otherwise = "otherwise {0}",
            SumOf = "sum of",
            ForEach = "for each",
            ForSome = "for at least one",
            Lowest = "lowest of",
            Highest = "highest of",
            List = "list of",
            Loop = "{0} {1} per {2} from {3}",
            Filter = " for which {0}",
            And = " and ",
            Or = " or ",
            Not = "not {0}",
            In = "{0} is one of {1}",
            Age = "age when born on {0} on {1}",
            Date = "date {0}",
            DayOfWeek = "day of the week of {0}",
            DateDiff = "{0} between {1} and {2}",
            WholeYears = "whole years between {0} and {1}",
            AllHold = "This is yes if all conditions hold.",
            OneHolds = "This is yes if one of the conditions holds.",
            AddedUp = "everything added up",
            LowestOfAll = "the lowest of all",
            HighestOfAll = "the highest of all",
        },
        Otherwise = new OtherwisePhrases
        {
            OfSomebodyElse = "{0} (of somebody else in your household)",
            Line = "{0}: now {1}. {2} {3}",
            ChangesTo = "If this becomes {0},",
            Above = "Above {0}",
            OrLess = "At {0} or less",
            Judged = "a person must judge whether there is a right.",
            Right = "there is a right.",
            NoRight = "there is no right.",
        },
        Changes = new ChangePhrases
        {
            Starts = "From {0} there is a right, if the law and your data stay the same.",
            Ends = "From {0} there is no right any more, if the law and your data stay the same.",
            Judged = "From {0} a person must judge whether there is a right.",
            Amount = "From {0} the amount is {1} instead of {2}, if the law and your data stay the same.",
        },
        Outline = new OutlinePhrases
        {
            Source = "source: {0} ({1})",
            UnknownSource = "unknown",
            Given = "source: given with the question",
            Formula = "calculation: {0}",
            Article = "under: article {0} of {1}, {2}",
            Text = "text: {0}",
            Otherwise = "otherwise: with {0} {1} instead of {2}, {3} is {4}",
            OtherwiseJudged = "otherwise: with {0} {1} instead of {2}, a person judges {3}",
            Changes = "later: from {0}, {1} is {2}, if law and facts stay the same",
            ChangesJudged = "later: from {0} a person judges {1}",
        },
        Judged = "{0} must still judge {1}",
        JudgedNorm = "{0} must still judge: {1} (article {2} {3}).",
        SeeAbove = " (see above)",
    };
}
