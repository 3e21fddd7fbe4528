using System.Globalization;

namespace Zorgzaam.Law.Explanation;

/// <summary>
/// What the renderer of explanations says in one language: patterns of numbers and dates, words, and sentences with
/// places for values. A language is one such book; no machine setting changes a text.
/// </summary>
public sealed partial class PhraseBook
{
    private PhraseBook()
    {
    }

    /// <summary>Every book.</summary>
    public static IReadOnlyList<PhraseBook> All => [Dutch, English];

    /// <summary>"nl" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>Names of the months, January first.</summary>
    public required IReadOnlyList<string> MonthNames { get; init; }

    public required NumberFormatInfo Numbers { get; init; }

    /// <summary>What stands for a personal number, which is not told.</summary>
    public required string Known { get; init; }

    public required string NotYetKnown { get; init; }

    /// <summary>What stands for a fact in dispute.</summary>
    public required string InDispute { get; init; }

    /// <summary>That a fact, which it names, is in dispute and what happens now.</summary>
    public required string Disputed { get; init; }

    public required string None { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required Counted Years { get; init; }

    public required Counted Months { get; init; }

    public required Counted Weeks { get; init; }

    public required Counted Days { get; init; }

    public required string RoundedUp { get; init; }

    public required string RoundedDown { get; init; }

    public required string Rounded { get; init; }

    public required FormulaPhrases Formula { get; init; }

    public required OtherwisePhrases Otherwise { get; init; }

    public required ChangePhrases Changes { get; init; }

    public required OutlinePhrases Outline { get; init; }

    /// <summary>Who must still judge, and what, as the words of the law say it.</summary>
    public required string Judged { get; init; }

    /// <summary>Who must still judge, what it is called, article and law.</summary>
    public required string JudgedNorm { get; init; }

    /// <summary>Shown behind a step that stands in full earlier.</summary>
    public required string SeeAbove { get; init; }

    /// <summary>The book of a language; null when there is none.</summary>
    public static PhraseBook? Find(string language) => All.FirstOrDefault(book => book.Language == language);

    /// <summary>Fills in a sentence.</summary>
    public static string Fill(string sentence, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, sentence, values);
}

/// <summary>A unit after one and after any other number.</summary>
public sealed record Counted(string One, string Many);

/// <summary>Words of formulas; symbols are the same in every language.</summary>
public sealed record FormulaPhrases
{
    /// <summary>An open norm.</summary>
    public required string Judgement { get; init; }

    /// <summary>Condition and result of one case.</summary>
    public required string When { get; init; }

    public required string Otherwise { get; init; }

    public required string SumOf { get; init; }

    public required string ForEach { get; init; }

    public required string ForSome { get; init; }

    public required string Lowest { get; init; }

    public required string Highest { get; init; }

    public required string List { get; init; }

    /// <summary>How it is combined, what is computed, name of the element, collection.</summary>
    public required string Loop { get; init; }

    public required string Filter { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    public required string Not { get; init; }

    public required string In { get; init; }

    /// <summary>Date of birth and the day.</summary>
    public required string Age { get; init; }

    public required string Date { get; init; }

    public required string DayOfWeek { get; init; }

    /// <summary>Unit, from and to.</summary>
    public required string DateDiff { get; init; }

    /// <summary>From and to.</summary>
    public required string WholeYears { get; init; }

    /// <summary>What stands below must all be true.</summary>
    public required string AllHold { get; init; }

    /// <summary>Of what stands below one must be true.</summary>
    public required string OneHolds { get; init; }

    public required string AddedUp { get; init; }

    public required string LowestOfAll { get; init; }

    public required string HighestOfAll { get; init; }
}

/// <summary>Sentences about what would have to differ.</summary>
public sealed record OtherwisePhrases
{
    /// <summary>Label of a fact about somebody else.</summary>
    public required string OfSomebodyElse { get; init; }

    /// <summary>Label, value now, condition and outcome.</summary>
    public required string Line { get; init; }

    public required string ChangesTo { get; init; }

    public required string Above { get; init; }

    public required string OrLess { get; init; }

    public required string Judged { get; init; }

    public required string Right { get; init; }

    public required string NoRight { get; init; }
}

/// <summary>Sentences about a right that is another one from a day on.</summary>
public sealed record ChangePhrases
{
    public required string Starts { get; init; }

    public required string Ends { get; init; }

    public required string Judged { get; init; }

    /// <summary>Day, amount from then on and amount until then.</summary>
    public required string Amount { get; init; }
}

/// <summary>Words of the explanation that a command prints.</summary>
public sealed record OutlinePhrases
{
    public required string Source { get; init; }

    public required string UnknownSource { get; init; }

    public required string Given { get; init; }

    public required string Formula { get; init; }

    /// <summary>Article, law and address.</summary>
    public required string Article { get; init; }

    public required string Text { get; init; }

    /// <summary>Fact, value needed, value now, output and its other value.</summary>
    public required string Otherwise { get; init; }

    /// <summary>Fact, value needed, value now and output.</summary>
    public required string OtherwiseJudged { get; init; }

    /// <summary>Day, output and its value from then on.</summary>
    public required string Changes { get; init; }

    /// <summary>Day and output.</summary>
    public required string ChangesJudged { get; init; }
}
