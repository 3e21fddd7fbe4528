using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>
/// Finds outputs that stand on themselves, by name and before linking: with parameters that differ at every turn a
/// plan would grow until it is refused.
/// </summary>
internal sealed class CycleSearch(LawLibrary library, LawDocument root, DateOnly date, CheckFindings findings)
{
    private readonly Dictionary<Step, bool> _known = [];
    private readonly List<Step> _path = [];
    private readonly Dictionary<string, LawDocument> _laws =
        library.InForce(date).ToDictionary(l => l.Id, StringComparer.Ordinal);

    /// <summary>Whether an output of the law comes to a circle; the circle is reported.</summary>
    internal bool ComesToCircle(string output) =>
        Linker.FindArticle(root, output) is { } article && Walk(new Step(root, article, output));

    private bool Walk(Step step)
    {
        if (_known.TryGetValue(step, out var known)) return known;
        var start = _path.IndexOf(step);
        if (start >= 0)
        {
            Report(_path[start..]);
            return true;
        }

        // Deeper chains are refused when they are linked; a circle further on is found from an output nearer to it.
        if (_path.Count > Linker.MaxDepth) return false;
        _path.Add(step);
        var isCircular = false;
        foreach (var next in Targets(step).Distinct()) isCircular |= Walk(next);
        _path.RemoveAt(_path.Count - 1);
        _known[step] = isCircular;
        return isCircular;
    }

    private IEnumerable<Step> Targets(Step step)
    {
        var article = step.Article;
        var value = article.Actions.LastOrDefault(a => a.Output == step.Output)?.Value;
        return value is null ? [] : Names(value).SelectMany(name => Targets(step.Law, article, name));
    }

    private IEnumerable<Step> Targets(LawDocument law, Article article, string name)
    {
        if (article.Inputs.FirstOrDefault(i => i.Name == name) is { } input) return Sources(law, article, input);
        if (article.OpenTerms.FirstOrDefault(t => t.Id == name) is { } term)
        {
            var fillers =
                from other in _laws.Values
                from filler in other.Articles
                where filler.Implements.Any(i => i.Law == law.Id && i.Article == article.Number && i.OpenTerm == name)
                select new Step(other, filler, name);
            return fillers.Concat(
                term.Default.SelectMany(a => Names(a.Value)).SelectMany(n => Targets(law, article, n)));
        }

        return article.Actions.Any(a => a.Output == name) ? [new Step(law, article, name)] : [];
    }

    private IEnumerable<Step> Sources(LawDocument law, Article article, InputField input)
    {
        var passed = input.Passed.SelectMany(p => Names(p.Value)).Where(n => n != input.Name)
            .SelectMany(n => Targets(law, article, n));
        if (input.IsRegister) return passed;
        var source = input.Regulation ?? law.Id;
        var target = source == law.Id ? law : _laws.GetValueOrDefault(source);
        var output = input.Output ?? input.Name;
        if (target is null || Linker.FindArticle(target, output) is not { } callee) return passed;
        var special = target.Id == root.Id ? null : root.Articles.FirstOrDefault(a => a.Overrides.Any(
            o => o.Law == target.Id && o.Article == callee.Number && o.Output == output));
        return passed.Append(special is null ? new Step(target, callee, output) : new Step(root, special, output));
    }

    // The element of a FOREACH hides a name of the article.
    private static IEnumerable<string> Names(Expression expression) => expression switch
    {
        Reference reference => [reference.Name],
        Foreach loop => Names(loop.Collection).Concat(
            ExpressionTree.Children(loop).Skip(1).SelectMany(Names).Where(n => n != loop.As)),
        _ => ExpressionTree.Children(expression).SelectMany(Names),
    };

    // The same circle is met from several sides: it begins with its first output in order of law and article.
    private void Report(List<Step> circle)
    {
        var first = circle.OrderBy(s => s.Law.Id, StringComparer.Ordinal)
            .ThenBy(s => s.Article.Actions.Last(a => a.Output == s.Output).Spot.Line).First();
        var at = circle.IndexOf(first);
        var turn = circle.Skip(at).Concat(circle.Take(at + 1)).Select(s => $"{s.Law.Id} '{s.Output}'");
        var action = first.Article.Actions.Last(a => a.Output == first.Output);
        findings.Error(
            "cycle", action.Spot, $"Circular reference: {string.Join(" uses ", turn)}.",
            "Remove the reference that closes the circle.");
    }

    private sealed record Step(LawDocument Law, Article Article, string Output)
    {
        public bool Equals(Step? other) => other is not null && ReferenceEquals(Law, other.Law)
            && ReferenceEquals(Article, other.Article) && Output == other.Output;

        public override int GetHashCode() => Output.GetHashCode(StringComparison.Ordinal);
    }
}
