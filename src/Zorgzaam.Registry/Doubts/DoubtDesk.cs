using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Events;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Doubts;

/// <summary>
/// Takes reports of doubt about facts, and answers to them. A report changes no fact: it makes it disputed, and nobody
/// decides on a disputed fact without a human.
/// </summary>
public sealed class DoubtDesk(StoreGateway gateway, ObjectTypes types, IdSource ids)
{
    /// <summary>The longest text of a report or an answer, in characters.</summary>
    public const int MaximumText = DoubtLimit.MaximumText;

    private const string ReportAct = "doubt.report";
    private const string AnswerAct = "doubt.answer";

    /// <summary>Whether a text can be the explanation of a report or the reason of an answer.</summary>
    public static bool IsText(string text) => DoubtLimit.IsText(text);

    /// <summary>Reports a doubt about what holds on the legal date.</summary>
    /// <param name="processing">The key; its purpose must report doubts and list an attribute of the group.</param>
    /// <param name="person">About whom.</param>
    /// <param name="group">About which group of attributes.</param>
    /// <param name="explanation">What seems wrong; one line of at most <see cref="MaximumText"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in a report, or no schema declares the group.</exception>
    public async Task<DoubtOutcome> ReportAsync(
        Processing processing, PersonId person, string group, string explanation, CancellationToken cancellation)
    {
        var touched = await CheckAsync(processing, ReportAct, group, explanation, cancellation);
        return await gateway.WriteAsync(
            processing, ReportAct,
            async (scope, stop) =>
            {
                scope.Touched(touched);
                if (await DoubtedAsync(scope, person, group, stop) is not { } statement) return DoubtOutcome.NotThere;
                scope.Saw([person]);

                // The lock of the sequence: of two reports at the same moment the second sees the first.
                var id = await scope.TakeNumbersAsync("doubt", 1, stop);
                var earlier = await KnownDoubts.ReadAsync(scope, [person.Value], [group], long.MaxValue, stop);
                if (earlier[person.Value].Any(each => each.Answer is null && each.Disputes(statement)))
                    return DoubtOutcome.AlreadyOpen;
                var keys = await scope.KeysAsync([person.Value], RetentionClass.Registry, stop);
                var row = new DoubtRow(
                    Id: id,
                    ObjectId: person.Value,
                    GroupName: group,
                    ValidFrom: statement.Row.ValidFrom,
                    Sealed: keys.Seal(person.Value, Text(processing, explanation), DoubtRow.Place(id)),
                    ReportedMicros: Instants.ToMicros(scope.Started));
                await scope.InsertAsync([row], stop);

                // Together with the report: no report stays here only.
                var message = new DoubtMessageRow(id, person.Value, statement.Row.Source, ids.NextEventId().ToString("D"));
                await scope.InsertAsync([message], stop);
                scope.Append(Event(RegistryEvents.FactDoubted, person, id, group));
                return DoubtOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>Answers a report of doubt about a group of facts of a person; never a report of the one who answers.</summary>
    /// <param name="processing">The key; its purpose must report doubts and list an attribute of the group.</param>
    /// <param name="person">About whom the report is.</param>
    /// <param name="group">About which group it is.</param>
    /// <param name="doubt">Its number.</param>
    /// <param name="isUpheld">Whether the doubt was right.</param>
    /// <param name="reason">Why; one line of at most <see cref="MaximumText"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in an answer, or no schema declares the group.</exception>
    public async Task<DoubtOutcome> AnswerAsync(
        Processing processing, PersonId person, string group, long doubt, bool isUpheld, string reason,
        CancellationToken cancellation)
    {
        var touched = await CheckAsync(processing, AnswerAct, group, reason, cancellation);
        return await gateway.WriteAsync(
            processing, AnswerAct,
            async (scope, stop) =>
            {
                scope.Touched(touched);

                // As for reports: one answer at a time.
                await scope.TakeNumbersAsync("doubt-answer", 1, stop);
                var earlier = await KnownDoubts.ReadAsync(scope, [person.Value], [group], long.MaxValue, stop);
                if (earlier[person.Value].FirstOrDefault(each => each.Row.Id == doubt) is not { } report)
                    return DoubtOutcome.NotThere;
                scope.Saw([person]);
                if (report.Answer is not null) return DoubtOutcome.AlreadyAnswered;
                var keys = await scope.KeysAsync([person.Value], RetentionClass.Registry, stop);
                if (report.Row.Open(keys)?.By == processing.Actor.Id) return DoubtOutcome.Own;
                var row = new DoubtAnswerRow(
                    DoubtId: doubt,
                    ObjectId: person.Value,
                    IsUpheld: isUpheld,
                    Sealed: keys.Seal(person.Value, Text(processing, reason), DoubtAnswerRow.Place(doubt)),
                    AnsweredMicros: Math.Max(Instants.ToMicros(scope.Started), report.Row.ReportedMicros));
                await scope.InsertAsync([row], stop);
                scope.Append(Event(
                    isUpheld ? RegistryEvents.DoubtUpheld : RegistryEvents.DoubtDismissed, person, doubt, group));
                return DoubtOutcome.Recorded;
            },
            cancellation);
    }

    private async Task<IReadOnlyList<string>> CheckAsync(
        Processing processing, string act, string group, string text, CancellationToken cancellation)
    {
        if (!IsText(text))
            throw new ArgumentException($"A report or answer is one line of at most {MaximumText} characters.", nameof(text));
        await gateway.CheckReportsAsync(processing, act, cancellation);
        return await PurposeLimit.CheckGroupAsync(gateway, types.Persons, processing, act, group, cancellation);
    }

    // Nothing can be kept any more of who was erased.
    private static async Task<Statement?> DoubtedAsync(
        ReadScope scope, PersonId person, string group, CancellationToken cancellation)
    {
        var persons = scope.Query<RegisteredObject>().Where(row => row.Type == ObjectTypes.Person && row.Id == person.Value);
        var keys = await scope.KeysAsync([person.Value], RetentionClass.Registry, cancellation);
        if (!keys.Has(person.Value) || !await persons.AnyAsync(cancellation)) return null;
        var said = await KnownRows.Statements(scope, [person.Value], [group], long.MaxValue).ToListAsync(cancellation);
        return Timeline.On(said, scope.Processing.LegalDate);
    }

    private static string Text(Processing processing, string text) =>
        JsonSerializer.Serialize(new DoubtText(processing.Actor.Role, text, processing.Actor.Id));

    private static JournalEntry Event(string type, PersonId person, long doubt, string group) => JournalEntry.About(
        person, RetentionClass.Registry, type, new JsonObject { ["doubt"] = doubt, ["group"] = group });
}
