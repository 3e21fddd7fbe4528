using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Subjects;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Proposals;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Sweep.Subjects;

/// <summary>
/// What sweeps found for a person and is still kept, and the proposals that follow from it. Who restricts the data or objects
/// loses the open proposals at once, each with that reason.
/// </summary>
public sealed class SweepSubjectData(ResultParts parts, OrganisationProfile profile, PurposeRegister purposes) : ISubjectData
{
    // Outcomes are kept for no purpose longer than this. Where the register names no term, nothing is destroyed either.
    private readonly IReadOnlyList<RetentionTerm> terms =
    [
        .. purposes.All.SelectMany(purpose => purpose.Retention)
            .Where(rule => rule.Of is not null && RetentionRule.Destroyed.Contains(rule.Of)).Select(rule => rule.Term),
    ];

    /// <inheritdoc/>
    public IReadOnlySet<string> Tables { get; } = new HashSet<string>(
        ["sweep_runs", "sweep_parts", "committed_parts", "part_contents", "proposals"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SubjectDataPart>> GatherAsync(
        ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var kept = new KeptOutcomes(parts, person.Value);
        var outcomes = new List<SubjectDataItem>();
        foreach (var run in await RunsAsync(scope, cancellation))
        {
            if (await kept.FindAsync(scope, run, cancellation) is { } result)
                outcomes.AddRange(result.Rights.Select(right => Outcome(run, right)));
        }

        var proposals = await scope.Query<ProposalRow>().Where(row => row.Person == person.Value)
            .OrderByDescending(row => row.Number).ToListAsync(cancellation);
        return
        [
            new SubjectDataPart("uitkomsten", new LocalizedText("Wat wij berekenden", "What we computed"), outcomes),
            new SubjectDataPart(
                "voorstellen",
                new LocalizedText("Wat wij u wilden voorstellen of vragen", "What we wanted to propose or ask"),
                [.. proposals.Select(Proposal)]),
        ];
    }

    /// <inheritdoc/>
    public async Task StopAsync(
        WriteScope scope, PersonId person, SubjectLimitKind kind, CancellationToken cancellation)
    {
        // Misuse is not the person's doing: rights go on.
        if (kind == SubjectLimitKind.Misuse) return;
        var reason = kind == SubjectLimitKind.Objection ? WithdrawalReason.Objected : WithdrawalReason.Restricted;
        foreach (var row in await scope.Set<ProposalRow>().Where(row => row.Person == person.Value && row.ClosedMicros == null)
            .OrderBy(row => row.Number).ToListAsync(cancellation))
            Proposer.Withdraw(scope, row, reason, profile.Id);
    }

    /// <inheritdoc/>
    public async Task EraseAsync(
        WriteScope scope, PersonId person, IReadOnlyCollection<RetentionClass> classes, CancellationToken cancellation)
    {
        if (!classes.Contains(RetentionClass.Screening)) return;

        // As rows, not in one go: those that were withdrawn in this very transaction are not saved any more then.
        var rows = scope.Set<ProposalRow>();
        rows.RemoveRange(await rows.Where(row => row.Person == person.Value).ToListAsync(cancellation));
    }

    // What an older run found is destroyed, or about to be; what a later run found again stands with that one.
    private Task<List<KeptRun>> RunsAsync(ReadScope scope, CancellationToken cancellation)
    {
        var today = LegalClock.DateIn(scope.Processing.Now);
        var limit = terms.Count == 0 ? long.MinValue
            : Instants.ToMicros(LegalClock.StartOf(terms.Min(term => term.Before(today))));
        return scope.Query<RunRow>().Where(run => run.FinishedMicros >= limit).OrderByDescending(run => run.Number)
            .Select(run => new KeptRun(run.Number, run.LegalDate, run.FinishedMicros, run.Parts.Length)).ToListAsync(cancellation);
    }

    private SubjectDataItem Outcome(KeptRun run, PersonRight right) => new(
    [
        SubjectDataField.At("berekend_op", new LocalizedText("Berekend op", "Computed on"), Instants.FromMicros(run.FinishedMicros)),
        SubjectDataField.On("voor_datum", new LocalizedText("Voor de datum", "For the date"), run.LegalDate),
        Law(right.Law),
        SubjectDataField.Text("uitkomst", new LocalizedText("Uitkomst", "Outcome"), right.Result.Status switch
        {
            RightStatus.Entitled => "recht",
            RightStatus.NotEntitled => "geen recht",
            RightStatus.NeedsFacts => "er ontbreken gegevens",
            RightStatus.NeedsHuman => "een mens moet oordelen",
            _ => "de berekening lukte niet",
        }),
        Cents(right.Result.Amount),
        new SubjectDataField(
            "ontvangen", new LocalizedText("Ontvangt u het al", "Received already"),
            right.Received is { } received ? JsonValue.Create(received) : null),
        SubjectDataField.Text(
            "ontbreekt", new LocalizedText("Wat ontbreekt", "What is missing"),
            right.Result.Missing.Count == 0 ? null : string.Join(", ", right.Result.Missing)),
    ]);

    private SubjectDataItem Proposal(ProposalRow row) => new(
    [
        Law(row.Law),
        SubjectDataField.Text("soort", new LocalizedText("Soort", "Kind"), row.Kind switch
        {
            ProposalKind.Offer => "aanbod",
            ProposalKind.Question => "vraag",
            _ => "oordeel van een mens",
        }),
        Cents(row.Amount),
        SubjectDataField.At("sinds", new LocalizedText("Sinds", "Since"), Instants.FromMicros(row.OpenedMicros)),
        SubjectDataField.At(
            "gesloten_op", new LocalizedText("Gesloten op", "Closed on"),
            row.ClosedMicros is { } closed ? Instants.FromMicros(closed) : null),
    ]);

    private SubjectDataField Law(string law)
    {
        var title = profile.Rights.FirstOrDefault(right => right.Law == law)?.Title.Dutch ?? law;
        return SubjectDataField.Text("recht", new LocalizedText("Recht", "Right"), title);
    }

    private static SubjectDataField Cents(long? amount) => new(
        "eurocent", new LocalizedText("Bedrag in eurocent", "Amount in eurocents"), amount is { } cents ? JsonValue.Create(cents) : null);
}
