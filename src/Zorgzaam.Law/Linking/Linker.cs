using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Linking;

/// <summary>
/// Links outputs of a law for a date: selects versions, follows sources within and across laws, fills open norms,
/// applies overrides and adds the outputs of hooks.
/// </summary>
/// <remarks>Meaning after RegelRecht RFC-007, RFC-008, RFC-012 and RFC-019.</remarks>
public sealed class Linker
{
    /// <summary>How many outputs may stand on one another; beyond it a law refers to itself without end.</summary>
    public const int MaxDepth = 250;

    private readonly LawLibrary _library;
    private readonly LinkSettings _options;
    private readonly LawDocument _root;
    private readonly NodeList _nodes = new();
    private readonly Dictionary<string, Frame> _frames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParameterNode> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlanNode> _passed = new(StringComparer.Ordinal);
    private readonly OpenTermLinker _openTerms;
    private readonly Dictionary<int, int> _heights = [];
    private int _depth;
    private int _height;
    private int _slots;

    private Linker(LawLibrary library, LawDocument root, LinkSettings options)
    {
        _library = library;
        _root = root;
        _options = options;
        _openTerms = new OpenTermLinker(this, library, options);
    }

    /// <summary>Links outputs of a law, and everything they stand on.</summary>
    /// <param name="library">All laws.</param>
    /// <param name="law">Identifier of the law.</param>
    /// <param name="outputs">Outputs to link, at least one.</param>
    /// <param name="options">Date, stage, place and mode.</param>
    /// <exception cref="LawException">The law is not in force, or does not have an output.</exception>
    public static Plan Link(LawLibrary library, string law, IReadOnlyList<string> outputs, LinkSettings options)
    {
        ArgumentOutOfRangeException.ThrowIfZero(outputs.Count);
        var linker = new Linker(library, library.Select(law, options.VersionsOn), options);
        var linked = outputs.Select(linker.LinkRoot).ToList();
        var reactions = new HookLinker(linker, library, options).Link(linked);
        return new Plan(law, options, [.. linked, .. reactions], linker._nodes.ToImmutable(), linker._slots);
    }

    internal NodeList Nodes => _nodes;

    internal LawDocument Root => _root;

    /// <summary>A parameter of the plan as a whole.</summary>
    internal PlanNode Parameter(Field field)
    {
        if (_parameters.TryGetValue(field.Name, out var known)) return known;
        var node = _nodes.Add(id => new ParameterNode(id, field.Spot, field.Name, field));
        _parameters.Add(field.Name, node);
        return node;
    }

    /// <summary>Links an output of an article under given parameters, at most once per distinct parameters.</summary>
    internal PlanNode LinkOutput(
        LawDocument law, Article article, string output, Func<Field, PlanNode> bind, SourceSpot from)
    {
        var replacement = FindOverride(law, article, output);
        if (replacement is not null) return LinkOutput(_root, replacement, output, bind, from);
        if (Judge(article, law) is { IsEmpty: false } gaps) return Constant(LawValue.Unknown(gaps), article.Spot);
        return _depth < MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? LinkWithin(FrameFor(law, article, bind), output, from)
            : TooDeep(law, article, output, from);
    }

    // How high an output stands does not depend on which output was linked first: what law check lets pass runs.
    private PlanNode LinkWithin(Frame frame, string output, SourceSpot from)
    {
        var beside = _height;
        _height = 0;
        _depth++;
        var node = frame.Output(output, from);
        _depth--;
        if (!_heights.TryGetValue(node.Id, out var height)) _heights.Add(node.Id, height = _height + 1);
        _height = beside;
        if (height > MaxDepth) return TooDeep(frame.Law, frame.Article, output, from);
        _height = Math.Max(beside, height);
        return node;
    }

    private PlanNode TooDeep(LawDocument law, Article article, string output, SourceSpot from) => Broken(
        "too-deep", $"More than {MaxDepth} outputs stand on one another at {law.Id} '{output}'.", from, article,
        "Break the chain: a law may not refer to itself for ever further persons.");

