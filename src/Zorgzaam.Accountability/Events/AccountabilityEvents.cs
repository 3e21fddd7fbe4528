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
    /// <summary>Somebody looked in an emergency: whoever watches over the use of data is told, and judges it.</summary>
    public const string BreakGlassUsed = "nl.zorgzaam.accountability.break-glass-used";

    /// <summary>The draw fell on the ground of a use of data: somebody else is to judge it within the declared term.</summary>
    public const string GroundDrawn = "nl.zorgzaam.accountability.ground-drawn";

    /// <summary>The ground of a use of data was judged by somebody else than who used it.</summary>
    public const string GroundJudged = "nl.zorgzaam.accountability.ground-judged";

    /// <summary>A member of staff was in contact with a resident; it opens the resident for that member for a declared term.</summary>
    public const string ContactRegistered = "nl.zorgzaam.accountability.contact-registered";

    /// <summary>A one-time link to become the first appointer was made; with a reason when there was an appointer already.</summary>
    public const string SetupLinkMade = "nl.zorgzaam.accountability.setup-link-made";

    /// <summary>An account of staff was appointed to a role, for a term.</summary>
    public const string StaffAppointed = "nl.zorgzaam.accountability.staff-appointed";

    /// <summary>An appointment was withdrawn: the account has lost the role.</summary>
    public const string AppointmentWithdrawn = "nl.zorgzaam.accountability.appointment-withdrawn";

    /// <summary>A resident asked to restrict, to stop looking for rights, or to erase: an answer is due within the declared term.</summary>
    public const string SubjectRequestMade = "nl.zorgzaam.accountability.subject-request-made";

    /// <summary>A request was granted, on a ground of the policy; what follows from it holds from now on.</summary>
    public const string SubjectRequestGranted = "nl.zorgzaam.accountability.subject-request-granted";

    /// <summary>A request was refused, on a ground of the policy; the resident reads why.</summary>
    public const string SubjectRequestRefused = "nl.zorgzaam.accountability.subject-request-refused";

    /// <summary>A request holds no longer: the resident took it back, or who granted it said why.</summary>
    public const string SubjectRequestEnded = "nl.zorgzaam.accountability.subject-request-ended";

    /// <summary>Data of a resident were erased, because the resident asked for it: the certificate.</summary>
    public const string SubjectDataErased = "nl.zorgzaam.accountability.subject-data-erased";

    /// <summary>Misuse of the identity of a resident was reported: nothing is changed in the resident's name until it is lifted.</summary>
    public const string MisuseReported = "nl.zorgzaam.accountability.misuse-reported";

    /// <summary>An act since the misuse was repaired, or turned out to be right.</summary>
    public const string MisusedActJudged = "nl.zorgzaam.accountability.misused-act-judged";

    /// <summary>A report of misuse was settled, with a reason; the freeze ends with the last one that was open.</summary>
    public const string MisuseEnded = "nl.zorgzaam.accountability.misuse-ended";
}
