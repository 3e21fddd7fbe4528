using Zorgzaam.Foundation;
using Zorgzaam.Web.Facts;

namespace Zorgzaam.Web.Rights;

/// <summary>A fact that the outcome depends on.</summary>
/// <param name="Label">Such as "Uw inkomen in 2026".</param>
/// <param name="Value">The value as shown.</param>
/// <param name="Source">Who delivered it, such as "Belastingdienst (BRI)".</param>
/// <param name="Date">From when it holds.</param>
/// <param name="Known">Since when it is known here.</param>
/// <param name="State">How sure it is.</param>
/// <param name="Group">The group of facts it stands in; null when it is about somebody else.</param>
public sealed record FactUsed(
    WrittenText Label, WrittenText Value, string Source, DateOnly Date, DateOnly Known, FactState State, string? Group);

/// <summary>A fact that is not known and that decides the outcome.</summary>
/// <param name="Question">The question to the resident: one whole sentence, with how to answer.</param>
/// <param name="Rights">The titles of the rights that wait for it.</param>
public sealed record MissingFact(string Question, IReadOnlyList<string> Rights);
