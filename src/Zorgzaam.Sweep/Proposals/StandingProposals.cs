using Microsoft.EntityFrameworkCore;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Proposals;

/// <summary>
/// The open proposals of the persons of a shard. A proposal belongs to the organisation whose sweep it stands in: the
/// profile must have a ground for its law, and its person must be swept.
/// </summary>
/// <param name="Comparable">About a right of this sweep: to be compared with its results.</param>
/// <param name="Groundless">To be withdrawn, each with its reason.</param>
internal sealed record StandingProposals(
    IReadOnlyList<ProposalRow> Comparable, IReadOnlyList<GroundlessProposal> Groundless)
{
    /// <summary>Reads them. Those of a law that the profile has but this sweep leaves aside are in neither list.</summary>
    internal static async Task<StandingProposals> ReadAsync(
        IQueryable<ProposalRow> rows, SweepPlan plan, ShardResults shard, CancellationToken cancellation)
    {
        var persons = shard.Results.Select(r => r.Person).Concat(shard.LeftOut.Keys).ToArray();
        var open = await rows.Where(r => r.ClosedMicros == null && persons.Contains(r.Person)).ToListAsync(cancellation);
        var groundless = open
            .Select(row => WhyGroundless(row, plan, shard) is { } why ? new GroundlessProposal(row, why) : null)
            .OfType<GroundlessProposal>().OrderBy(g => g.Row.Number).ToList();
        var swept = plan.Rights.Select(r => r.Right.Law).ToHashSet(StringComparer.Ordinal);
        var lost = groundless.Select(g => g.Row.Number).ToHashSet();
        return new StandingProposals(
            [.. open.Where(row => swept.Contains(row.Law) && !lost.Contains(row.Number))], groundless);
    }

    private static string? WhyGroundless(ProposalRow row, SweepPlan plan, ShardResults shard)
    {
        if (shard.LeftOut.TryGetValue(row.Person, out var why))
            return why == LeftOut.Deceased ? WithdrawalReason.Deceased : WithdrawalReason.NotKnownAlive;
        return plan.Profile.Rights.Any(r => r.Law == row.Law) ? null : WithdrawalReason.NoGround;
    }
}

/// <summary>A proposal without ground, and why.</summary>
internal sealed record GroundlessProposal(ProposalRow Row, string Reason);

/// <summary>Why a proposal was withdrawn, as the journal says it.</summary>
internal static class WithdrawalReason
{
    /// <summary>The profile has no ground for the law.</summary>
    public const string NoGround = "no-ground";

    /// <summary>The person died.</summary>
    public const string Deceased = "deceased";

    /// <summary>The person is not, or no longer, a resident of the municipality.</summary>
    public const string NotOurs = "not-our-resident";

    /// <summary>The person objects to being looked for.</summary>
    public const string Objected = "objection";

    /// <summary>The person's data are restricted.</summary>
    public const string Restricted = "restriction";

    /// <summary>Nobody has said whether the person is alive.</summary>
    public const string NotKnownAlive = "not-known-alive";
}
