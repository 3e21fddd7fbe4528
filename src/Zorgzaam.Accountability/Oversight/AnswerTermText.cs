using Zorgzaam.Foundation;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>By when something is answered, as policy files write it.</summary>
internal sealed record AnswerTermText(string Term, AnswerTermText.Languages Owner, string Citation, string Source, string Why)
{
    /// <summary>What the file says.</summary>
    /// <exception cref="OversightPolicyException">The term is none.</exception>
    public AnswerTerm Read(string file) => RetentionTerm.TryParse(Term, out var term)
        ? new AnswerTerm(term, new LocalizedText(Owner.Nl, Owner.En), Citation)
        : throw new OversightPolicyException($"{file}: '{Term}' is no term such as P1M or P30D.");

    /// <summary>A text in both languages.</summary>
    internal sealed record Languages(string Nl, string En);
}
