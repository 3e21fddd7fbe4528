using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Tells the story of a household that does not exist, with its rights as the run computed them.</summary>
internal sealed class DemoStory(ProcessingGate gate, FactsReader facts, ResultReader results, SweepPlans plans, DemoHome? home)
{
    private const string Partner = "partner_bsn";
    private const string Children = "kinderen";

    private static readonly IReadOnlySet<string> Attributes = PersonNames.Attributes
        .Concat([PersonNames.BirthDate, Partner, Children]).ToHashSet(StringComparer.Ordinal);

    /// <summary>The story; null outside the demo, or when the household is not in the register.</summary>
    internal async Task<HouseholdStory?> TellAsync(FinishedRun run, CancellationToken cancellation)
    {
        if (home is null || !Bsn.TryParse(home.FirstMember, out var first)) return null;
        if (gate.TryOpen(Publisher.DemoPurpose, Publisher.Actor) is not ProcessingOutcome.Opened { Processing: var key })
            return null;
        var page = await facts.ReadAsync(key, [first], Attributes, run.AsOf, cancellation);
        if (page.Find(first) is not { } head) return null;
        var others = await facts.ReadAsync(key, [.. Others(head)], Attributes, run.AsOf, cancellation);
        List<SubjectFacts> members = [head, .. others.Subjects.Where(s => s.Person != head.Person).OrderBy(s => s.Person)];
        var found = await results.FindAsync(key, run, [.. members.Select(m => m.Person)], cancellation);
        var rights = members.SelectMany(m => Rights(m, run, found)).OrderBy(r => r.Told.Received).ToList();
        return new HouseholdStory(
            home.Title,
            home.Story,
            [.. members.Select(m => new StoryMember(PersonNames.Of(m), Age(m, run.AsOf.Valid), null))],
            [.. rights.Select(r => r.Told)],
            rights.Where(r => !r.Told.Received).Sum(r => r.PerYear));
    }

    private IEnumerable<(StoryRight Told, long PerYear)> Rights(
        SubjectFacts member, FinishedRun run, IReadOnlyList<PersonResult> results)
    {
        if (results.FirstOrDefault(r => r.Person == member.Person.Value) is not { } found) yield break;
        var plan = plans.For(run.AsOf.Valid);
        for (var i = 0; i < found.Rights.Count; i++)
        {
            var (right, result) = (run.Rights[i], found.Rights[i]);
            if (result is not { Result: { Status: RightStatus.Entitled, Amount: { } cents }, Received: { } received })
                continue;
            var told = new StoryRight(
                right.Title,
                PersonNames.Text(member, "voornamen") ?? PersonNames.Of(member),
                plan.Rights[i].Plan.Outputs[0].Origin!.Article.Number,
                Law.Explanation.References.NameOf(plan.Rights[i].Plan.Outputs[0].Origin!.Law),
                cents,
                Phrases.Period(right.AmountPeriod),
                received,
                Handlings.Of(plans.Profile, right));
            yield return (told, RightCounts.YearShare(right, found, result));
        }
    }

    private static IEnumerable<Bsn> Others(SubjectFacts head)
    {
        var children = head.Facts.GetValueOrDefault(Children) is Fact.Known { Value.ValueKind: JsonValueKind.Array } list
            ? list.Value.EnumerateArray().Select(c => c.TryGetProperty("bsn", out var bsn) ? bsn.GetString() : null)
            : [];
        foreach (var number in children.Prepend(PersonNames.Text(head, Partner)))
        {
            if (Bsn.TryParse(number, out var bsn)) yield return bsn;
        }
    }

    private static int? Age(SubjectFacts member, DateOnly date) =>
        IsoDate.TryRead(PersonNames.Text(member, PersonNames.BirthDate), out var born)
            ? Calendar.Years(born, date)
            : null;
}
