using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Linking;

/// <summary>
/// Fills open norms: the regulation of the place first, then lex superior, then lex posterior, then the default.
/// </summary>
/// <remarks>After RegelRecht RFC-007 (inversion of control: <c>open_terms</c> and <c>implements</c>).</remarks>
internal sealed class OpenTermLinker(Linker linker, LawLibrary library, LinkSettings options)
{
    private const string PlaceParameter = "gemeente_code";

    internal PlanNode Link(Frame frame, OpenTerm term)
    {
        var fillers = library.InForce(options.VersionsOn)
            .SelectMany(law => law.Articles.Where(a => Fills(a, frame, term)).Select(a => new Origin(law, a)))
            .OrderBy(o => o.Law.Layer)
            .ThenByDescending(o => LawLibrary.EffectiveFrom(o.Law))
            .ThenBy(o => o.Law.Id, StringComparer.Ordinal)
            .ToList();
        var everywhere = fillers.FirstOrDefault(o => Place(o.Law) is null);
        var fallback = everywhere is not null ? Fill(frame, term, everywhere) : Default(frame, term);
        var local = fillers.Where(o => Place(o.Law) is not null).ToList();
        if (local.Count == 0) return fallback;

        // A parameter of the case says where it plays; without one, the place of the organisation decides.
        if (frame.Resolve(PlaceParameter, term.Spot) is { } place)
        {
            ImmutableArray<IfNodeCase> cases = [.. local.DistinctBy(o => Place(o.Law), StringComparer.Ordinal)
                .Select(o => new IfNodeCase(IsAt(place, o, term), Fill(frame, term, o)))];
            return linker.Nodes.Add(id => new IfNode(id, term.Spot, cases, fallback));
        }

        return local.FirstOrDefault(o => Place(o.Law) == options.Place) is { } own ? Fill(frame, term, own) : fallback;
    }

    private static bool Fills(Article article, Frame frame, OpenTerm term) => article.Implements.Any(
        i => i.Law == frame.Law.Id && i.Article == frame.Article.Number && i.OpenTerm == term.Id);

    private static string? Place(LawDocument law) => law.GemeenteCode ?? law.ProvincieCode ?? law.WaterschapCode;

    private OperationNode IsAt(PlanNode place, Origin filler, OpenTerm term)
    {
        var code = linker.Constant(LawValue.Of(Place(filler.Law)!), filler.Article.Spot);
        return linker.Nodes.Add(id => new OperationNode(id, term.Spot, Operator.Equals, [place, code]));
    }

    private PlanNode Fill(Frame frame, OpenTerm term, Origin filler) => linker.LinkOutput(
        filler.Law, filler.Article, term.Id,
        p => frame.Resolve(p.Name, p.Spot) ?? linker.Parameter(p), term.Spot);

    private PlanNode Default(Frame frame, OpenTerm term)
    {
        if (term.Default.LastOrDefault(a => a.Output == term.Id) is { } action) return frame.Compile(action.Value);
        if (!term.Required) return linker.Constant(LawValue.Null, term.Spot);
        var norm = new OpenNorm(frame.Law.Id, frame.Article.Number, term.Id, OpenNormKind.OpenTerm);
        return linker.Constant(LawValue.Unknown(Gaps.Of(norm)), term.Spot);
    }
}
