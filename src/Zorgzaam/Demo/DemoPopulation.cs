using System.Collections.Concurrent;
using Zorgzaam.Commands;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Receipts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Demo;

/// <summary>
/// A fictional municipality: persons after CBS figures, then who receives a right, at published
/// take-up rates. The generator knows no law; the law engine says who is entitled, and on whom it cannot decide.
/// </summary>
internal static class DemoPopulation
{
    private const string Purpose = "populatie-vullen";

    internal static async Task<string> FillAsync(
        IServiceProvider services, int persons, long seed, CancellationToken cancellation)
    {
        var margins = services.GetRequiredService<Hosting.Installation>().ReadMargins();
        var date = services.GetRequiredService<Foundation.LegalClock>().Today;
        var least = margins.DemoHouseholds.Sum(household => household.Members.Count);
        if (persons < least || persons > PopulationGenerator.MaximumPersons)
        {
            throw new CommandFailure(
                $"--persons is {persons}. Give {least} to {PopulationGenerator.MaximumPersons}.", ExitCode.Usage);
        }

        await DemoSeed.CheckAsync(services, cancellation);
        var people = PopulationGenerator.Generate(persons, seed, date, margins).ToList();
        var rights = Entitlements(services, people, date);
        var assigner = new ReceiptAssigner(margins, services.GetRequiredService<ObjectTypes>().Persons);
        WarnOfUnknown(assigner, rights);
        var receipts = assigner.Assign(rights, seed, date).ToLookup(group => group.ObjectKey, StringComparer.Ordinal);
        var groups = WithReceipts(people, receipts).ToList();
        var delivery = new Delivery(
            FormattableString.Invariant($"population/{persons}/{seed}/{date:yyyy-MM-dd}"), "Fictional municipality Voorbeeld");
        return await Deliveries.RecordAsync(services, Purpose, delivery, groups, persons, cancellation)
            + FormattableString.Invariant($" Seed {seed}.");
    }

    private static void WarnOfUnknown(ReceiptAssigner assigner, IEnumerable<ComputedRight> rights)
    {
        var names = rights.Select(right => right.Right).Distinct(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !assigner.Knows(name)))
        {
            Console.Error.WriteLine(
                $"Warning: policy/population/take-up.json has no rate for '{name}'; who receives it stays unknown. "
                + "Add one.");
        }
    }

    // Groups of one person stay together; the receipts follow the person's last group.
    private static IEnumerable<DeliveredGroup> WithReceipts(
        List<DeliveredGroup> people, ILookup<string, DeliveredGroup> receipts)
    {
        for (var i = 0; i < people.Count; i++)
        {
            yield return people[i];
            var isLast = i + 1 == people.Count || people[i + 1].ObjectKey != people[i].ObjectKey;
            if (!isLast) continue;
            foreach (var receipt in receipts[people[i].ObjectKey]) yield return receipt;
        }
    }

    private static ComputedRight[] Entitlements(
        IServiceProvider services, IReadOnlyList<DeliveredGroup> people, DateOnly date)
    {
        // The same municipality whichever organisation looks at it: the rights of all of them, in one place.
        var installation = services.GetRequiredService<Hosting.Installation>();
        var profile = installation.ReadProfile(CommonOptions.DefaultProfile);
        var objects = services.GetRequiredService<ObjectTypes>();
        var declared = installation.ProfileNames.SelectMany(name => installation.ReadProfile(name, objects).Rights)
            .DistinctBy(right => right.ReceivedAttribute, StringComparer.Ordinal).ToList();
        var known = new KnownFacts();
        foreach (var group in people.Where(g => g.ValidFrom <= date && (g.ValidUntil is null || g.ValidUntil > date)))
        {
            foreach (var (name, value) in group.Attributes) known.Set(group.ObjectKey, name, LawJson.Read(value));
        }

        // Nobody receives anything yet when rights are computed for the first time.
        var numbers = people.Select(g => g.ObjectKey).Distinct(StringComparer.Ordinal).ToList();
        foreach (var right in declared)
        {
            foreach (var number in numbers) known.Set(number, right.ReceivedAttribute, LawValue.False);
        }

        var laws = services.GetRequiredService<LawLibrary>();
        var plans = RightPlan.LinkAll(laws, declared, date, profile.GemeenteCode);
        var partners = PartnerPlan.Link(laws, profile, date);
        var rights = new ComputedRight[numbers.Count][];
        Parallel.ForEach(Partitioner.Create(0, numbers.Count), range =>
        {
            var (view, finder) = (known.View(), partners.NewFinder());
            var evaluators = plans.Select(plan => plan.Compiled.NewEvaluator()).ToList();
            for (var i = range.Item1; i < range.Item2; i++)
            {
                view.Choose(numbers[i], profile.GemeenteCode);
                var (age, partner) = (Age(view, numbers[i], date), finder.Partner(view));
                var together = partner.Kind == LawValueKind.Text ? partner.AsText : null;
                rights[i] = [.. plans.Zip(evaluators, (plan, evaluator) => new ComputedRight(
                    numbers[i], NameOf(plan.Right), EntitlementOf(plan.Conclude(evaluator.Evaluate(view))), age,
                    plan.Right.IsShared ? together : null))];
            }
        });

        // By right, then by person: the draw of who receives it goes in that order.
        return [.. Enumerable.Range(0, plans.Count).SelectMany(p => rights.Select(own => own[p]))];
    }

    private static Entitlement EntitlementOf(RightResult result) => result.Status switch
    {
        RightStatus.Entitled => Entitlement.Yes,
        RightStatus.NotEntitled => Entitlement.No,
        _ => Entitlement.Undecided,
    };

    private static int Age(KnownFacts known, string number, DateOnly date) =>
        known.Find(number, "geboortedatum") is { } born && ValueText.TryDate(born.AsText, out var day)
            ? Calendar.Years(day, date)
            : throw new InvalidOperationException("A fictional person has no date of birth.");

    private static string NameOf(RightDeclaration right) =>
        right.ReceivedAttribute.StartsWith(ReceiptAssigner.Prefix, StringComparison.Ordinal)
            ? right.ReceivedAttribute[ReceiptAssigner.Prefix.Length..]
            : right.ReceivedAttribute;
}
