using Zorgzaam.Foundation;

namespace Zorgzaam.Law.Explanation;

/// <summary>Writes for residents from which day a right is another one.</summary>
public static class DatedChangeText
{
    /// <summary>One sentence.</summary>
    public static WrittenText Write(DatedChange change, PhraseBook phrases)
    {
        var (said, day) = (phrases.Changes, PlainText.Date(change.Date, phrases));
        var sentence = change switch
        {
            { After.IsEntitled: null } => PhraseBook.Fill(said.Judged, day),
            { After.IsEntitled: false } => PhraseBook.Fill(said.Ends, day),
            { Before.IsEntitled: true, Before.Amount: { } before, After.Amount: { } after } => PhraseBook.Fill(
                said.Amount, day, PlainText.Write(after, change.Amount, phrases),
                PlainText.Write(before, change.Amount, phrases)),
            _ => PhraseBook.Fill(said.Starts, day),
        };
        return new WrittenText(sentence, phrases.Language);
    }
}
