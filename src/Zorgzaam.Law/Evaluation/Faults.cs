using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Evaluation;

/// <summary>Says in which article and for which name a calculation failed.</summary>
internal static class Faults
{
    /// <summary>The diagnostic with its article, and with the name that was being computed.</summary>
    internal static LawDiagnostic Locate(Plan plan, LawDiagnostic found)
    {
        if (found.Article is not null || found.Spot.Line == 0) return found;
        var article = plan.Nodes.OfType<NamedNode>().Select(n => n.Origin.Article)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Article>().Where(a => IsAtOrAbove(a.Spot, found.Spot)).MaxBy(a => a.Spot.Line);
        if (article is null) return found;
        var name = article.Actions.Where(a => IsAtOrAbove(a.Spot, found.Spot))
            .MaxBy(a => (a.Spot.Line, a.Spot.Column))?.Output;
        return name is null || found.Message.Contains('\'', StringComparison.Ordinal)
            ? found with { Article = article.Number }
            : found with { Article = article.Number, Message = $"'{name}': {found.Message}" };
    }

    private static bool IsAtOrAbove(SourceSpot place, SourceSpot spot) => place.File == spot.File
        && (place.Line < spot.Line || (place.Line == spot.Line && place.Column <= spot.Column));
}
