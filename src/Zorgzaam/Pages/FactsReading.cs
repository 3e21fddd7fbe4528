using Zorgzaam.Accountability.Requests;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Limits;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>
/// Gives the pages facts about a resident as known now, under the purpose of the reader, and takes reports of doubt.
/// </summary>
internal sealed class FactsReading(
    ReadDesk desk, GroundDesk grounds, FactsReader facts, DoubtReader doubts, DoubtDesk reports, ObjectTypes types,
    AgreementRegister agreements, SubjectRightsPolicy policy, Words words) : IFactsReading
{
    internal const string OwnPurpose = "inwoner-inzage";
    private const string OwnReportPurpose = "inwoner-terugmelding";
    private const string ReportPurpose = "casework-terugmelding";

    private static readonly LocalizedText Resident = new("De inwoner", "The resident");

    public Task<ReadResult<FactGroup>> OwnGroup(Reader reader, string group, CancellationToken cancellation) =>
        // INVARIANT: a resident reads no number but the own one, which comes from the sign-in.
        ReadAsync(desk.Open(OwnPurpose, PurposeResults.Own, reader, null), reader.ResidentId, group, cancellation);

    public async Task<ReadResult<FactGroup>> Group(
        Reader reader, ReadGround ground, string residentId, string group, CancellationToken cancellation)
    {
        if (!ReadDesk.Is(ground.PurposeId, ReadKind.Resident)) return new Refused<FactGroup>(desk.OtherPurpose);
        var opened = await grounds.OpenAsync(
            ground.PurposeId, PurposeResults.Subject, reader, ground, ResidentKey.Read(residentId), cancellation);
        var result = await ReadAsync((opened.Processing, opened.Reason), residentId, group, cancellation);
        return result is Found<FactGroup> found ? found with { Relation = opened.Relation } : result;
    }

    public Task<ReadResult<Reported>> ReportOwn(
        Reader reader, string group, string? explanation, CancellationToken cancellation) =>
        ActAsync(
            () => Task.FromResult(desk.Open(OwnReportPurpose, PurposeResults.Own, reader, null)), reader.ResidentId, group, explanation,
            (processing, person, text) => reports.ReportAsync(processing, person, group, text, cancellation));

    public Task<ReadResult<Reported>> Report(
        Reader reader, ReadGround ground, string residentId, string group, string? explanation,
        CancellationToken cancellation) =>
        ActAsync(
            () => OpenReportAsync(reader, ground, residentId, cancellation), residentId, group, explanation,
            (processing, person, text) => reports.ReportAsync(processing, person, group, text, cancellation));

    public Task<ReadResult<Reported>> Answer(
        Reader reader, ReadGround ground, string residentId, string group, ReportAnswer answer,
        CancellationToken cancellation) =>
        ActAsync(
            () => OpenReportAsync(reader, ground, residentId, cancellation), residentId, group, answer.Reason,
            (processing, person, text) =>
                reports.AnswerAsync(processing, person, group, answer.Report, answer.IsUpheld, text, cancellation));

    private async Task<ReadResult<FactGroup>> ReadAsync(
        (Processing? Processing, string Reason) opened, string? residentId, string group, CancellationToken cancellation)
    {
        var (processing, reason) = opened;
        if (processing is null) return new Refused<FactGroup>(reason);
        var attributes = Listed(processing, group);
        if (attributes.Count == 0 || ResidentKey.Read(residentId) is not { } person) return new NotThere<FactGroup>();
        try
        {
            var asked = attributes.Select(each => each.Name).Concat(PersonNames.Attributes).ToHashSet(StringComparer.Ordinal);
            var page = await facts.ReadAsync(processing, [person], asked, null, cancellation);
            if (page.Find(person) is not { } subject) return new NotThere<FactGroup>();
            var reported = await doubts.ReadAsync(processing, person, group, null, cancellation);
            return new Found<FactGroup>(Write(processing, subject, group, attributes, reported));
        }
        catch (SubjectLimitedException)
        {
            return new Refused<FactGroup>(desk.Stopped(processing.Actor.Role));
        }
        catch (ProcessingRefusedException)
        {
            // Whoever refused has logged why; the reader gets it in words that do not name attributes.
            return new Refused<FactGroup>(desk.NotListed(processing.Actor.Role));
        }
    }

    private async Task<(Processing? Processing, string Reason)> OpenReportAsync(
        Reader reader, ReadGround ground, string residentId, CancellationToken cancellation)
    {
        var opened = await grounds.OpenAsync(
            ReportPurpose, PurposeResults.None, reader, ground, ResidentKey.Read(residentId), cancellation);
        return (opened.Processing, opened.Reason);
    }

    private async Task<ReadResult<Reported>> ActAsync(
        Func<Task<(Processing? Processing, string Reason)>> open, string? residentId, string group, string? text,
        Func<Processing, PersonId, string, Task<DoubtOutcome>> act)
    {
        var said = text?.Trim() ?? string.Empty;
        if (!DoubtDesk.IsText(said))
            return new Refused<Reported>(words["Schrijf één korte regel. Gebruik alleen letters, cijfers en leestekens."]);
        var (processing, reason) = await open();
        if (processing is null) return new Refused<Reported>(reason);
        if (Listed(processing, group).Count == 0 || ResidentKey.Read(residentId) is not { } person)
            return new NotThere<Reported>();
        try
        {
            return await act(processing, person, said) switch
            {
                DoubtOutcome.Recorded => new Found<Reported>(new Reported()),
                DoubtOutcome.AlreadyOpen => new Refused<Reported>(words["Er loopt al een melding over deze gegevens."]),
                DoubtOutcome.Own => new Refused<Reported>(words["Dit meldde u zelf. Een ander beantwoordt het."]),
                DoubtOutcome.AlreadyAnswered => new Refused<Reported>(words["Deze melding is al beantwoord."]),
                _ => new NotThere<Reported>(),
            };
        }
        catch (SubjectLimitedException)
        {
            return new Refused<Reported>(desk.Stopped(processing.Actor.Role));
        }
    }

    private IReadOnlyList<AttributeDefinition> Listed(Processing processing, string group) =>
        types.Persons.Listed(group, processing.Purpose);

    private FactGroup Write(
        Processing processing, SubjectFacts subject, string group, IReadOnlyList<AttributeDefinition> attributes,
        IReadOnlyList<Doubt> reported)
    {
        var known = attributes.Select(each => (Attribute: each, Fact: subject[each.Name] as Fact.Known))
            .Where(each => each.Fact is not null).ToList();
        return new FactGroup(
            subject.Person.ToString(),
            PersonNames.Of(subject),
            group,
            FactTexts.OfRegister(types.Persons.MeaningOf(group)),
            [.. known.Select(each => FactTexts.Of(each.Attribute, each.Fact!.Value, words))],
            known.Count == 0 ? null : Agreed(known[0].Fact!.Provenance),
            [.. reported.Reverse().Select(doubt => Report(doubt, processing.Actor.Role))],
            Groups(types.Persons, processing.Purpose));
    }

    internal static IReadOnlyList<Choice> Groups(ObjectType type, Purpose purpose) =>
    [
        .. type.Groups.Where(each => type.Listed(each, purpose).Count > 0)
            .Select(each => new Choice(each, type.MeaningOf(each))),
    ];

    // One that was taken out of policy/agreements since has no title any more.
    private FactSource Agreed(Provenance from) => Source(from) with
    {
        Agreement = from.AgreementId is { } id ? agreements.Find(id)?.Title : null,
    };

    internal static FactSource Source(Provenance from) => new(
        from.Source, from.LegalGround, from.ValidFrom, from.ValidUntil, LegalClock.DateIn(from.RecordedAt),
        State(from.Quality), from.DeliveryId);

    internal static FactState State(FactQuality quality) => quality switch
    {
        FactQuality.Disputed => FactState.Disputed,
        FactQuality.Estimated => FactState.Estimated,
        _ => FactState.Confirmed,
    };

    // "Yourself" is who reads it only where residents read about themselves.
    internal static LocalizedText Reporter(string role, string reader) =>
        role == Roles.Resident && reader != Roles.Resident ? Resident : LogReading.Who(role);

    private FactReport Report(Doubt doubt, string reader) => new(
        doubt.Id,
        LegalClock.LocalTime(doubt.ReportedAt),
        Reporter(doubt.ReportedBy, reader),
        doubt.Explanation,
        doubt.State switch
        {
            DoubtState.Open => ReportState.Open,
            DoubtState.Upheld => ReportState.Upheld,
            _ => ReportState.Dismissed,
        },
        doubt.AnsweredAt is { } answered ? LegalClock.LocalTime(answered) : null,
        doubt.Reason)
    {
        PassedTo = doubt.PassedOn?.Source,
        Passed = doubt.PassedOn?.SentAt is { } sent ? LegalClock.LocalTime(sent) : null,
        Due = policy.Answer.DueOn(LegalClock.DateIn(doubt.ReportedAt)),
    };
}
