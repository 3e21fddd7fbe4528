using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Limits;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Gives the pages what sources said about a resident in the course of time, under the purpose of the reader.</summary>
internal sealed class HistoryReading(
    ReadDesk desk, GroundDesk grounds, FactsReader facts, HistoryReader history, ObjectTypes types, Words words) : IHistoryReading
{
    private const int Shown = 100;

    public Task<ReadResult<FactHistory>> OwnHistory(
        Reader reader, string group, AskedMoments moments, CancellationToken cancellation) =>
        // INVARIANT: a resident reads no number but the own one, which comes from the sign-in.
        ReadAsync(
            desk.Open(FactsReading.OwnPurpose, PurposeResults.Own, reader, null), reader.ResidentId, group, moments, cancellation);

    public async Task<ReadResult<FactHistory>> History(
        Reader reader, ReadGround ground, string residentId, string group, AskedMoments moments,
        CancellationToken cancellation)
    {
        if (!ReadDesk.Is(ground.PurposeId, ReadKind.Resident)) return new Refused<FactHistory>(desk.OtherPurpose);
        var opened = await grounds.OpenAsync(
            ground.PurposeId, PurposeResults.Subject, reader, ground, ResidentKey.Read(residentId), cancellation);
        var result = await ReadAsync((opened.Processing, opened.Reason), residentId, group, moments, cancellation);
        return result is Found<FactHistory> found ? found with { Relation = opened.Relation } : result;
    }

    private async Task<ReadResult<FactHistory>> ReadAsync(
        (Processing? Processing, string Reason) opened, string? residentId, string group, AskedMoments moments,
        CancellationToken cancellation)
    {
        var (processing, reason) = opened;
        if (processing is null) return new Refused<FactHistory>(reason);
        var listed = types.Persons.Listed(group, processing.Purpose);
        if (listed.Count == 0 || ResidentKey.Read(residentId) is not { } person) return new NotThere<FactHistory>();
        try
        {
            var page = await facts.ReadAsync(processing, [person], PersonNames.Attributes, null, cancellation);
            if (page.Find(person) is not { } subject
                || await history.ReadAsync(processing, person, group, cancellation) is not { } said)
            {
                return new NotThere<FactHistory>();
            }

            return new Found<FactHistory>(Write(processing, subject, group, listed, said, moments));
        }
        catch (SubjectLimitedException)
        {
            return new Refused<FactHistory>(desk.Stopped(processing.Actor.Role));
        }
        catch (ProcessingRefusedException)
        {
            // Whoever refused has logged why; the reader gets it in words that do not name attributes.
            return new Refused<FactHistory>(desk.NotListed(processing.Actor.Role));
        }
    }

    private FactHistory Write(
        Processing processing, SubjectFacts subject, string group, IReadOnlyList<AttributeDefinition> listed,
        GroupHistory said, AskedMoments moments)
    {
        var now = said.On(new AsOf(processing.LegalDate, processing.Now));
        return new FactHistory(
            subject.Person.ToString(),
            PersonNames.Of(subject),
            group,
            FactTexts.OfRegister(types.Persons.MeaningOf(group)),
            [
                .. said.Said.Take(Shown)
                    .Select((each, place) => Statement(each, said.Before(place), IsSame(each, now), listed)),
            ],
            Math.Max(0, said.Said.Count - Shown),
            Difference(said, listed, First(processing, moments), Second(processing, moments)),
            FactsReading.Groups(types.Persons, processing.Purpose));
    }

    // Without a question: a year ago beside now, both as known today.
    private static FactMoment First(Processing processing, AskedMoments asked) =>
        Moment(processing, asked.FirstValid ?? processing.LegalDate.AddYears(-1), asked.FirstKnown);

    private static FactMoment Second(Processing processing, AskedMoments asked) =>
        Moment(processing, asked.SecondValid ?? processing.LegalDate, asked.SecondKnown);

    // What will be known is not known yet.
    private static FactMoment Moment(Processing processing, DateOnly valid, DateOnly? known)
    {
        var today = LegalClock.DateIn(processing.Now);
        return new FactMoment(valid, known is { } asked && asked < today ? asked : today);
    }

    private static bool IsSame(HistoricGroup one, HistoricGroup? other) => one.Provenance == other?.Provenance;

    private FactStatement Statement(
        HistoricGroup said, HistoricGroup? before, bool holdsNow, IReadOnlyList<AttributeDefinition> listed) => new(
        FactsReading.Source(said.Provenance),
        LegalClock.LocalTime(said.Provenance.RecordedAt),
        said.ReplacedAt is { } replaced ? LegalClock.LocalTime(replaced) : null,
        holdsNow,
        said.Values is null,
        before is null,
        said.Values is null ? [] : Changes(before, said, listed));

    private FactDifference Difference(
        GroupHistory said, IReadOnlyList<AttributeDefinition> listed, FactMoment first, FactMoment second)
    {
        var (before, after) = (said.On(EndOf(first)), said.On(EndOf(second)));
        var changes = Changes(before, after, listed);
        var known = listed.Count(each => Value(before, each) is not null || Value(after, each) is not null);
        return new FactDifference(first, second, Source(before), Source(after), changes, known - changes.Count);
    }

    private IReadOnlyList<FactChange> Changes(
        HistoricGroup? before, HistoricGroup? after, IReadOnlyList<AttributeDefinition> listed) =>
    [
        .. from attribute in listed
           let one = Value(before, attribute)
           let other = Value(after, attribute)
           where !AreEqual(one, other)
           select new FactChange(FactTexts.OfRegister(attribute.Meaning), Text(attribute, one), Text(attribute, other)),
    ];

    private WrittenText? Text(AttributeDefinition attribute, JsonElement? value) =>
        value is { } known ? FactTexts.Of(attribute, known, words).Value : null;

    private static FactSource? Source(HistoricGroup? group) => group is null ? null : FactsReading.Source(group.Provenance);

    private static JsonElement? Value(HistoricGroup? group, AttributeDefinition attribute) =>
        group?.Values is { } values && values.TryGetValue(attribute.Name, out var value) ? value : null;

    private static bool AreEqual(JsonElement? one, JsonElement? other) =>
        one is { } left && other is { } right ? JsonElement.DeepEquals(left, right) : one is null && other is null;

    // Whoever names a day means all that became known on it.
    private static AsOf EndOf(FactMoment moment) => new(
        moment.Valid, LegalClock.StartOf(moment.Known.AddDays(1)).AddTicks(-TimeSpan.TicksPerMicrosecond));
}
