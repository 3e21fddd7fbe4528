using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Checking;

/// <summary>The constants of an article, by name.</summary>
internal sealed class Constants(Article article)
{
    private readonly Dictionary<string, LawValue> _values = article.Definitions
        .Where(d => article.Inputs.All(i => i.Name != d.Name) && article.OpenTerms.All(t => t.Id != d.Name)
            && article.Actions.All(a => a.Output != d.Name))
        .DistinctBy(d => d.Name, StringComparer.Ordinal)
        .ToDictionary(d => d.Name, d => d.Value, StringComparer.Ordinal);

    /// <summary>The value of a literal or of a constant; null for anything else.</summary>
    internal LawValue? Of(Expression expression) => expression switch
    {
        Literal literal => literal.Value,
        Reference { Path.Length: 0 } reference when _values.TryGetValue(reference.Name, out var value) => value,
        _ => null,
    };
}
