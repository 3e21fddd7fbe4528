using System.Collections.Immutable;

namespace Zorgzaam.Law.Documents;

/// <summary>An article: its number and text, and what of it can be executed.</summary>
public sealed record Article
{
    /// <summary>Number as in the law: <c>2</c>, <c>1a</c>, <c>6:8</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Plain wording of the article.</summary>
    public required string Text { get; init; }

    /// <summary>Official address of the article.</summary>
    public required string Url { get; init; }

    /// <summary>Where the article begins.</summary>
    public required SourceSpot Spot { get; init; }

    /// <summary>Who decides on the ground of this article, when it says so itself.</summary>
    public CompetentAuthority? Authority { get; init; }

    /// <summary>Whether the article has a <c>machine_readable</c> section.</summary>
    public bool IsExecutable { get; init; }

    /// <summary>What kind of act the outcome is; null when it is none.</summary>
    public Produces? Produces { get; init; }

    /// <summary>Constants of the article.</summary>
    public ImmutableArray<Definition> Definitions { get; init; } = [];

    /// <summary>What a caller must or may pass.</summary>
    public ImmutableArray<Field> Parameters { get; init; } = [];

    /// <summary>What the article takes from registers and from other articles.</summary>
    public ImmutableArray<InputField> Inputs { get; init; } = [];

    /// <summary>What the article declares to produce.</summary>
    public ImmutableArray<Field> Outputs { get; init; } = [];

    /// <summary>How each output is computed.</summary>
    public ImmutableArray<LawAction> Actions { get; init; } = [];

    /// <summary>Norms that lower regulations may or must fill.</summary>
    public ImmutableArray<OpenTerm> OpenTerms { get; init; } = [];

    /// <summary>Open norms of higher laws that this article fills.</summary>
    public ImmutableArray<Implements> Implements { get; init; } = [];

    /// <summary>Decisions on which this article reacts.</summary>
    public ImmutableArray<Hook> Hooks { get; init; } = [];

    /// <summary>Outputs of other laws that this article replaces (lex specialis).</summary>
    public ImmutableArray<Override> Overrides { get; init; } = [];

    /// <summary>What the article says that the format cannot express.</summary>
    public ImmutableArray<Untranslatable> Untranslatables { get; init; } = [];
}
