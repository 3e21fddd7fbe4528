using Zorgzaam.Accountability.Misuse;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Logbook;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Gives the pages reports of misused identities, and takes reports and what was repaired.</summary>
internal sealed class MisuseReading(
    ReadDesk desk, MisuseReader reports, MisuseDesk misuseDesk, SubjectRightsPolicy policy, LogTexts texts, TimeProvider time,
    Words words) : IMisuseReading
{
    private const string OwnPurpose = "inwoner-misbruik";
    private const string RepairPurpose = "toezicht-misbruik";

    public int LongestText => MisuseDesk.MaximumText;

    public async Task<ReadResult<IReadOnlyList<ShownMisuse>>> Own(Reader reader, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(OwnPurpose, PurposeResults.Own, reader, null);
        if (processing is null) return new Refused<IReadOnlyList<ShownMisuse>>(reason);

        // INVARIANT: a resident reads no report but the own ones; whose they are comes from the sign-in.
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<IReadOnlyList<ShownMisuse>>();
        return new Found<IReadOnlyList<ShownMisuse>>([.. (await reports.OfAsync(processing, person, cancellation)).Select(Shown)]);
    }

    public async Task<ReadResult<Asked>> Report(Reader reader, DateOnly? since, string? text, CancellationToken cancellation)
    {
        if (ResidentKey.Read(reader.ResidentId) is not { } person) return new NotThere<Asked>();
        var today = LegalClock.DateIn(time.GetUtcNow());
        var earliest = policy.MisuseReach.Before(today);
        if (since is not { } day || day > today || day < earliest)
            return new Refused<Asked>(words["Kies een dag van {0} tot en met vandaag.", words.Date(earliest)]);
        if (Said(text) is not { } said) return new Refused<Asked>(NoText);
        var (processing, reason) = desk.Open(OwnPurpose, PurposeResults.Own, reader, null);
        return processing is null
            ? new Refused<Asked>(reason)
            // Without the token of the request: whoever leaves now has reported, and other sessions end.
            : Answered(await misuseDesk.ReportAsync(processing, person, day, said, CancellationToken.None));
    }

    public async Task<ReadResult<ShownMisusePage>> All(Reader reader, PageRequest page, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(RepairPurpose, PurposeResults.None, reader, null);
        if (processing is null) return new Refused<ShownMisusePage>(reason);
        var found = await reports.AllAsync(processing, page.Skip, page.Size, cancellation);
        return new Found<ShownMisusePage>(new ShownMisusePage([.. found.Cases.Select(Shown)], found.Residents, found.Frozen, page));
    }

    public Task<ReadResult<Asked>> Judge(Reader reader, MisuseAnswer answer, CancellationToken cancellation) =>
        RepairAsync(reader, answer.Text, (processing, said) => misuseDesk.JudgeAsync(
            processing, answer.Report, answer.Reference ?? string.Empty, answer.IsRepaired, said, cancellation));

    public Task<ReadResult<Asked>> End(Reader reader, long report, string? text, CancellationToken cancellation) =>
        RepairAsync(reader, text, (processing, said) => misuseDesk.EndAsync(processing, report, said, cancellation));

    private string NoText => words["Schrijf in gewone tekens, in ten hoogste {0} tekens.", LongestText];

    private async Task<ReadResult<Asked>> RepairAsync(
        Reader reader, string? text, Func<Processing, string, Task<MisuseOutcome>> act)
    {
        if (Said(text) is not { } said) return new Refused<Asked>(NoText);
        var (processing, reason) = desk.Open(RepairPurpose, PurposeResults.None, reader, null);
        return processing is null ? new Refused<Asked>(reason) : Answered(await act(processing, said));
    }

    private static string? Said(string? text) => text?.Trim() is { } said && MisuseDesk.IsText(said) ? said : null;

    // A judgement or an end sent twice is the same: what came of it stands on the page already.
    private ReadResult<Asked> Answered(MisuseOutcome outcome) => outcome switch
    {
        MisuseOutcome.NotThere => new NotThere<Asked>(),
        MisuseOutcome.TooMany => new Refused<Asked>(words[
            "Er staan al {0} meldingen of meer open. Alles blijft geblokkeerd. Bel ons als u nog iets wilt zeggen.",
            MisuseDesk.MaximumOpen]),
        _ => new Found<Asked>(new Asked()),
    };

    private ShownMisuse Shown(MisuseCase misuse) => new(
        misuse.Id,
        misuse.Since,
        Local(misuse.EndedAt),
        [
            .. misuse.Reports.Select(report => new ShownReport(
                report.Id,
                LegalClock.LocalTime(report.ReportedAt),
                report.Since,
                report.Text,
                report.IsCertain,
                Local(report.EndedAt),
                report.EndReason)),
        ],
        [
            .. misuse.Acts.Select(act => new ShownAct(
                act.Line.Reference,
                LegalClock.LocalTime(act.Line.Started),
                texts.Purpose(act.Line.PurposeId),
                [.. act.Acts.Select(LogTexts.Act)],
                act.IsCertain,
                act.Events.Count > 0,
                act.IsRepaired,
                act.Answer)),
        ],
        misuse.ActCount);

    private static DateTime? Local(DateTimeOffset? instant) => instant is { } at ? LegalClock.LocalTime(at) : null;
}
