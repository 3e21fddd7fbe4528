using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Linking;

/// <summary>
/// A node of a linked plan. Every name has become a node; a plan is a directed graph without cycles.
/// INVARIANT: a node is evaluated at most once per evaluation, unless it stands inside a <see cref="ForeachNode"/>.
/// </summary>
/// <param name="Id">Position in <see cref="Plan.Nodes"/>.</param>
/// <param name="Spot">Where in a law file it was written.</param>
public abstract record PlanNode(int Id, SourceSpot Spot);

/// <summary>A value that is settled when the plan is linked; unknown where a person must judge a norm.</summary>
public sealed record ConstantNode(int Id, SourceSpot Spot, LawValue Value) : PlanNode(Id, Spot)
{
    /// <summary>Whether it is the reference date or a part of it, and so differs when the plan is linked for another day.</summary>
    public bool IsOfReferenceDate { get; init; }
}

/// <summary>A parameter that the caller of the plan passes; unknown when it is not passed.</summary>
/// <param name="Id">Position.</param>
/// <param name="Spot">Where it was declared.</param>
/// <param name="Name">Name of the parameter.</param>
/// <param name="Field">Its declaration by the first article that takes it.</param>
public sealed record ParameterNode(int Id, SourceSpot Spot, string Name, Field? Field = null) : PlanNode(Id, Spot);

/// <summary>A register attribute of one subject; resolved only when an outcome depends on it.</summary>
/// <param name="Id">Position.</param>
/// <param name="Spot">Where it was declared.</param>
/// <param name="Field">The input as declared.</param>
/// <param name="Keys">What selects the record, by parameter name, in order of name.</param>
public sealed record FactNode(int Id, SourceSpot Spot, InputField Field, ImmutableArray<FactKey> Keys)
    : PlanNode(Id, Spot);

/// <summary>One key of a fact.</summary>
public sealed record FactKey(string Name, PlanNode Value);

/// <summary>An operation on operands in order.</summary>
public sealed record OperationNode(int Id, SourceSpot Spot, Operator Kind, ImmutableArray<PlanNode> Operands)
    : PlanNode(Id, Spot);

/// <summary>Rounding.</summary>
public sealed record RoundNode(int Id, SourceSpot Spot, RoundingKind Kind, PlanNode Operand, int Precision)
    : PlanNode(Id, Spot);

/// <summary>First case that holds, otherwise the default.</summary>
public sealed record IfNode(int Id, SourceSpot Spot, ImmutableArray<IfNodeCase> Cases, PlanNode Default)
    : PlanNode(Id, Spot);

/// <summary>A condition and its result.</summary>
public sealed record IfNodeCase(PlanNode When, PlanNode Then);

/// <summary>One expression per element.</summary>
/// <param name="Id">Position.</param>
/// <param name="Spot">Where it was written.</param>
/// <param name="Collection">What to go through; null counts as empty.</param>
/// <param name="Slot">Local slot that holds the element.</param>
/// <param name="As">Name of the element in the law.</param>
/// <param name="Filter">Only elements for which this is true; null for all.</param>
/// <param name="Body">Evaluated per element.</param>
/// <param name="Combine">How the results become one; null for a list.</param>
public sealed record ForeachNode(
    int Id, SourceSpot Spot, PlanNode Collection, int Slot, string As, PlanNode? Filter, PlanNode Body,
    Combine? Combine) : PlanNode(Id, Spot)
{
    /// <summary>Steps that one element takes: filter and body as far as they are evaluated anew for each.</summary>
    public int Weight { get; } = 1 + (Filter is null ? 0 : PlanGraph.Weight(Filter)) + PlanGraph.Weight(Body);
}

/// <summary>The current element of the <see cref="ForeachNode"/> that owns the slot.</summary>
public sealed record LocalNode(int Id, SourceSpot Spot, int Slot, string Name) : PlanNode(Id, Spot);

/// <summary>A property of a record or a date.</summary>
public sealed record PropertyNode(int Id, SourceSpot Spot, PlanNode Target, string Property) : PlanNode(Id, Spot);

/// <summary>A named value of an article; the place where an explanation says what a number means.</summary>
/// <param name="Id">Position.</param>
/// <param name="Spot">Where it was written.</param>
/// <param name="Role">What kind of name it is.</param>
/// <param name="Name">The name.</param>
/// <param name="Origin">Law and article.</param>
/// <param name="Field">Declaration, when there is one.</param>
/// <param name="Inner">What it stands for.</param>
public sealed record NamedNode(
    int Id, SourceSpot Spot, NameRole Role, string Name, Origin Origin, Field? Field, PlanNode Inner)
    : PlanNode(Id, Spot)
{
    /// <summary>
    /// Whether the value must be held to the declaration in every case: not when it cannot but fit, nor for a fact,
    /// which has been held to it already.
    /// </summary>
    public bool MustBeHeld { get; } = Role is NameRole.Output or NameRole.Input && Field is not null
        && Inner is not FactNode && !CertainKind.Fits(Inner, Field);
}

/// <summary>A reference that cannot be linked; an error only when an outcome depends on it.</summary>
public sealed record BrokenNode(int Id, SourceSpot Spot, LawDiagnostic Diagnostic) : PlanNode(Id, Spot);

/// <summary>What kind of name a <see cref="NamedNode"/> carries.</summary>
public enum NameRole
{
    /// <summary>Output of an article.</summary>
    Output,

    /// <summary>Input of an article.</summary>
    Input,

    /// <summary>Constant of an article.</summary>
    Definition,

    /// <summary>Open norm, filled.</summary>
    OpenTerm,
}

/// <summary>Where in the law a value comes from.</summary>
/// <param name="Law">The version of the law.</param>
/// <param name="Article">The article.</param>
public sealed record Origin(LawDocument Law, Article Article);
