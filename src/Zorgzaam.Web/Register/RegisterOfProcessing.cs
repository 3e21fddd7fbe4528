using Zorgzaam.Foundation;
using Zorgzaam.Web.Logbook;

namespace Zorgzaam.Web.Register;

/// <summary>The register of processing activities (AVG artikel 30) with what really happened.</summary>
/// <param name="Months">The first days of the months that are counted, the oldest first.</param>
/// <param name="Activities">By title.</param>
/// <param name="Agreements">The data-sharing agreements, by title.</param>
public sealed record RegisterOfProcessing(
    IReadOnlyList<DateOnly> Months, IReadOnlyList<RegisteredActivity> Activities, IReadOnlyList<RegisteredAgreement> Agreements);

/// <summary>One data-sharing agreement.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Supplier">Who delivers.</param>
/// <param name="Recipient">Who receives.</param>
/// <param name="Ground">The legal ground, in Dutch.</param>
/// <param name="Data">What is delivered, per type of object, in Dutch.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Last">The last day, or null while it goes on.</param>
/// <param name="Contact">Whom to ask.</param>
public sealed record RegisteredAgreement(
    LocalizedText Title,
    LocalizedText Supplier,
    LocalizedText Recipient,
    string Ground,
    IReadOnlyList<LogData> Data,
    DateOnly From,
    DateOnly? Last,
    string Contact);

/// <summary>One activity.</summary>
/// <param name="Id">Its name in the log.</param>
/// <param name="Title">What the data is used for.</param>
/// <param name="Ground">The legal ground, in Dutch.</param>
/// <param name="Roles">The roles that may act for it.</param>
/// <param name="Data">The data, per kind, in Dutch.</param>
/// <param name="Recipients">Who receives data.</param>
/// <param name="Retention">What is kept how long.</param>
/// <param name="Assessment">The impact assessment, or null where none is needed.</param>
/// <param name="ReasonPerAccess">Whether each access needs a stated reason.</param>
/// <param name="Uses">How many times somebody's data was used, per month.</param>
/// <param name="Refused">How many times the software refused, all months together.</param>
public sealed record RegisteredActivity(
    string Id,
    LocalizedText Title,
    string Ground,
    IReadOnlyList<LocalizedText> Roles,
    IReadOnlyList<LogData> Data,
    IReadOnlyList<LocalizedText> Recipients,
    IReadOnlyList<RetentionRule> Retention,
    ImpactAssessment? Assessment,
    bool ReasonPerAccess,
    IReadOnlyList<long> Uses,
    long Refused)
{
    /// <summary>Which text holds now: what the log points to.</summary>
    public required string Version { get; init; }
}
