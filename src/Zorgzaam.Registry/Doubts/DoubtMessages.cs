using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.History;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Doubts;

/// <summary>
/// Passes reports of doubt on to the register that said the fact (AVG artikel 19; Wet BRP artikel 2.34), as CloudEvents. A
/// message is made in the transaction of the report, and is sent until it is known to have arrived: who receives one twice
/// knows it by <c>source</c> and <c>id</c>.
/// </summary>
public sealed class DoubtMessages(StoreGateway gateway)
{
    /// <summary>The most messages in one go.</summary>
    public const int MaximumMessages = ReadScope.MaximumSubjects;

    /// <summary>The type of the event that is sent.</summary>
    public const string EventType = "nl.zorgzaam.registry.doubt-passed-on";

    private const string Sender = "urn:zorgzaam:terugmeldingen";
    private const string Act = "doubts.pass-on";

    /// <summary>Messages that wait to be sent, the oldest first, each a CloudEvent of JSON.</summary>
    /// <param name="processing">The key; its purpose reports, and lists the key of persons.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<IReadOnlyList<DoubtMessage>> WaitingAsync(Processing processing, CancellationToken cancellation)
    {
        await gateway.CheckReportsAsync(processing, Act, cancellation);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var rows = await (
                    from message in scope.Query<DoubtMessageRow>().Where(row => row.SentMicros == null)
                    join doubt in scope.Query<DoubtRow>() on message.DoubtId equals doubt.Id
                    join person in scope.Query<RegisteredObject>() on message.ObjectId equals person.Id
                    orderby message.DoubtId
                    select new { message, doubt, person }).Take(MaximumMessages).ToListAsync(stop);
                var keys = await scope.KeysAsync(
                    [.. rows.Select(row => row.person.Id).Distinct()], RetentionClass.Registry, stop);
                scope.Saw(rows.Select(row => new PersonId(row.person.Id)));
                scope.Touched(["bsn"]);
                return (IReadOnlyList<DoubtMessage>)[.. rows.Select(row => new DoubtMessage(
                    row.doubt.Id, row.message.Source, CloudEvent(row.message, row.doubt, row.person, keys)))];
            },
            cancellation);
    }

    /// <summary>Notes that messages were handed over, or that there is nothing to hand over any more.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="sent">Which.</param>
    /// <param name="cancellation">Stops it; they are then sent again.</param>
    /// <returns>How many were not noted before.</returns>
    public async Task<int> SentAsync(
        Processing processing, IReadOnlyCollection<DoubtMessage> sent, CancellationToken cancellation)
    {
        long[] doubts = [.. sent.Select(message => message.Doubt)];
        return await gateway.ReportAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var now = Instants.ToMicros(scope.Started);
                var rows = await scope.Set<DoubtMessageRow>().Where(row => doubts.Contains(row.DoubtId) && row.SentMicros == null)
                    .OrderBy(row => row.DoubtId).ToListAsync(stop);
                scope.Saw(rows.Select(row => new PersonId(row.ObjectId)));
                var keys = await scope.KeysAsync([.. rows.Select(row => row.ObjectId).Distinct()], RetentionClass.Registry, stop);
                foreach (var row in rows)
                {
                    row.SentMicros = now;
                    if (!keys.Has(row.ObjectId))
                        scope.Append(new JournalEntry(RegistryEvents.DoubtLapsed, row.Source, new JsonObject()));
                    else
                    {
                        scope.Append(JournalEntry.About(
                            new PersonId(row.ObjectId), RetentionClass.Registry, RegistryEvents.DoubtPassedOn,
                            new JsonObject { ["doubt"] = row.DoubtId, ["source"] = row.Source }));
                    }
                }

                return rows.Count;
            },
            cancellation);
    }

    /// <summary>To whom reports were passed on, by number of the report.</summary>
    internal static async Task<IReadOnlyDictionary<long, PassedDoubt>> OfAsync(
        ReadScope scope, long[] doubts, CancellationToken cancellation) =>
        await scope.Query<DoubtMessageRow>().Where(row => doubts.Contains(row.DoubtId)).ToDictionaryAsync(
            row => row.DoubtId,
            row => new PassedDoubt(row.Source, row.SentMicros is { } sent ? Instants.FromMicros(sent) : null),
            cancellation);

    // Of who was erased there is nothing to tell any more.
    private static string? CloudEvent(DoubtMessageRow row, DoubtRow doubt, RegisteredObject person, KeyRing keys)
    {
        if (!keys.TryOpen(person.Id, person.SealedKey, RegisteredObject.KeyPlace(person.Id), out var number)
            || doubt.Open(keys) is not { } report)
            return null;
        return new JsonObject
        {
            ["specversion"] = "1.0",
            ["id"] = row.EventId,
            ["source"] = Sender,
            ["type"] = EventType,
            ["time"] = Instants.FromMicros(doubt.ReportedMicros).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", null),
            ["datacontenttype"] = "application/json",
            ["data"] = new JsonObject
            {
                ["register"] = row.Source,
                ["bsn"] = Encoding.UTF8.GetString(number),
                ["groep"] = doubt.GroupName,
                ["geldig_vanaf"] = IsoDate.Write(doubt.ValidFrom),
                ["toelichting"] = report.Text,
            },
        }.ToJsonString();
    }
}
