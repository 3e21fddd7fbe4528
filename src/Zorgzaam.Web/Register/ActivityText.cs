using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Register;

/// <summary>What a processing activity said in one version: what records of the log point to.</summary>
/// <param name="Id">Its name in the log.</param>
/// <param name="Version">Which text.</param>
/// <param name="Declared">When it was first acted for; null when that is still to come.</param>
public sealed record ActivityText(string Id, string Version, DateTimeOffset? Declared)
{
    /// <summary>What data is used for.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>read, write or report.</summary>
    public required string Operation { get; init; }

    /// <summary>The legal ground, in Dutch.</summary>
    public required string Ground { get; init; }

    /// <summary>Whether each access needs a stated reason.</summary>
    public required bool ReasonPerAccess { get; init; }

    /// <summary>Types of objects, attributes, relations and outcomes, by their names in the log.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>The roles that may act for it, by their names in the log.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Who receives data.</summary>
    public required IReadOnlyList<LocalizedText> Recipients { get; init; }

    /// <summary>What is kept, and how long as a duration of ISO 8601.</summary>
    public required IReadOnlyList<(LocalizedText What, string Term)> Retention { get; init; }

    /// <summary>The impact assessment, or null where none was needed.</summary>
    public required ImpactAssessment? Assessment { get; init; }
}
