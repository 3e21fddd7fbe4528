using System.Globalization;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;
using Zorgzaam.Web.Supervisor;

namespace Zorgzaam.Pages;

/// <summary>Gives supervisors breaches with their clock and how many persons they affect, and takes what they register.</summary>
internal sealed class BreachReading(
    ReadDesk desk, BreachDesk breaches, BreachReader reader, BreachPolicy policy, PurposeRegister purposes, LogTexts texts,
    TimeProvider time, Words words) : IBreachReading
{
    private const string Purpose = "toezicht-datalek";

    public int LongestText => BreachDesk.MaximumText;

    private BreachDuty Duty => new(
        (int)policy.ToldWithin.TotalHours, policy.Authority, policy.At, policy.AuthorityCitation, policy.PersonsCitation);

    public async Task<ReadResult<BreachList>> Breaches(Reader who, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, who, null);
        if (processing is null) return new Refused<BreachList>(reason);
        var found = await reader.ListAsync(processing, cancellation);
        return new Found<BreachList>(new BreachList(
            [.. found.Select(Shown)],
            [
                .. purposes.All.Select(purpose => new Choice(purpose.Id, words.In(purpose.Title)))
                    .OrderBy(choice => choice.Title, StringComparer.Ordinal),
            ],
            Duty));
    }

    public async Task<ReadResult<BreachPage>> Breach(Reader who, long id, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, who, null);
        if (processing is null) return new Refused<BreachPage>(reason);
        return await reader.FindAsync(processing, id, ReadingPurposes(purposes), cancellation) is var (breach, affected)
            ? new Found<BreachPage>(new BreachPage(Shown(breach), affected.Total, affected.Acts, Duty))
            : new NotThere<BreachPage>();
    }

    public async Task<ReadResult<RegisteredBreach>> Register(Reader who, BreachForm form, CancellationToken cancellation)
    {
        var said = form.What?.Trim() ?? string.Empty;
        var now = time.GetUtcNow();
        if (Wrong(said) is { } wrong) return new Refused<RegisteredBreach>(wrong);
        if (Instant(form.KnownDay, form.KnownTime) is not { } known || known > now)
            return new Refused<RegisteredBreach>(words["Zeg sinds welke dag en hoe laat u het weet, niet later dan nu."]);
        var actors = (form.Actors ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var scope = form is { From: { } from, Until: { } until }
            ? new BreachScope(from, until) { Purposes = form.Purposes, Actors = actors, Acts = (BreachedActs)form.Acts }
            : null;
        if (scope is null || !breaches.IsRight(scope) || scope.FirstDay > LegalClock.DateIn(now))
        {
            return new Refused<RegisteredBreach>(words[
                "Kies een eerste dag die niet na de laatste of na vandaag ligt, en hoogstens {0} dagen en {1} doelen of medewerkers.",
                policy.LongestDays, BreachScope.MaximumNamed]);
        }

        // What cannot be ticked was not sent by our form.
        if (form.Purposes.Any(id => purposes.Find(id) is null)) return new NotThere<RegisteredBreach>();
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, who, null);
        return processing is null
            ? new Refused<RegisteredBreach>(reason)
            : new Found<RegisteredBreach>(new RegisteredBreach(await breaches.RegisterAsync(processing, said, known, scope, cancellation)));
    }

    public async Task<ReadResult<RegisteredBreach>> Step(
        Reader who, long id, BreachStepForm form, CancellationToken cancellation)
    {
        var said = form.Text?.Trim() ?? string.Empty;
        if (Wrong(said) is { } wrong) return new Refused<RegisteredBreach>(wrong);
        if (Instant(form.Day, form.Time) is not { } done || done > time.GetUtcNow())
            return new Refused<RegisteredBreach>(words["Zeg op welke dag en hoe laat het was, niet later dan nu."]);
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, who, null);
        if (processing is null) return new Refused<RegisteredBreach>(reason);
        return await breaches.StepAsync(processing, id, Kind(form.Kind), done, said, cancellation) switch
        {
            BreachOutcome.Recorded => new Found<RegisteredBreach>(new RegisteredBreach(id)),
            BreachOutcome.NotNow => new Refused<RegisteredBreach>(words[
                "Deze stap is al gezet, kan nu nog niet, of ligt voor het moment waarop u het wist."]),
            BreachOutcome.Own => new Refused<RegisteredBreach>(words[
                "Dit datalek gaat over wat u zelf deed. Een ander beoordeelt of melden nodig is, en of het klaar is."]),
            _ => new NotThere<RegisteredBreach>(),
        };
    }

    /// <summary>The purposes that look at data; the others record or report something.</summary>
    internal static IReadOnlyList<string> ReadingPurposes(PurposeRegister purposes) =>
        [.. purposes.All.Where(purpose => purpose.Operation == PurposeOperation.Read).Select(purpose => purpose.Id)];

    private string? Wrong(string text) => LogQuestionDesk.IsText(text, BreachDesk.MaximumText)
        ? null
        : words["Schrijf wat er is, in ten hoogste {0} tekens. Gebruik alleen letters, cijfers en leestekens.", BreachDesk.MaximumText];

    private static DateTimeOffset? Instant(DateOnly? day, string? clock) =>
        day is { } date && TimeOnly.TryParseExact(clock?.Trim(), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? LegalClock.InstantAt(date.ToDateTime(at))
            : null;

    private ShownBreach Shown(Breach breach) => new(
        breach.Id,
        LegalClock.LocalTime(breach.Known),
        LegalClock.LocalTime(breach.Due),
        (int)Math.Floor((breach.Due - time.GetUtcNow()).TotalHours),
        breach.IsLate(time.GetUtcNow()))
    {
        What = breach.What,
        Days = (breach.Scope.FirstDay, breach.Scope.LastDay),
        Purposes = [.. breach.Scope.Purposes.Select(texts.Purpose)],
        Actors = breach.Scope.Actors,
        Acts = (BreachActs)breach.Scope.Acts,
        Steps = [.. breach.Steps.Select(step => new ShownStep(Done(step.Kind), LegalClock.LocalTime(step.Done), step.By, step.Text))],
        Next = [.. breach.Next.Select(Done)],
    };

    private static BreachDone Done(BreachStepKind kind) => Enum.Parse<BreachDone>(kind.ToString());

    private static BreachStepKind Kind(BreachDone done) => Enum.Parse<BreachStepKind>(done.ToString());
}
