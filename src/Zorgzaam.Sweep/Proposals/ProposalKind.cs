namespace Zorgzaam.Sweep.Proposals;

/// <summary>What a proposal asks for.</summary>
internal static class ProposalKind
{
    /// <summary>Offer a right that is not used, or hand it over.</summary>
    public const string Offer = "offer";

    /// <summary>Ask facts.</summary>
    public const string Question = "question";

    /// <summary>Let a person judge a norm.</summary>
    public const string Judgement = "judgement";
}
