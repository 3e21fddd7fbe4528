using System.Collections.Immutable;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Documents;

/// <summary>Computes one output.</summary>
public sealed record LawAction(string Output, Expression Value, SourceSpot Spot);

/// <summary>A constant of an article, with its quantity when declared (RegelRecht RFC-023).</summary>
public sealed record Definition(
    string Name, LawValue Value, FieldType? Type, Unit? Unit, string? Description, SourceSpot Spot);

/// <summary>Who executes a law (bevoegd gezag).</summary>
/// <param name="Name">Name, or <c>#output</c> that gives it.</param>
/// <param name="IsCategory">A kind of organisation (college van B en W) rather than one organisation.</param>
public sealed record CompetentAuthority(string Name, bool IsCategory);

/// <summary>What kind of act an article's outcome is.</summary>
/// <param name="LegalCharacter">BESCHIKKING, TOETS, WAARDEBEPALING, … ; null when not said.</param>
/// <param name="DecisionType">TOEKENNING, AFWIJZING, … ; null when not said.</param>
/// <param name="ProcedureId">A procedure other than the default one.</param>
public sealed record Produces(string? LegalCharacter, string? DecisionType, string? ProcedureId);

/// <summary>A norm left open by a law, to be filled by a lower regulation.</summary>
/// <param name="Id">Name under which the article refers to it.</param>
/// <param name="Type">Type of the value.</param>
/// <param name="Required">Whether an implementation must exist.</param>
/// <param name="DelegatedTo">Who may fill it.</param>
/// <param name="Description">Plain words.</param>
/// <param name="Default">Actions when nobody filled it.</param>
/// <param name="Spot">Where it is declared.</param>
public sealed record OpenTerm(
    string Id, FieldType Type, bool Required, string? DelegatedTo, string? Description,
    ImmutableArray<LawAction> Default, SourceSpot Spot);

/// <summary>Says which open norm an article fills.</summary>
public sealed record Implements(string Law, string Article, string OpenTerm, string? GeletOp, SourceSpot Spot);

/// <summary>Makes an article react on decisions of other laws (RegelRecht RFC-007, RFC-008).</summary>
/// <param name="Point">Before or after the actions of the decision.</param>
/// <param name="LegalCharacter">Legal character it reacts on.</param>
/// <param name="DecisionType">Decision type it reacts on; null for every.</param>
/// <param name="Stage">Stage of the procedure; BESLUIT when not said.</param>
/// <param name="Spot">Where it is declared.</param>
public sealed record Hook(
    HookPoint Point, string LegalCharacter, string? DecisionType, string Stage, SourceSpot Spot);

/// <summary>When a hook fires.</summary>
public enum HookPoint
{
    /// <summary>Before the actions.</summary>
    PreActions,

    /// <summary>After the actions.</summary>
    PostActions,
}

/// <summary>Replaces an output of another law for decisions of this law.</summary>
public sealed record Override(string Law, string Article, string Output, SourceSpot Spot);

/// <summary>What an article says that the format cannot express (RegelRecht RFC-012).</summary>
/// <param name="Construct">The construct, in the words of the law.</param>
/// <param name="Reason">Why it cannot be expressed.</param>
/// <param name="Accepted">Whether a person has looked and accepted the gap.</param>
/// <param name="Spot">Where it is declared.</param>
public sealed record Untranslatable(string Construct, string Reason, bool Accepted, SourceSpot Spot);

/// <summary>A procedure: the stages a decision goes through.</summary>
public sealed record Procedure(
    string Id, bool IsDefault, string LegalCharacter, ImmutableArray<Stage> Stages, SourceSpot Spot);

/// <summary>A stage of a procedure and what must be known to enter it.</summary>
public sealed record Stage(string Name, string? Description, ImmutableArray<string> Requires);
