using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Questions;

/// <summary>
/// Takes questions of residents about lines of the log on their own data, and answers to them (AVG artikel 12 and 15).
/// To do it again adds nothing.
/// </summary>
public sealed class LogQuestionDesk(StoreGateway gateway, OversightPolicy policy)
{
    /// <summary>The longest question, in characters.</summary>
    public const int MaximumQuestion = 500;

    /// <summary>The longest answer, in characters.</summary>
    public const int MaximumAnswer = 2_000;

    private const string AskAct = "log.question.ask";
    private const string AnswerAct = "log.question.answer";

    /// <summary>Whether a text says something, within a length, in ordinary characters; it may have several lines.</summary>
    public static bool IsText(string text, int longest) => WrittenWords.IsText(text, longest);

    /// <summary>Asks about a line.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="person">Who asks: the line must be about this person.</param>
    /// <param name="reference">The line.</param>
    /// <param name="text">What is asked; at most <see cref="MaximumQuestion"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in a question.</exception>
    public async Task<LogQuestionOutcome> AskAsync(
        Processing processing, PersonId person, string reference, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumQuestion);
        return await gateway.ReportAsync(
            processing, AskAct,
            async (scope, stop) =>
            {
                var keys = await scope.KeysAsync([person.Value], RetentionClass.Log, stop);
                if (!keys.Has(person.Value)
                    || !await LineReference.Named(SubjectLog.About(scope, keys.Reference(person.Value)), reference).AnyAsync(stop))
                    return LogQuestionOutcome.NotThere;
                scope.Saw([person]);

                // The lock of the sequence: of two questions at the same moment the second sees the first.
                var id = await scope.TakeNumbersAsync("log-question", 1, stop);
                var open = scope.Query<LogQuestionRow>()
                    .Where(row => row.ObjectId == person.Value && row.TraceId == reference)
                    .Where(row => !scope.Query<LogAnswerRow>().Any(answer => answer.QuestionId == row.Id));
                if (await open.AnyAsync(stop)) return LogQuestionOutcome.AlreadyOpen;
                var row = new LogQuestionRow(
                    Id: id,
                    ObjectId: person.Value,
                    TraceId: reference,
                    Sealed: keys.Seal(person.Value, text, LogQuestionRow.Place(id)),
                    AskedMicros: Instants.ToMicros(scope.Started),

                    // The log keeps real time, also in a demonstration whose legal date stands still; so does its term.
                    DueOn: policy.Answer.DueOn(LegalClock.DateIn(scope.Started)));
                await scope.InsertAsync([row], stop);
                scope.Append(Event(AccountabilityEvents.LogQuestionAsked, person, id));
                return LogQuestionOutcome.Recorded;
            },
            cancellation);
    }

    /// <summary>Answers a question; never one about what the one who answers did.</summary>
    /// <param name="processing">The key; its purpose must report.</param>
    /// <param name="question">Its number.</param>
    /// <param name="text">What is answered; at most <see cref="MaximumAnswer"/> characters.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">The text cannot stand in an answer.</exception>
    public async Task<LogQuestionOutcome> AnswerAsync(
        Processing processing, long question, string text, CancellationToken cancellation)
    {
        WrittenWords.Check(text, MaximumAnswer);
        return await gateway.ReportAsync(
            processing, AnswerAct,
            async (scope, stop) =>
            {
                // As for questions: one answer at a time.
                await scope.TakeNumbersAsync("log-answer", 1, stop);
                var asked = await scope.Query<LogQuestionRow>().SingleOrDefaultAsync(row => row.Id == question, stop);
                if (asked is null) return LogQuestionOutcome.NotThere;
                var person = new PersonId(asked.ObjectId);
                var keys = await scope.KeysAsync([person.Value], RetentionClass.Log, stop);

                // Nothing can be kept any more of who was erased.
                if (!keys.Has(person.Value)) return LogQuestionOutcome.NotThere;
                scope.Saw([person]);
                if (await scope.Query<LogAnswerRow>().AnyAsync(row => row.QuestionId == question, stop))
                    return LogQuestionOutcome.AlreadyAnswered;
                if (await LineReference.Named(scope.Query<ProcessingRecord>(), asked.TraceId)
                    .AnyAsync(record => record.ActorId == processing.Actor.Id, stop))
                    return LogQuestionOutcome.Own;
                var row = new LogAnswerRow(
                    QuestionId: question,
                    ObjectId: person.Value,
                    Sealed: keys.Seal(person.Value, text, LogAnswerRow.Place(question)),
                    AnsweredMicros: Instants.ToMicros(scope.Started));
                await scope.InsertAsync([row], stop);
                scope.Append(Event(AccountabilityEvents.LogQuestionAnswered, person, question));
                return LogQuestionOutcome.Recorded;
            },
            cancellation);
    }

    private static JournalEntry Event(string type, PersonId person, long question) =>
        JournalEntry.About(person, RetentionClass.Log, type, new JsonObject { ["question"] = question });
}
