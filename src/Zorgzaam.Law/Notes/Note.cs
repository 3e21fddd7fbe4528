using System.Collections.Immutable;

namespace Zorgzaam.Law.Notes;

/// <summary>An article a note may be about.</summary>
public sealed record NoteArticle(string Number, string Text);

/// <summary>A quote and what stood before and after it; empty when that is not known.</summary>
public sealed record TextQuote(string Exact, string Prefix, string Suffix);

/// <summary>Where a note lands.</summary>
public abstract record NoteResolution;

/// <summary>Found.</summary>
/// <param name="Article">Number of the article.</param>
/// <param name="Confidence">1 for the very text; less for a text that is like it.</param>
public sealed record NoteFound(string Article, decimal Confidence) : NoteResolution;

/// <summary>The text stands in several places and its context does not tell which: for a person to say.</summary>
public sealed record NoteAmbiguous(ImmutableArray<string> Articles) : NoteResolution;

/// <summary>The text is gone.</summary>
public sealed record NoteOrphaned : NoteResolution;
