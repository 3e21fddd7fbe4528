using System.Text.Json.Nodes;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Breaches;

/// <summary>
/// Registers breaches and what was done about them (AVG artikel 33, vijfde lid). Texts may say something about somebody: they
/// are kept under a key of the breach, which can be destroyed.
/// </summary>
public sealed class BreachDesk(StoreGateway gateway, BreachPolicy policy)
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaximumText = 2_000;

    private const string RegisterAct = "breach.register";
    private const string StepAct = "breach.step";

    /// <summary>Registers a breach: the clock runs since it was known.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="what">What happened.</param>
    /// <param name="known">Since when the organisation knows; not later than now.</param>
    /// <param name="scope">Which acts it is about.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">What is given is no breach; <see cref="IsRight"/> tells before.</exception>
    public async Task<long> RegisterAsync(
        Processing processing, string what, DateTimeOffset known, BreachScope scope, CancellationToken cancellation)
    {
        WrittenWords.Check(what, MaximumText);
        if (!IsRight(scope) || known > processing.Now)
            throw new ArgumentException("A breach is about at least one day of the log, and was known before now.", nameof(scope));
        return await gateway.ReportAsync(
            processing, RegisterAct,
            async (write, stop) =>
            {
                var id = await write.TakeNumbersAsync("breach", 1, stop);
                var key = await write.TakeNumbersAsync(KeyStore.SubjectSequence, 1, stop);
                var keys = await write.MakeKeysAsync([key], RetentionClass.Log, stop);
                var row = new BreachRow(
                    Id: id,
                    KeyNumber: key,
                    RegisteredMicros: Instants.ToMicros(write.Started),
                    RegisteredBy: processing.Actor.Id,
                    KnownMicros: Instants.ToMicros(known),
                    FirstDay: scope.FirstDay,
                    LastDay: scope.LastDay,
                    Purposes: string.Join(' ', scope.Purposes),
                    Actors: string.Join('\n', scope.Actors),
                    Acts: (int)scope.Acts,
                    Sealed: keys.Seal(key, what, BreachRow.Place(id)));
                await write.InsertAsync([row], stop);
                write.Append(new JournalEntry(
                    AccountabilityEvents.BreachRegistered, $"breach/{id}", new JsonObject { ["known"] = row.KnownMicros }));
                return id;
            },
            cancellation);
    }

    /// <summary>Records a step.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="breach">The number of the breach.</param>
    /// <param name="kind">What was done.</param>
    /// <param name="done">When; from when the breach was known up to now.</param>
    /// <param name="text">A reference, how, why not, or what was learnt.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text or the moment cannot be that of a step.</exception>
    public async Task<BreachOutcome> StepAsync(
        Processing processing, long breach, BreachStepKind kind, DateTimeOffset done, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumText);
        if (done > processing.Now || !Enum.IsDefined(kind)) throw new ArgumentException("A step was done before now.", nameof(done));
        return await gateway.ReportAsync(
            processing, StepAct,
            async (write, stop) =>
            {
                // The lock of the sequence: of two steps at the same moment the second sees the first.
                var id = await write.TakeNumbersAsync("breach-step", 1, stop);
                if (await BreachReader.FindAsync(write, policy, breach, stop) is not var (row, found)) return BreachOutcome.NotThere;
                if (!found.Next.Contains(kind) || done < found.Known) return BreachOutcome.NotNow;
                if (Judges(kind) && found.Scope.Actors.Contains(processing.Actor.Id, StringComparer.Ordinal)) return BreachOutcome.Own;
                var keys = await write.KeysAsync([row.KeyNumber], RetentionClass.Log, stop);
                if (!keys.Has(row.KeyNumber)) return BreachOutcome.NotThere;
                var step = new BreachStepRow(
                    id, breach, (int)kind, Instants.ToMicros(done), Instants.ToMicros(write.Started), processing.Actor.Id,
                    keys.Seal(row.KeyNumber, text, BreachStepRow.Place(id)));
                await write.InsertAsync([step], stop);
                write.Append(new JournalEntry(
                    EventOf(kind), $"breach/{breach}",
                    new JsonObject { ["done"] = step.DoneMicros, ["due"] = Instants.ToMicros(found.Due) }));
                return BreachOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>Whether a breach can be about this.</summary>
    public bool IsRight(BreachScope scope) =>
        scope.FirstDay <= scope.LastDay && scope.LastDay.DayNumber - scope.FirstDay.DayNumber < policy.LongestDays
        && scope.Purposes.Count <= BreachScope.MaximumNamed && scope.Actors.Count <= BreachScope.MaximumNamed
        && scope.Purposes.Concat(scope.Actors).All(name =>
            name.Length is > 0 and <= BreachScope.LongestActor && !name.Any(letter => char.IsControl(letter)))
        && scope.Purposes.All(name => !name.Contains(' ', StringComparison.Ordinal)) && Enum.IsDefined(scope.Acts);

    // To tell is a duty with a term, which nobody is kept from.
    private static bool Judges(BreachStepKind kind) =>
        kind is BreachStepKind.AuthorityNotNeeded or BreachStepKind.PersonsNotNeeded or BreachStepKind.Closed;

    private static string EventOf(BreachStepKind kind) => kind switch
    {
        BreachStepKind.AuthorityTold => AccountabilityEvents.BreachAuthorityTold,
        BreachStepKind.PersonsTold => AccountabilityEvents.BreachPersonsTold,
        BreachStepKind.Closed => AccountabilityEvents.BreachClosed,
        _ => AccountabilityEvents.BreachTellingNotNeeded,
    };
}
