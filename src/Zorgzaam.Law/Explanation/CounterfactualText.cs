using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes for residents what would have to differ.</summary>
public static class CounterfactualText
{
    /// <summary>One line; in the language of the words, or of the law where those have no word for the fact.</summary>
    public static WrittenText Write(Counterfactual other, ResidentWords words)
    {
        var (label, phrases) = Label(other, words);
        var said = phrases.Otherwise;
        var outcome = other.Outcome.IsUnknown ? said.Judged : other.Outcome.IsTrue ? said.Right : said.NoRight;
        return new WrittenText(
            PhraseBook.Fill(said.Line, label, Value(other, other.Actual, phrases), When(other, phrases), outcome),
            phrases.Language);
    }

    /// <summary>A label, which says so when the fact is about somebody else.</summary>
    public static WrittenText Label(WrittenText label, bool ofOther)
    {
        var text = PlainText.Capital(label.Text);
        return label with
        {
            Text = ofOther && !text.Contains("partner", StringComparison.OrdinalIgnoreCase)
                ? PhraseBook.Fill(PhraseBook.Find(label.Language)!.Otherwise.OfSomebodyElse, text)
                : text,
        };
    }

    private static (string Label, PhraseBook Phrases) Label(Counterfactual other, ResidentWords words)
    {
        var name = words.Label(other.Called, other.Field.Description ?? PlainText.Name(other.Field.Name));
        return (Label(name, !other.IsOwn).Text, PhraseBook.Find(name.Language)!);
    }

    // Of a threshold in cents people need the whole euros: above the last amount that changes nothing, or down to it.
    private static string When(Counterfactual other, PhraseBook phrases)
    {
        if (other.Needed is not { IsDecimal: true } needed)
            return PhraseBook.Fill(phrases.Otherwise.ChangesTo, Value(other, other.Needed, phrases));
        var rises = needed.AsDecimal > other.Actual.AsDecimal;
        var whole = other.Field.Unit == Unit.Eurocent ? decimal.Floor(needed.AsDecimal / 100) * 100 : needed.AsDecimal;
        return PhraseBook.Fill(
            rises ? phrases.Otherwise.Above : phrases.Otherwise.OrLess, Value(other, LawValue.Of(whole), phrases));
    }

    private static string Value(Counterfactual other, LawValue value, PhraseBook phrases) =>
        PlainText.Write(value, other.Field, phrases);
}
