using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Linking;

/// <summary>Law that has been linked for a date: everything a computation needs but the facts.</summary>
public sealed class Plan
{
    internal Plan(
        string law, LinkSettings options, ImmutableArray<PlanOutput> outputs, ImmutableArray<PlanNode> nodes, int slots)
    {
        Law = law;
        Options = options;
        Outputs = outputs;
        Nodes = nodes;
        Slots = slots;
    }

    /// <summary>Law that was asked.</summary>
    public string Law { get; }

    /// <summary>Date, stage, scope and mode for which the plan was linked.</summary>
    public LinkSettings Options { get; }

    /// <summary>Outputs that were asked, and those that react on them (hooks).</summary>
    public ImmutableArray<PlanOutput> Outputs { get; }

    /// <summary>All nodes; a node's id is its position. Operands stand before what uses them.</summary>
    public ImmutableArray<PlanNode> Nodes { get; }

    /// <summary>Number of local slots that <see cref="ForeachNode"/>s use.</summary>
    public int Slots { get; }

    /// <summary>Register attributes that the plan may ask for, in order of name: the columns of a sweep.</summary>
    public IReadOnlyList<string> Attributes =>
        [.. Nodes.OfType<FactNode>().Select(n => n.Field.Name).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>Versions of laws that the plan stands on, in order of identifier.</summary>
    public IReadOnlyList<LawDocument> Laws =>
        [.. Nodes.OfType<NamedNode>().Select(n => n.Origin.Law).DistinctBy(l => l.ContentHash, StringComparer.Ordinal)
            .OrderBy(l => l.Id, StringComparer.Ordinal)];
}

/// <summary>One output of a plan.</summary>
/// <param name="Name">Name of the output.</param>
/// <param name="Node">Where its value comes from.</param>
/// <param name="Provenance">Asked for, or a reaction.</param>
/// <param name="Origin">Law and article; null when the output could not be linked.</param>
public sealed record PlanOutput(string Name, PlanNode Node, OutputProvenance Provenance, Origin? Origin);

/// <summary>Why an output is in a result.</summary>
public enum OutputProvenance
{
    /// <summary>It was asked for.</summary>
    Direct,

    /// <summary>Another law reacts on the decision (hook).</summary>
    Reactive,

    /// <summary>It was asked for, and a special law replaces it.</summary>
    Override,
}

/// <summary>What to do with constructs that cannot be expressed (RegelRecht RFC-012).</summary>
public enum UntranslatableMode
{
    /// <summary>Unless accepted, a person must judge. The default.</summary>
    Error,

    /// <summary>Every outcome that stands on one is for a person, accepted or not.</summary>
    Propagate,

    /// <summary>Compute with what is expressed and warn.</summary>
    Warn,

    /// <summary>As <see cref="Error"/>, but accepted ones leave no remark.</summary>
    Ignore,
}

/// <summary>For which date, stage and place a plan is linked.</summary>
/// <param name="Date">Reference date: decides which versions are in force, and is <c>$referencedate</c>.</param>
public sealed record LinkSettings(DateOnly Date)
{
    /// <summary>Date that decides which versions are in force, where that is not the reference date.</summary>
    /// <remarks>For asking what time alone changes: a later reference date under the law as it stands now.</remarks>
    public DateOnly? LawDate { get; init; }

    internal DateOnly VersionsOn => LawDate ?? Date;

    /// <summary>Stage of the procedure up to which hooks fire; BESLUIT when nothing is said.</summary>
    public string Stage { get; init; } = "BESLUIT";

    /// <summary>How untranslatable constructs are treated.</summary>
    public UntranslatableMode Untranslatables { get; init; } = UntranslatableMode.Error;

    /// <summary>Place (municipality, province or water board code) whose regulations fill open norms.</summary>
    public string? Place { get; init; }
}
