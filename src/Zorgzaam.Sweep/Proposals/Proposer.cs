using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Events;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Proposals;

/// <summary>
/// Compares the results of a shard with the proposals that stand, and writes only the differences: running again
/// over the same facts and laws writes nothing.
/// </summary>
internal static class Proposer
{
    /// <summary>What stands as detail of a judgement when the evaluation failed; what is wrong stands in the result.</summary>
    internal const string FailedDetail = "failed";

    private const string Sequence = "proposals";

    /// <summary>What the results ask for, by person and law.</summary>
    internal static IReadOnlyList<Wanted> Wants(IReadOnlyList<RightDeclaration> rights, IEnumerable<PersonResult> results) =>
        [.. results.SelectMany(p => p.Rights.Select((r, i) => Want(p.Person, rights[i], r))).OfType<Wanted>()];

    /// <summary>Whether what stands is what is wanted.</summary>
    internal static bool IsSettled(IReadOnlyList<Wanted> wanted, StandingProposals standing) =>
        standing.Groundless.Count == 0
        && wanted.Select(w => w.Key).Order(StringComparer.Ordinal)
            .SequenceEqual(standing.Comparable.Select(KeyOf).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>
    /// Withdraws what lost its ground, closes what no longer stands, opens what is new, each with its event. Returns how
    /// many are new.
    /// </summary>
    internal static async Task<int> SettleAsync(
        WriteScope scope, IReadOnlyList<Wanted> wanted, StandingProposals standing, string profile, PartHash part,
        CancellationToken cancellation)
    {
        var now = Instants.ToMicros(scope.Processing.Now);
        foreach (var (row, reason) in standing.Groundless) Withdraw(scope, row, reason, profile);

        var keys = wanted.Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var row in standing.Comparable.Where(r => !keys.Contains(KeyOf(r))))
        {
            row.ClosedMicros = now;
            scope.Append(Event(SweepEvents.ProposalClosed, row.Person, row.Law, row.Kind));
        }

        var known = standing.Comparable.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var fresh = wanted.Where(w => !known.Contains(w.Key)).ToList();
        if (fresh.Count == 0) return 0;
        var first = await scope.TakeNumbersAsync(Sequence, fresh.Count, cancellation);
        var rows = fresh.Select((w, i) => new ProposalRow(
            Number: first + i,
            Person: w.Person,
            Law: w.Law,
            Kind: w.Kind,
            Amount: w.Amount,
            Detail: w.Detail,
            Part: part.ToString(),
            OpenedMicros: now)).ToList();
        await scope.InsertAsync(rows, cancellation);
        foreach (var row in rows) scope.Append(Event(SweepEvents.For(row.Kind), row.Person, row.Law, row.Kind));
        return rows.Count;
    }

    /// <summary>Closes a proposal that lost its ground, and says why.</summary>
    internal static void Withdraw(WriteScope scope, ProposalRow row, string reason, string profile)
    {
        row.ClosedMicros = Instants.ToMicros(scope.Processing.Now);
        var withdrawn = Event(SweepEvents.ProposalWithdrawn, row.Person, row.Law, row.Kind);
        withdrawn.Data["reason"] = reason;
        withdrawn.Data["profile"] = profile;
        scope.Append(withdrawn);
    }

    private static Wanted? Want(long person, RightDeclaration declared, PersonRight right)
    {
        var result = right.Result;
        return result.Status switch
        {
            RightStatus.Entitled when right.IsMissed =>
                new Wanted(person, right.Law, ProposalKind.Offer, result.Amount, string.Empty),
            // Whether it is used already decides between an offer and nothing: that has to be asked.
            RightStatus.Entitled when right.Received is null =>
                new Wanted(person, right.Law, ProposalKind.Question, null, declared.ReceivedAttribute),
            RightStatus.NeedsFacts =>
                new Wanted(person, right.Law, ProposalKind.Question, null, string.Join(',', result.Missing)),
            RightStatus.NeedsHuman =>
                new Wanted(person, right.Law, ProposalKind.Judgement, null, string.Join(',', result.Norms)),
            // The law or a fact is wrong: nobody may be left out because of that.
            RightStatus.Failed => new Wanted(person, right.Law, ProposalKind.Judgement, null, FailedDetail),
            _ => null,
        };
    }

    private static JournalEntry Event(string type, long person, string law, string kind) => JournalEntry.About(
        new PersonId(person), RetentionClass.Screening, type, new JsonObject { ["law"] = law, ["kind"] = kind });

    private static string KeyOf(ProposalRow row) => Key(row.Person, row.Law, row.Kind, row.Amount, row.Detail);

    private static string Key(long person, string law, string kind, long? amount, string detail) =>
        string.Create(CultureInfo.InvariantCulture, $"{person}|{law}|{kind}|{amount}|{detail}");

    /// <summary>A proposal that the results ask for.</summary>
    internal sealed record Wanted(long Person, string Law, string Kind, long? Amount, string Detail)
    {
        internal string Key => Proposer.Key(Person, Law, Kind, Amount, Detail);
    }
}
