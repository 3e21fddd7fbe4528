namespace Zorgzaam.Foundation;

/// <summary>
/// A purpose of processing personal data, as entered in the register of processing activities (AVG artikel 30).
/// Purposes are data in <c>policy/purposes.yaml</c>; there is no wildcard.
/// </summary>
public sealed record Purpose
{
    /// <summary>The id of the processing activity, such as <c>rechten-vinden</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for, in plain Dutch; residents read it beside each log line.</summary>
    public required string Title { get; init; }

    /// <summary>The legal ground, as an article.</summary>
    public required string Ground { get; init; }

    /// <summary>The official address of the ground, if there is one.</summary>
    public Uri? GroundUrl { get; init; }

    /// <summary>The attributes that may be read or written for it, by name; nothing else may.</summary>
    public required IReadOnlySet<string> Attributes { get; init; }

    /// <summary>The roles that may act for it.</summary>
    public required IReadOnlySet<string> Roles { get; init; }

    /// <summary>Whether it covers everybody (a sweep, an import): only then may subjects be listed.</summary>
    public bool Population { get; init; }

    /// <summary>Whether facts may be written for it.</summary>
    public bool Writes { get; init; }

    /// <summary>Whether it needs the case (or contact, or stated ground) in which the act is done.</summary>
    public bool RequiresCase { get; init; }

    /// <summary>Whether it serves only the resident's own data: the actor must be the subject.</summary>
    public bool OwnDataOnly { get; init; }

    /// <summary>Who receives the data.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>How long what was derived is kept, as an ISO 8601 duration.</summary>
    public string? Retention { get; init; }

    /// <summary>The data protection impact assessment (AVG artikel 35), if one was made.</summary>
    public ImpactAssessment? ImpactAssessment { get; init; }
}