    /// <summary>The article of a law version that produces an output; null when none does.</summary>
    internal static Article? FindArticle(LawDocument law, string output) =>
        law.Articles.FirstOrDefault(a => a.Outputs.Any(o => o.Name == output) && a.Actions.Any(x => x.Output == output))
        ?? law.Articles.FirstOrDefault(a => a.Actions.Any(x => x.Output == output));

    internal LawDocument Select(string law) => _library.Select(law, _options.VersionsOn);

    internal PlanNode Constant(LawValue value, SourceSpot spot, bool ofReferenceDate = false) =>
        _nodes.Add(id => new ConstantNode(id, spot, value) { IsOfReferenceDate = ofReferenceDate });

    /// <summary>
    /// A literal that is passed to another article: the same literal is the same node, so that the same call is the
    /// same frame and a circle of calls is seen as one.
    /// </summary>
    internal PlanNode Passed(Literal literal)
    {
        var key = $"{literal.Value.Kind}:{literal.Value}";
        if (!_passed.TryGetValue(key, out var node)) _passed.Add(key, node = Constant(literal.Value, literal.Spot));
        return node;
    }

    internal PlanNode Broken(string code, string message, SourceSpot spot, Article? article, string remedy) =>
        _nodes.Add(id => new BrokenNode(
            id, spot, new LawDiagnostic(code, message, spot, article?.Number, remedy)));

    internal int NewSlot() => _slots++;

    internal DateOnly ReferenceDate => _options.Date;

    internal PlanNode OpenTerm(Frame frame, OpenTerm term) => _openTerms.Link(frame, term);

    private PlanOutput LinkRoot(string output)
    {
        var article = FindArticle(_root, output) ?? throw new LawException(new LawDiagnostic(
            "unknown-output", $"Output '{output}' not found in law '{_root.Id}'.", _root.Spot, null,
            HookLinker.WhereFrom(_library, _options.VersionsOn, output)
                ?? "Known outputs: " + string.Join(", ", OutputNames(_root)) + "."));
        var node = LinkOutput(_root, article, output, Parameter, article.Spot);
        var provenance = FindOverride(_root, article, output) is null
            ? OutputProvenance.Direct
            : OutputProvenance.Override;
        return new PlanOutput(output, node, provenance, new Origin(_root, article));
    }

    private static IEnumerable<string> OutputNames(LawDocument law) =>
        law.Articles.SelectMany(a => a.Actions).Select(a => a.Output).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Take(40);

    private Article? FindOverride(LawDocument law, Article article, string output)
    {
        // Lex specialis: only the law on which the decision stands replaces an output of a general law.
        if (law.Id == _root.Id) return null;
        var matches = _root.Articles.Where(a => a.Overrides.Any(
            o => o.Law == law.Id && o.Article == article.Number && o.Output == output)).ToList();
        if (matches.Count < 2) return matches.SingleOrDefault();
        throw new LawException(new LawDiagnostic(
            "conflicting-overrides", $"Law '{_root.Id}' overrides '{output}' of {law.Id} more than once.",
            matches[1].Spot, matches[1].Number, "Keep one override."));
    }

    private Gaps Judge(Article article, LawDocument law)
    {
        if (_options.Untranslatables == UntranslatableMode.Warn) return Gaps.None;
        var all = _options.Untranslatables == UntranslatableMode.Propagate;
        return article.Untranslatables.Where(u => all || !u.Accepted).Aggregate(
            Gaps.None,
            (gaps, u) => gaps.Union(Gaps.Of(new OpenNorm(
                law.Id, article.Number, u.Construct, OpenNormKind.Untranslatable))));
    }

    private Frame FrameFor(LawDocument law, Article article, Func<Field, PlanNode> bind)
    {
        var bound = article.Parameters.DistinctBy(p => p.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(p => p.Name, bind, StringComparer.Ordinal);
        var key = $"{law.ContentHash}/{article.Number}/" + string.Join(',', bound.Select(p => $"{p.Key}={p.Value.Id}"));
        if (_frames.TryGetValue(key, out var known)) return known;
        var frame = new Frame(this, law, article, bound);
        _frames.Add(key, frame);
        return frame;
    }
}
