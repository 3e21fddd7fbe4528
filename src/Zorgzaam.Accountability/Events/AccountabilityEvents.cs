namespace Zorgzaam.Accountability.Events;

/// <summary>What accountability tells the journal, in the past tense of the field.</summary>
public static class AccountabilityEvents
{
    /// <summary>A resident asked about a line of the log on the own data: an answer is due within the declared term.</summary>
    public const string LogQuestionAsked = "nl.zorgzaam.accountability.log-question-asked";

    /// <summary>A question about a line of the log was answered; the resident reads the answer beside the line.</summary>
    public const string LogQuestionAnswered = "nl.zorgzaam.accountability.log-question-answered";

    /// <summary>A personal data breach was registered: the term for telling the supervisory authority runs since it was known.</summary>
    public const string BreachRegistered = "nl.zorgzaam.accountability.breach-registered";

    /// <summary>The supervisory authority was told of a breach.</summary>
    public const string BreachAuthorityTold = "nl.zorgzaam.accountability.breach-authority-told";

    /// <summary>The persons whom a breach affects were told.</summary>
    public const string BreachPersonsTold = "nl.zorgzaam.accountability.breach-persons-told";

    /// <summary>It was decided, with a reason, that the authority or the persons need not be told of a breach.</summary>
    public const string BreachTellingNotNeeded = "nl.zorgzaam.accountability.breach-telling-not-needed";

    /// <summary>A breach was closed, with what was learnt.</summary>
    public const string BreachClosed = "nl.zorgzaam.accountability.breach-closed";
}
