using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Questions;

/// <summary>Reads questions about lines of the log, of one resident or all that are open.</summary>
public sealed class LogQuestionReader(StoreGateway gateway)
{
    /// <summary>The most questions in one read.</summary>
    public const int MaximumQuestions = 100;

    private const string Act = "log.questions.read";

    /// <summary>Questions of a resident about some lines, the oldest first.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="person">Whose questions.</param>
    /// <param name="references">About which lines; at most <see cref="MaximumQuestions"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<IReadOnlyList<LogQuestion>> OfAsync(
        Processing processing, PersonId person, IReadOnlyCollection<string> references, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(references.Count, MaximumQuestions, nameof(references));
        string[] asked = [.. references];
        return gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                scope.Saw([person]);
                var rows = await scope.Query<LogQuestionRow>()
                    .Where(row => row.ObjectId == person.Value && asked.Contains(row.TraceId))
                    .OrderBy(row => row.Id).Take(MaximumQuestions).ToListAsync(stop);
                return await OpenAsync(scope, rows, stop);
            },
            cancellation);
    }

    /// <summary>Open questions, the one whose term ends first in front.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="skip">Questions to pass over.</param>
    /// <param name="take">At most <see cref="MaximumQuestions"/>.</param>
    /// <param name="cancellation">Stops the read.</param>
    public Task<OpenQuestions> OpenAsync(Processing processing, int skip, int take, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, MaximumQuestions);
        return gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var open = scope.Query<LogQuestionRow>()
                    .Where(row => !scope.Query<LogAnswerRow>().Any(answer => answer.QuestionId == row.Id));
                var today = LegalClock.DateIn(scope.Started);
                var total = await open.CountAsync(stop);
                var overdue = await open.CountAsync(row => row.DueOn < today, stop);
                var rows = await open.OrderBy(row => row.DueOn).ThenBy(row => row.Id).Skip(skip).Take(take).ToListAsync(stop);
                scope.Saw(rows.Select(row => new PersonId(row.ObjectId)));
                var questions = await OpenAsync(scope, rows, stop);
                var lines = await LinesAsync(scope, [.. questions.Select(each => each.Reference)], stop);
                return new OpenQuestions(
                    [.. questions.Select(each => WithLine(each, lines.GetValueOrDefault(each.Reference)))], total, overdue);
            },
            cancellation);
    }

    private static async Task<IReadOnlyList<LogQuestion>> OpenAsync(
        ReadScope scope, List<LogQuestionRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var answers = await scope.Query<LogAnswerRow>().Where(row => ids.Contains(row.QuestionId))
            .ToDictionaryAsync(row => row.QuestionId, cancellation);
        var keys = await scope.KeysAsync([.. rows.Select(row => row.ObjectId).Distinct()], RetentionClass.Log, cancellation);
        return [.. rows.Select(row => Open(row, answers.GetValueOrDefault(row.Id), keys)).OfType<LogQuestion>()];
    }

    // Of who was erased nothing can be read any more.
    private static LogQuestion? Open(LogQuestionRow row, LogAnswerRow? answer, KeyRing keys) =>
        WrittenWords.Open(keys, row.ObjectId, row.Sealed, LogQuestionRow.Place(row.Id)) is { } asked
            ? new LogQuestion(
                row.Id,
                row.TraceId,
                Instants.FromMicros(row.AskedMicros),
                row.DueOn,
                asked,
                answer is null ? null : Instants.FromMicros(answer.AnsweredMicros),
                answer is null ? null : WrittenWords.Open(keys, row.ObjectId, answer.Sealed, LogAnswerRow.Place(row.Id)))
            : null;

    private static async Task<Dictionary<string, ProcessingRecord>> LinesAsync(
        ReadScope scope, string[] references, CancellationToken cancellation)
    {
        var firsts = await LineReference.Named(scope.Query<ProcessingRecord>(), references)
            .GroupBy(LineReference.OfRecord).Select(line => line.Min(record => record.Id)).ToArrayAsync(cancellation);
        return await scope.Query<ProcessingRecord>().Where(record => firsts.Contains(record.Id))
            .ToDictionaryAsync(LineReference.Of, StringComparer.Ordinal, cancellation);
    }

    private static OpenQuestion WithLine(LogQuestion question, ProcessingRecord? line) => new(
        question,
        line is null ? null : Instants.FromMicros(line.StartedMicros),
        line?.ActivityId,
        line?.ActorId,
        line?.ActorRole);
}
