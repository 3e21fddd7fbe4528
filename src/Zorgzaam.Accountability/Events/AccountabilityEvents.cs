namespace Zorgzaam.Accountability.Events;

/// <summary>What accountability tells the journal, in the past tense of the field.</summary>
public static class AccountabilityEvents
{
    /// <summary>A resident asked about a line of the log on the own data: an answer is due within the declared term.</summary>
    public const string LogQuestionAsked = "nl.zorgzaam.accountability.log-question-asked";

    /// <summary>A question about a line of the log was answered; the resident reads the answer beside the line.</summary>
    public const string LogQuestionAnswered = "nl.zorgzaam.accountability.log-question-answered";
}
