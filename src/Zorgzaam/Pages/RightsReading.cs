using Zorgzaam.Accountability.Requests;
using Zorgzaam.Foundation;
using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Store.Limits;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>
/// Gives the pages what the latest run found. Counts are those that the run stored; what it found for a person is
/// read in a logged act of its own, under the purpose that the reader stated.
/// </summary>
internal sealed class RightsReading(
    ReadDesk desk, GroundDesk grounds, LatestRun latest, ResultReader results, SweepPlans plans, ResidentExplainer explainer,
    FactsReader facts, DoubtReader doubts, FrontReading front, LatestPublication publication, Words words, Questions questions,
    SubjectRequestReader requests)
    : IRightsReading
{
    private const string OwnPurpose = "inwoner-inzage";

    // As many names as one page of a list needs; more would be a read without a reason.
    private const int MostNames = 25;

    public Task<FrontFigures?> Front(CancellationToken cancellation) => front.GetAsync(cancellation);

    public async Task<RightsOverview?> Overview(Reader reader, RightsFilter filter, CancellationToken cancellation)
    {
        var table = await latest.GetAsync(desk.OpenTotals(ReadDesk.ActorOf(reader)), cancellation);
        if (table is null) return null;
        var figures = !reader.MayReadResidents ? publication.Of(table).Show(filter)
            : Outcomes.Select(filter) is { } selection ? ShownFigures.Exact(table.Count(selection))
            : ShownFigures.Nobody;
        return OverviewWriter.Write(table, figures, plans.Profile, words);
    }

    public Task<IReadOnlyList<Choice>> PurposesOf(Reader reader, ReadKind kind, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Choice>>(
            [.. desk.PurposesOf(reader.Role, kind).Select(p => new Choice(p.Id, words.In(p.Title)))]);

    public Task<ReadResult<ResidentPage>> Residents(
        Reader reader, ReadGround ground, string lawId, RightsFilter filter, PageRequest page,
        CancellationToken cancellation) =>
        ReadOnGroundAsync<ResidentPage>(reader, ground, ReadKind.List, null, async (processing, run) =>
        {
            var right = run.Rights.FirstOrDefault(r => r.Law == lawId);
            if (right is null || Outcomes.Select(filter with { LawId = lawId }) is not { } chosen)
                return new NotThere<ResidentPage>();
            var selection = chosen with { AsksAttention = true };
            var request = new PageRequest(page.Number, Math.Min(page.Size, MostNames));
            var shown = await results.ListAsync(
                processing, run, lawId, selection, request.Skip, request.Size, cancellation);
            var named = await facts.ReadAsync(
                processing, [.. shown.Rows.Select(r => new PersonId(r.Person.Person))], PersonNames.Attributes, run.AsOf,
                cancellation);
            return new Found<ResidentPage>(new ResidentPage(
                lawId, words.In(right.Title), [.. shown.Rows.Select(r => Row(r.Person, r.Right, r.PerYear, named))],
                shown.Total,
                request));
        }, cancellation);

    public Task<ReadResult<ResidentRights>> Resident(
        Reader reader, ReadGround ground, string residentId, CancellationToken cancellation) =>
        ReadOnGroundAsync<ResidentRights>(
            reader, ground, ReadKind.Resident, residentId,
            (processing, run) => ExplainAsync(processing, run, residentId, cancellation), cancellation);

    public Task<ReadResult<ResidentRights>> OwnRights(Reader reader, CancellationToken cancellation) =>
        ReadAsync<ResidentRights>(
            desk.Open(OwnPurpose, PurposeResults.Own, reader, null),
            // INVARIANT: a resident reads no number but the own one, which comes from the sign-in.
            (processing, run) => ExplainAsync(processing, run, reader.ResidentId, cancellation), cancellation);

    private async Task<ReadResult<T>> ReadOnGroundAsync<T>(
        Reader reader, ReadGround ground, ReadKind kind, string? residentId,
        Func<Processing, FinishedRun, Task<ReadResult<T>>> read, CancellationToken cancellation)
    {
        if (!ReadDesk.Is(ground.PurposeId, kind)) return new Refused<T>(desk.OtherPurpose);
        var opened = await grounds.OpenAsync(
            ground.PurposeId, PurposeResults.Subject, reader, ground, ResidentKey.Read(residentId), cancellation);
        var result = await ReadAsync((opened.Processing, opened.Reason), read, cancellation);
        return result is Found<T> found ? found with { Relation = opened.Relation } : result;
    }

    private async Task<ReadResult<T>> ReadAsync<T>(
        (Processing? Processing, string Reason) opened, Func<Processing, FinishedRun, Task<ReadResult<T>>> read,
        CancellationToken cancellation)
    {
        var (processing, reason) = opened;
        if (processing is null) return new Refused<T>(reason);
        try
        {
            var run = await latest.FindAsync(processing, cancellation);
            return run is null ? new NotThere<T>() : await read(processing, run);
        }
        catch (SubjectLimitedException)
        {
            return new Refused<T>(desk.Stopped(processing.Actor.Role));
        }
        catch (ProcessingRefusedException)
        {
            // Whoever refused has logged why; the reader gets it in words that do not name attributes.
            return new Refused<T>(desk.NotListed(processing.Actor.Role));
        }
    }

    private async Task<ReadResult<ResidentRights>> ExplainAsync(
        Processing processing, FinishedRun run, string? residentId, CancellationToken cancellation)
    {
        if (ResidentKey.Read(residentId) is not { } person) return new NotThere<ResidentRights>();
        var resident = await explainer.ExplainAsync(processing, run, person, PersonNames.Attributes, words.Language, cancellation);
        if (resident is null) return await WithoutOutcomeAsync(processing, person, cancellation);

        // What was reported after the run changed no outcome yet, and is shown.
        var groups = resident.Rights.SelectMany(right => right.Facts).Where(fact => !fact.OfOther)
            .Select(fact => fact.Provenance.Group).ToHashSet(StringComparer.Ordinal);
        var disputed = await doubts.DisputedAsync(processing, person, groups, cancellation);
        return new Found<ResidentRights>(
            new ResidentWriter(plans.Profile, words, disputed).Write(resident, run.AsOf.Valid, questions));
    }

    // Who is known but has no outcome: it was destroyed, or there was none yet.
    private async Task<ReadResult<ResidentRights>> WithoutOutcomeAsync(
        Processing processing, PersonId person, CancellationToken cancellation)
    {
        var known = await facts.ReadAsync(processing, [person], PersonNames.Attributes, null, cancellation);
        if (known.Find(person) is null) return new NotThere<ResidentRights>();
        var isStopped = processing.Purpose.Results == PurposeResults.Own
            && (await requests.OfAsync(processing, person, cancellation)).Any(request => request.IsInForce);
        return isStopped
            ? new Refused<ResidentRights>(words[
                "U vroeg ons te stoppen met zoeken. Daarom is er geen nieuwe uitkomst. U kunt dat intrekken bij Mijn verzoeken."])
            : new Refused<ResidentRights>(words[
                "Er is nu geen uitkomst. Een uitkomst zonder recht bewaren wij maar kort. Bij de volgende berekening kijken wij opnieuw."]);
    }

    private ResidentRow Row(PersonResult person, PersonRight right, long perYear, FactsPage named)
    {
        var id = new PersonId(person.Person);
        return new ResidentRow(
            id.ToString(),
            named.Find(id) is { } subject ? PersonNames.Of(subject) : $"Inwoner {id}",
            person.Age,
            Phrases.Household(person.HouseholdType, words),
            Outcomes.Of(RightStandings.Of(right)),
            right.Result.Amount is null ? null : perYear);
    }
}
