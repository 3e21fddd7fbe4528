using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Events;
using Zorgzaam.Sweep.Populations;
using Zorgzaam.Sweep.Proposals;

namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// Sweeps everybody whom the organisation serves, shard by shard: a municipality its residents, by where they are
/// registered now; a national organisation everybody. A shard's results are durable before they are committed, and committed together
/// with the proposals that follow from them; the run counts only when it is finished. So a crash leaves nothing half,
/// and running again over the same facts and laws adds no result, proposal or business event.
/// Proposals are about today: only a sweep of the newest date so far, up to the legal date of today, writes them. A sweep
/// of an earlier date looks back and one of a later date looks ahead; both store their results only.
/// </summary>
public sealed class SweepRun(
    StoreGateway gateway, IParts parts, ResultParts results, SubjectLister lister, FactsReader reader, TimeProvider time)
{
    private const string Act = "sweep.settle";
    private const string Sequence = "sweep_runs";

    // As many shards as may be swept once more because somebody of them objected meanwhile.
    private const int MostRepeats = 1_000;

    /// <summary>Sweeps, and reports progress per shard.</summary>
    /// <param name="processing">A processing for a purpose that produces results.</param>
    /// <param name="plan">Rights, laws and date.</param>
    /// <param name="dryRun">Computes and counts, and writes nothing but the log of what was read.</param>
    /// <param name="progress">Told the number of persons done.</param>
    /// <param name="cancellation">Stops between shards; what was committed stays.</param>
    public async Task<SweepSummary> RunAsync(
        Processing processing, SweepPlan plan, bool dryRun, IProgress<int>? progress, CancellationToken cancellation)
    {
        var known = time.GetUtcNow();
        var asOf = new AsOf(plan.Date, known);
        var proposes = dryRun || await MayProposeAsync(processing, plan, cancellation);
        var evaluator = new ShardEvaluator(plan, new FactsGatherer(reader));
        var counts = new SweepCounts(plan);
        var hashes = new List<PartHash>();
        var (filter, served) = (Served(plan), new HashSet<long>());
        PersonId? after = null;
        var again = MostRepeats;
        while (true)
        {
            var page = await lister.ListSubjectsAsync(
                processing, filter, after, ReadScope.MaximumSubjects, cancellation);
            if (page.Persons.Count == 0) break;
            served.UnionWith(page.Persons.Select(person => person.Value));
            try
            {
                var shard = await evaluator.EvaluateAsync(processing, page.Persons, asOf, cancellation);
                if (!dryRun) hashes.Add(await CommitAsync(processing, plan, shard, proposes ? counts : null, cancellation));
                counts.Add(shard);
            }
            catch (SubjectLimitedException) when (--again >= 0)
            {
                // Somebody of this shard objected while it was swept: it is listed again, without.
                served.ExceptWith(page.Persons.Select(person => person.Value));
                continue;
            }

            progress?.Report(counts.Persons);
            if (page.Next is null) break;
            after = page.Next;
        }

        if (filter != SubjectFilter.Everybody)
        {
            counts.NotOurs = await lister.CountSubjectsAsync(processing, SubjectFilter.Everybody, cancellation) - served.Count;
            if (proposes && !dryRun)
                counts.Withdrawn += await StrangersProposals.WithdrawAsync(gateway, processing, plan, served, cancellation);
        }

        // A sweep over nobody is no sweep: it must not hide the one before.
        var number = dryRun || counts.Persons == 0
            ? (long?)null
            : await FinishAsync(processing, plan, known, hashes, counts, cancellation);
        return counts.ToSummary(number, proposes);
    }

    private static SubjectFilter Served(SweepPlan plan) => plan.Place.Length == 0
        ? SubjectFilter.Everybody
        : new SubjectFilter { Municipality = plan.Place };

    private async Task<bool> MayProposeAsync(Processing processing, SweepPlan plan, CancellationToken cancellation) =>
        plan.Date <= processing.LegalDate && !await gateway.ReadAsync(
            processing, Act,
            (scope, stop) => scope.Query<RunRow>().AnyAsync(
                run => run.Profile == plan.Profile.Id && run.LegalDate > plan.Date && run.LegalDate <= processing.LegalDate,
                stop),
            cancellation);

    // Without counts of proposals, proposals are left as they are.
    private async Task<PartHash> CommitAsync(
        Processing processing, SweepPlan plan, ShardResults shard, SweepCounts? counts, CancellationToken cancellation)
    {
        var ring = await results.KeysAsync(shard.Results, cancellation);
        var content = await results.ContentHashAsync(shard.Results, ring, cancellation);
        var wanted = Proposer.Wants([.. plan.Rights.Select(r => r.Right)], shard.Results.Where(each => ring.Has(each.Person)));
        var persons = shard.Results.Select(r => r.Person).Concat(shard.LeftOut.Keys).Select(p => new PersonId(p)).ToList();
        var (known, isSettled) = await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                scope.Saw(persons);
                var found = await results.FindAsync(scope, content, stop);
                return (found, found is not null && (counts is null || Proposer.IsSettled(
                    wanted, await StandingProposals.ReadAsync(scope.Query<ProposalRow>(), plan, shard, stop))));
            },
            cancellation);
        if (isSettled) return known!.Value;
        var saved = known is null ? await results.SaveAsync(shard.Results, ring, cancellation) : null;
        var hash = known ?? saved!.Hash;
        var withdrawn = 0;
        var fresh = await gateway.WriteAsync(
            processing, Act,
            async (scope, stop) =>
            {
                // Who objects from here on finds the proposals, to withdraw them; who did before is seen at the commit.
                if (counts is not null) await SubjectLimits.HoldAsync(scope, stop);
                scope.Saw(persons);
                if (saved is not null)
                {
                    await ResultParts.CommitAsync(scope, saved, content, shard.Results, stop);
                    scope.Append(new JournalEntry(
                        SweepEvents.ResultsCommitted, hash.ToString(), new JsonObject { ["persons"] = shard.Results.Count }));
                }

                if (counts is null) return 0;
                var standing = await StandingProposals.ReadAsync(scope.Set<ProposalRow>(), plan, shard, stop);
                withdrawn = standing.Groundless.Count;
                return await Proposer.SettleAsync(scope, wanted, standing, plan.Profile.Id, hash, stop);
            },
            cancellation);
        if (counts is null) return hash;
        counts.NewProposals += fresh;
        counts.Withdrawn += withdrawn;
        return hash;
    }

    private async Task<long> FinishAsync(
        Processing processing, SweepPlan plan, DateTimeOffset known, List<PartHash> hashes, SweepCounts counts,
        CancellationToken cancellation)
    {
        var totals = await parts.SaveAsync(counts.Totals.Write(), cancellation);
        return await gateway.WriteAsync(
            processing, "sweep.finish",
            async (scope, stop) =>
            {
                await scope.CommitPartAsync(totals, RightsTotals.Kind, stop);
                var number = await scope.TakeNumbersAsync(Sequence, 1, stop);
                await scope.InsertAsync(
                    [
                        new RunRow(
                            Number: number,
                            LegalDate: plan.Date,
                            Profile: plan.Profile.Id,
                            Fingerprint: plan.Fingerprint,
                            KnownMicros: Instants.ToMicros(known),
                            FinishedMicros: Instants.ToMicros(time.GetUtcNow()),
                            Persons: counts.Persons,
                            Parts: string.Join(',', hashes),
                            Totals: totals.ToString()),
                    ],
                    stop);
                scope.Append(new JournalEntry(
                    SweepEvents.RunFinished, $"run-{number}",
                    new JsonObject { ["persons"] = counts.Persons, ["fingerprint"] = plan.Fingerprint }));
                return number;
            },
            cancellation);
    }
}
