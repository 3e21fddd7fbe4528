using Zorgzaam.Registry.Objects;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Asks what is missing, once for all rights, in the words that stand beside the attribute in its schema.</summary>
public sealed class Questions(ObjectTypes types, Words words)
{
    /// <summary>Every question, with the rights it is for.</summary>
    /// <param name="rights">Per right its title and what it asks.</param>
    /// <param name="year">The year that amounts are about.</param>
    public IReadOnlyList<MissingFact> Of(IEnumerable<(string Title, IReadOnlyList<AskedFact> Asked)> rights, int year) =>
    [
        .. rights.SelectMany(r => r.Asked.Select(asked => (r.Title, Question: Ask(asked, r.Title, year))))
            .GroupBy(q => q.Question, q => q.Title, StringComparer.Ordinal)
            .Select(q => new MissingFact(q.Key, [.. q.Distinct(StringComparer.Ordinal)])),
    ];

    private string Ask(AskedFact asked, string title, int year)
    {
        if (asked.Field is not { } field) return words["Ontvangt u nu {0}?", Phrases.Inside(title)];
        if (types.Find(ObjectTypes.Person)?.Find(asked.Attribute)?.Question is { } question)
            return words.In(question).Replace("{0}", $"{year}", StringComparison.Ordinal);
        var label = (field.Description ?? asked.Attribute.Replace('_', ' ')).Trim().TrimEnd('.');
        return words["Wat kunt u ons zeggen over: {0}?", Phrases.Inside(label)];
    }
}
