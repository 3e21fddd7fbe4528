namespace Zorgzaam.Accountability.Questions;

/// <summary>
/// A question of a resident about a line of the log. INVARIANT: rows are only added; whether it is open follows from
/// whether there is an answer.
/// </summary>
/// <param name="Id">Number of the question.</param>
/// <param name="ObjectId">The resident.</param>
/// <param name="TraceId">The line.</param>
/// <param name="Sealed">What was asked, under the log key of the resident.</param>
/// <param name="AskedMicros">When.</param>
/// <param name="DueOn">The last day for an answer, as the resident was told.</param>
internal sealed record LogQuestionRow(
    long Id, long ObjectId, string TraceId, byte[] Sealed, long AskedMicros, DateOnly DueOn)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long id) => $"log_questions/{id}";
}

/// <summary>The answer to a question; there is at most one.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="ObjectId">The resident who asked.</param>
/// <param name="Sealed">What was answered, under the log key of the resident.</param>
/// <param name="AnsweredMicros">When.</param>
internal sealed record LogAnswerRow(long QuestionId, long ObjectId, byte[] Sealed, long AnsweredMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long question) => $"log_answers/{question}";
}
