using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Linking;

/// <summary>An article with its parameters bound: the scope in which its expressions get their meaning.</summary>
internal sealed class Frame(
    Linker linker, LawDocument law, Article article, ImmutableSortedDictionary<string, PlanNode> parameters)
{
    private readonly Dictionary<string, PlanNode?> _names = new(StringComparer.Ordinal);
    private readonly Origin _origin = new(law, article);

    internal LawDocument Law => law;

    internal Article Article => article;

    internal ImmutableSortedDictionary<string, PlanNode> Parameters => parameters;

    /// <summary>The node of an output that this article computes.</summary>
    internal PlanNode Output(string name, SourceSpot from)
    {
        var action = article.Actions.LastOrDefault(a => a.Output == name);
        if (action is null)
        {
            return linker.Broken(
                "no-action", $"Output '{name}' is declared but no action computes it.", from, article,
                "Add an action for it.");
        }

        var field = article.Outputs.FirstOrDefault(o => o.Name == name);
        return Named(NameRole.Output, name, field, action.Spot, () => Compile(action.Value));
    }

    /// <summary>What a name means here: input, open norm, output, constant or parameter, in that order.</summary>
    internal PlanNode? Resolve(string name, SourceSpot from)
    {
        if (article.Inputs.FirstOrDefault(i => i.Name == name) is { } input)
            return Named(NameRole.Input, name, input, input.Spot, () => Source(input));
        if (article.OpenTerms.FirstOrDefault(t => t.Id == name) is { } term)
            return Named(NameRole.OpenTerm, name, null, term.Spot, () => linker.OpenTerm(this, term));
        if (article.Actions.Any(a => a.Output == name))
            return linker.LinkOutput(law, article, name, p => parameters[p.Name], from);
        if (article.Definitions.FirstOrDefault(d => d.Name == name) is { } definition)
        {
            return Named(
                NameRole.Definition, name, AsField(definition), definition.Spot,
                () => linker.Constant(definition.Value, definition.Spot));
        }

        return parameters.GetValueOrDefault(name);
    }

    internal PlanNode Compile(Expression expression) => new ExpressionLinker(linker, this).Link(expression);

    private static Field? AsField(Definition definition) => definition.Type is not { } type
        ? null
        : new Field
        {
            Name = definition.Name,
            Type = type,
            Unit = definition.Unit,
            Description = definition.Description,
            Spot = definition.Spot,
        };

    private PlanNode Named(NameRole role, string name, Field? field, SourceSpot spot, Func<PlanNode> inner)
    {
        var key = $"{role}:{name}";
        if (_names.TryGetValue(key, out var known))
        {
            return known ?? linker.Broken(
                "cycle", $"Circular reference: '{name}' in {law.Id} depends on itself.", spot, article,
                "Remove the reference that closes the circle.");
        }

        _names.Add(key, null);
        var target = inner();
        var node = linker.Nodes.Add(id => new NamedNode(id, spot, role, name, _origin, field, target));
        _names[key] = node;
        return node;
    }

    private PlanNode Source(InputField input)
    {
        if (input.IsRegister) return Fact(input);
        var isSameLaw = input.Regulation is null || input.Regulation == law.Id;
        LawDocument target;
        try
        {
            target = isSameLaw ? law : linker.Select(input.Regulation!);
        }
        catch (LawException failure)
        {
            return linker.Nodes.Add(id => new BrokenNode(
                id, input.Spot, failure.Diagnostic with { Spot = input.Spot, Article = article.Number }));
        }

        var output = input.Output ?? input.Name;
        var callee = Linker.FindArticle(target, output);
        return callee is null
            ? linker.Broken(
                "unknown-output", $"Output '{output}' not found in law '{target.Id}'.", input.Spot, article,
                "Check the name of the output, or the version of the law.")
            : linker.LinkOutput(target, callee, output, p => Bind(p, input, isSameLaw), input.Spot);
    }

    private FactNode Fact(InputField input)
    {
        var keys = input.Passed.Count > 0
            ? input.Passed.Select(p => new FactKey(p.Name, Compile(p.Value)))
            : parameters.Select(p => new FactKey(p.Key, p.Value));
        ImmutableArray<FactKey> ordered = [.. keys.OrderBy(k => k.Name, StringComparer.Ordinal)];
        return linker.Nodes.Add(id => new FactNode(id, input.Spot, input, ordered));
    }

    private PlanNode Bind(Field parameter, InputField input, bool isSameLaw)
    {
        if (input.Passed.FirstOrDefault(p => p.Name == parameter.Name) is { } passed)
            return passed.Value is Literal literal ? linker.Passed(literal) : Compile(passed.Value);
        // Within one law an article works on the same case: parameters of the same name go along.
        if (isSameLaw && parameters.TryGetValue(parameter.Name, out var inherited)) return inherited;
        return parameter.Required
            ? linker.Broken(
                "missing-parameter", $"Input '{input.Name}' does not pass required parameter '{parameter.Name}'.",
                input.Spot, article, "Add it under source.parameters.")
            : linker.Constant(
                LawValue.Unknown(Gaps.Of(new MissingFact(parameter.Name, string.Empty))), parameter.Spot);
    }
}
