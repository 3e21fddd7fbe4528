using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Law.Checking;

/// <summary>Names of an article: each declared once, computed when promised, and used.</summary>
internal sealed class NameChecks(LawLibrary library, CheckFindings findings)
{
    /// <summary>Says, by its name alone, which place's regulation fills an open norm.</summary>
    private const string PlaceParameter = "gemeente_code";

    internal void Check(LawDocument law)
    {
        foreach (var article in law.Articles)
        {
            Duplicates(article);
            Outputs(article);
            Unused(law, article);
        }

        // An article that fills an open norm is found by that norm; every other output is found by its name.
        var again = law.Articles.Where(a => a.Implements.IsEmpty)
            .SelectMany(a => a.Actions.DistinctBy(x => x.Output, StringComparer.Ordinal))
            .GroupBy(a => a.Output, StringComparer.Ordinal).SelectMany(g => g.Skip(1));
        foreach (var action in again)
        {
            findings.Warn(
                "duplicate-output", action.Spot, $"Another article of '{law.Id}' computes '{action.Output}' too.",
                "Rename one: who asks for it gets the first.");
        }

        Heading(law, law.Name, "name");
        Heading(law, law.Authority?.Name, "competent_authority");
        Heading(law, law.ValidFromReference is { } from ? "#" + from : null, "valid_from");
    }

    private void Heading(LawDocument law, string? value, string field)
    {
        if (value is null || !value.StartsWith('#') || Linker.FindArticle(law, value[1..]) is not null) return;
        findings.Error(
            "unknown-output", law.Spot, $"{field} of '{law.Id}' refers to output '{value[1..]}', which no article has.",
            "Correct the name, or write the value itself.");
    }

    private void Duplicates(Article article)
    {
        var named = article.Inputs.Select(i => (i.Name, i.Spot))
            .Concat(article.OpenTerms.Select(t => (Name: t.Id, t.Spot)))
            .Concat(article.Definitions.Select(d => (d.Name, d.Spot)))
            .Concat(article.Parameters.Select(p => (p.Name, p.Spot)));
        Twice(
            named, "is declared more than once",
            "Keep one: only the first of input, open term, definition and parameter counts.");
        Twice(article.Outputs.Select(o => (o.Name, o.Spot)), "is declared more than once as output", "Keep one.");
        Twice(
            article.Actions.Select(a => (a.Output, a.Spot)), "is computed by more than one action",
            "Keep one: only the last counts.");
    }

    private void Twice(IEnumerable<(string Name, SourceSpot Spot)> names, string what, string remedy)
    {
        foreach (var (name, spot) in names.GroupBy(n => n.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            findings.Error("duplicate-name", spot, $"'{name}' {what}.", remedy);
    }

    private void Outputs(Article article)
    {
        foreach (var output in article.Outputs.Where(o => article.Actions.All(a => a.Output != o.Name)))
        {
            findings.Error(
                "no-action", output.Spot, $"Output '{output.Name}' is declared but no action computes it.",
                "Add an action for it, or remove the output.");
        }

        foreach (var action in article.Actions.Where(a => article.Outputs.All(o => o.Name != a.Output)))
        {
            findings.Warn(
                "undeclared-output", action.Spot, $"The action computes '{action.Output}', which is not declared.",
                "Declare it under output with its type.");
        }

        foreach (var filled in article.Implements.Where(i => article.Actions.All(a => a.Output != i.OpenTerm)))
        {
            findings.Error(
                "no-action", filled.Spot, $"No action computes '{filled.OpenTerm}', which this article says it fills.",
                "Add an action with that name as output.");
        }
    }

    private void Unused(LawDocument law, Article article)
    {
        var used = ExpressionTree.Roots(article).SelectMany(ExpressionTree.All).OfType<Reference>()
            .Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        // A regulation that fills an open norm takes its parameters, by name, from the article it fills.
        if (!article.OpenTerms.IsEmpty)
        {
            used.UnionWith(Fillers(law, article).SelectMany(f => f.Parameters).Select(p => p.Name));
            used.Add(PlaceParameter);
        }

        foreach (var input in article.Inputs.Where(i => !used.Contains(i.Name)))
            Unused(input.Name, "Input", input.Spot);
        foreach (var definition in article.Definitions.Where(d => !used.Contains(d.Name)))
            Unused(definition.Name, "Definition", definition.Spot);
    }

    private void Unused(string name, string what, SourceSpot spot) => findings.Warn(
        "unused-name", spot, $"{what} '{name}' is never used in this article.", "Use it or remove it.");

    private IEnumerable<Article> Fillers(LawDocument law, Article article) => library.Documents
        .SelectMany(d => d.Articles)
        .Where(a => a.Implements.Any(i => i.Law == law.Id && i.Article == article.Number));
}
