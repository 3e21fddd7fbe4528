using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Register;

namespace Zorgzaam.Pages;

/// <summary>
/// The register of processing activities for everybody. What it counts changes slowly and is asked by anybody, so an
/// answer serves for a while.
/// </summary>
internal sealed class RegisterReading(
    ReadDesk desk, ActivityCounts counts, ActivityVersions versions, PurposeRegister purposes, AgreementRegister agreements,
    AttributeWords attributes,
    TimeProvider time)
    : IRegisterReading, IDisposable
{
    private const int Months = 3;
    private static readonly TimeSpan Serves = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, LocalizedText> WhoMay = new(StringComparer.Ordinal)
    {
        [Roles.Resident] = new("de inwoner zelf", "the resident"),
        [Roles.Caseworker] = new("medewerkers", "staff"),
        [Platform.Operator.Role] = new("een programma van ons, zonder dat iemand meekijkt", "a program of ours, with nobody looking"),
        [Roles.PolicyLawyer] = new("beleid", "policy"),
        [Roles.Supervisor] = new("de toezichthouder", "the supervisor"),
        [Roles.PrivacyOfficer] = new("de privacyfunctionaris", "the privacy officer"),
        [Roles.Appointer] = new("wie medewerkers benoemt", "whoever appoints staff"),
        [Roles.Board] = new("het bestuur", "the board"),
        [ApiCaller.Role] = new("een systeem van een andere organisatie", "a system of another organisation"),
    };

    private readonly Recent<RegisterOfProcessing> recent = new(time, Serves);
    private readonly Recent<IReadOnlyList<ActivityText>> texts = new(time, Serves);

    public async Task<RegisterOfProcessing> Register(CancellationToken cancellation) =>
        (await recent.GetAsync(async _ => await MakeAsync(cancellation), cancellation))!;

    public async Task<IReadOnlyList<ActivityText>> Versions(CancellationToken cancellation) =>
        (await texts.GetAsync(
            async _ => [.. (await versions.ReadAsync(desk.OpenPublic(), cancellation)).Select(ActivityTexts.Read)], cancellation))!;

    public void Dispose()
    {
        recent.Dispose();
        texts.Dispose();
    }

    private async Task<RegisterOfProcessing> MakeAsync(CancellationToken cancellation)
    {
        // The log keeps real time, also in a demonstration whose legal date stands still.
        var today = LegalClock.DateIn(time.GetUtcNow());
        var found = await counts.ReadAsync(desk.OpenPublic(), today, Months, cancellation);
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        DateOnly[] months = [.. Enumerable.Range(0, Months).Select(first.AddMonths)];
        var byPurpose = found.ToLookup(count => count.PurposeId, StringComparer.Ordinal);
        return new RegisterOfProcessing(
            months,
            [
                .. purposes.All.OrderBy(purpose => purpose.Title.Dutch, StringComparer.Ordinal)
                    .Select(purpose => Activity(purpose, months, [.. byPurpose[purpose.Id]])),
            ],
            [.. agreements.All.OrderBy(each => each.Title.Dutch, StringComparer.Ordinal).Select(Written)]);
    }

    private RegisteredAgreement Written(Agreement agreement) => new(
        agreement.Title,
        agreement.Supplier,
        agreement.Recipient,
        agreement.Ground,
        attributes.Of(agreement),
        agreement.ValidFrom,
        agreement.ValidUntil?.AddDays(-1),
        agreement.Contact);

    private RegisteredActivity Activity(Purpose purpose, DateOnly[] months, IReadOnlyList<ActivityCount> own) => new(
        purpose.Id,
        purpose.Title,
        purpose.Ground.Citation,
        [.. purpose.Roles.Order(StringComparer.Ordinal).Select(role => WhoMay.GetValueOrDefault(role) ?? new(role, role))],
        attributes.Of(purpose),
        purpose.Recipients,
        purpose.Retention,
        purpose.ImpactAssessment,
        purpose.Ground.StatedPerAccess,
        [.. months.Select(month => own.Where(count => count.Month == month).Sum(count => count.Uses))],
        own.Sum(count => count.Refused))
    { Version = PurposeDeclaration.Of(purpose).Version };
}
