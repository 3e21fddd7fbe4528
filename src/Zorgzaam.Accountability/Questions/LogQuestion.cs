namespace Zorgzaam.Accountability.Questions;

/// <summary>A question about a line of the log, as it was asked and answered.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Reference">The line (its trace).</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="DueOn">The last day for an answer.</param>
/// <param name="Text">What was asked.</param>
/// <param name="AnsweredAt">When it was answered; null while it is open.</param>
/// <param name="Answer">What was answered; null while it is open.</param>
public sealed record LogQuestion(
    long Id,
    string Reference,
    DateTimeOffset AskedAt,
    DateOnly DueOn,
    string Text,
    DateTimeOffset? AnsweredAt,
    string? Answer);

/// <summary>An open question with the line that it is about.</summary>
/// <param name="Question">The question.</param>
/// <param name="Started">When the act began; null if the line is not in the log any more.</param>
/// <param name="PurposeId">For which purpose.</param>
/// <param name="ActorId">Who acted.</param>
/// <param name="Role">In which role.</param>
public sealed record OpenQuestion(
    LogQuestion Question, DateTimeOffset? Started, string? PurposeId, string? ActorId, string? Role);

/// <summary>Part of the open questions.</summary>
/// <param name="Questions">Those whose term ends first.</param>
/// <param name="Total">How many are open.</param>
/// <param name="Overdue">How many of those should have been answered.</param>
public sealed record OpenQuestions(IReadOnlyList<OpenQuestion> Questions, int Total, int Overdue);

/// <summary>What a question or an answer led to.</summary>
public enum LogQuestionOutcome
{
    /// <summary>It was recorded.</summary>
    Recorded,

    /// <summary>There is an open question about the same line already; nothing was added.</summary>
    AlreadyOpen,

    /// <summary>It was answered before; nothing was added.</summary>
    AlreadyAnswered,

    /// <summary>It is about what the one who answers did; somebody else answers it. Nothing was added.</summary>
    Own,

    /// <summary>There is no such line about this resident, or no such question.</summary>
    NotThere,
}
