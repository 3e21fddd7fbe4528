using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Accountability.Questions;

/// <summary>Whether a question of a resident about the log waits for an answer.</summary>
public static class OpenLogQuestions
{
    /// <summary>Whether there is one.</summary>
    /// <param name="scope">An open read; it is told nothing of whom it saw.</param>
    /// <param name="person">Of whom.</param>
    /// <param name="cancellation">Stops the read.</param>
    public static Task<bool> AnyAsync(ReadScope scope, PersonId person, CancellationToken cancellation) =>
        scope.Query<LogQuestionRow>().AnyAsync(
            row => row.ObjectId == person.Value && !scope.Query<LogAnswerRow>().Any(answer => answer.QuestionId == row.Id), cancellation);
}
