using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Checking;

/// <summary>Walks expressions as written.</summary>
internal static class ExpressionTree
{
    /// <summary>The expressions directly under one, in the order in which they stand in the law.</summary>
    internal static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        Operation operation => operation.Operands,
        Rounding rounding => [rounding.Operand],
        If choice => choice.Cases.SelectMany(c => new[] { c.When, c.Then })
            .Concat(choice.Default is null ? [] : [choice.Default]),
        Foreach loop => loop.Filter is null ? [loop.Collection, loop.Body] : [loop.Collection, loop.Filter, loop.Body],
        _ => [],
    };

    /// <summary>An expression and everything under it.</summary>
    internal static IEnumerable<Expression> All(Expression root)
    {
        var open = new Stack<Expression>([root]);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in Children(next).Reverse()) open.Push(child);
        }
    }

    /// <summary>Everything an article computes: actions, defaults of open norms, what it passes on.</summary>
    internal static IEnumerable<Expression> Roots(Article article) =>
        article.Actions.Select(a => a.Value)
            .Concat(article.OpenTerms.SelectMany(t => t.Default).Select(a => a.Value))
            .Concat(article.Inputs.SelectMany(i => i.Passed).Select(p => p.Value));

    /// <summary>
    /// Two expressions with the same key always have the same value within one article.
    /// Constants of the article count as what they stand for.
    /// </summary>
    internal static string Key(Expression expression, Constants constants)
    {
        if (constants.Of(expression) is { } value) return $"{value.Kind}:{value}";
        var inner = string.Join(", ", Children(expression).Select(c => Key(c, constants)));
        return expression switch
        {
            Reference reference => "$" + string.Join('.', reference.Path.Prepend(reference.Name)),
            Operation operation => $"{operation.Kind}({inner})",
            Rounding rounding => $"{rounding.Kind} {rounding.Precision}({inner})",
            If choice => $"If {choice.Cases.Length}({inner})",
            Foreach loop => $"Foreach {loop.As} {loop.Combine} {loop.Filter is null}({inner})",
            _ => inner,
        };
    }
}
