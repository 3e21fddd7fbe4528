using Zorgzaam.Foundation;
using Zorgzaam.Web.Logbook;

namespace Zorgzaam.Web.Register;

/// <summary>The register of processing activities (AVG artikel 30) with what really happened.</summary>
/// <param name="Months">The first days of the months that are counted, the oldest first.</param>
/// <param name="Activities">By title.</param>
public sealed record RegisterOfProcessing(IReadOnlyList<DateOnly> Months, IReadOnlyList<RegisteredActivity> Activities);

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
    long Refused);
