using System.Collections.Immutable;
using Zorgzaam.Law.Notes;

namespace Zorgzaam.Law.Scenarios;

/// <summary>Steps of the notes tier: a note on the text of a law, and where it lands.</summary>
internal sealed class NoteState
{
    private ImmutableArray<NoteArticle> _articles = [];
    private TextQuote? _quote;
    private string? _hint;
    private NoteResolution? _resolution;

    internal void SetArticles(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var (number, text) = (Column(rows[0], "number"), Column(rows[0], "text"));
        _articles = [.. rows.Skip(1).Select(r => new NoteArticle(r[number], r[text]))];
    }

    internal void Select(string quote, string prefix, string suffix) => _quote = new TextQuote(quote, prefix, suffix);

    internal void Hint(string article) => _hint = article;

    internal void Resolve() => _resolution = NoteResolver.Resolve(
        _articles, _quote ?? throw new StepFailure("There is no note yet."), _hint);

    internal void ExpectArticle(string article)
    {
        if (Resolution is NoteFound found && found.Article == article) return;
        throw new StepFailure($"Expected the note at article {article}, but it is {Describe(Resolution)}.");
    }

    internal void ExpectMatch(string kind)
    {
        var actual = Resolution switch
        {
            NoteFound { Confidence: 1 } => "exact",
            NoteFound => "fuzzy",
            NoteAmbiguous => "ambiguous",
            _ => "orphaned",
        };
        if (actual != kind) throw new StepFailure($"Expected the note to be {kind}, but it is {Describe(Resolution)}.");
    }

    private NoteResolution Resolution => _resolution ?? throw new StepFailure("The note has not been resolved yet.");

    private static int Column(IReadOnlyList<string> header, string name)
    {
        var index = header.ToList().IndexOf(name);
        return index >= 0 ? index : throw new StepFailure($"The table of articles has no column '{name}'.");
    }

    private static string Describe(NoteResolution resolution) => resolution switch
    {
        NoteFound found => $"found at article {found.Article} with confidence {found.Confidence}",
        NoteAmbiguous ambiguous => $"ambiguous between articles {string.Join(", ", ambiguous.Articles)}",
        _ => "orphaned",
    };
}
