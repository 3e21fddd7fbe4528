namespace Zorgzaam.Foundation;

/// <summary>
/// A purpose of processing personal data, as entered in the register of processing activities (AVG artikel 30).
/// Purposes are data in <c>policy/purposes.yaml</c>; there is no wildcard.
/// </summary>
public sealed record Purpose
{
    /// <summary>The id of the processing activity, such as <c>rechten-signaleren</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for; residents read it beside each log line.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whether it reads facts, records them or reports doubts about them.</summary>
    public required PurposeOperation Operation { get; init; }

    /// <summary>The legal ground.</summary>
    public required PurposeGround Ground { get; init; }

    /// <summary>The object types it covers.</summary>
    public required IReadOnlySet<string> ObjectTypes { get; init; }

    /// <summary>The attributes that may be read or recorded for it, by name; nothing else may.</summary>
    public required IReadOnlySet<string> Attributes { get; init; }

    /// <summary>The types of relations that it may follow or record, by name; nothing else may.</summary>
    public IReadOnlySet<string> Relations { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What it may see of computed outcomes.</summary>
    public required PurposeResults Results { get; init; }

    /// <summary>What it may see of the outcome of a person, by name; nothing else may.</summary>
    public IReadOnlySet<string> ResultAttributes { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The roles that may act for it.</summary>
    public required IReadOnlySet<string> Roles { get; init; }

    /// <summary>
    /// Whether it works through many people in a run: one log record then names the list of them. Otherwise each act has
    /// a log record for each person.
    /// </summary>
    public bool LoggedPerRun { get; init; }

    /// <summary>Whether it is for emergencies only (AVG artikel 6, eerste lid, onder d): each use of it is told to who watches.</summary>
    public bool Emergency { get; init; }

    /// <summary>Whether it only exists in the demo, over persons who do not exist.</summary>
    public bool DemoOnly { get; init; }

    /// <summary>
    /// Whether it goes on for a person whose data are restricted (AVG artikel 18, tweede lid): for a legal claim, for the
    /// request itself, or to keep what is stored. No purpose does unless it says so.
    /// </summary>
    public bool ContinuesWhenRestricted { get; init; }

    /// <summary>Whether it stops for who objects to being looked for (AVG artikel 21).</summary>
    public bool StopsOnObjection { get; init; }

    /// <summary>
    /// Whether something can be changed by it in the name of a resident, or everything is handed out at once: it stops once misuse of
    /// the identity was reported, for everybody who did not sign in as surely as policy asks after that.
    /// </summary>
    public bool StopsOnMisuse { get; init; }

    /// <summary>The smallest group that a count may show, if one is set.</summary>
    public int? MinimumGroup { get; init; }

    /// <summary>Who receives the data.</summary>
    public IReadOnlyList<LocalizedText> Recipients { get; init; } = [];

    /// <summary>How long what was derived is kept.</summary>
    public IReadOnlyList<RetentionRule> Retention { get; init; } = [];

    /// <summary>The data protection impact assessment (AVG artikel 35), if one is needed.</summary>
    public ImpactAssessment? ImpactAssessment { get; init; }

    /// <summary>
    /// Whether subjects may be listed. Not for a resident's own data, nor where each access needs its own reason.
    /// </summary>
    public bool MayList => Results != PurposeResults.Own && !Ground.StatedPerAccess;

    /// <summary>Whether the store may be written: facts recorded, doubts reported, or outcomes produced.</summary>
    public bool MayWrite =>
        Operation is PurposeOperation.Write or PurposeOperation.Report || Results == PurposeResults.Produce;
}
