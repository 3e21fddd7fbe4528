using Zorgzaam.Commands;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Receipts;

namespace Zorgzaam.Demo;

/// <summary>
/// A fictional municipality: persons after CBS figures, then who receives a right, at published
/// take-up rates. The generator knows no law; the law engine says who is entitled, and on whom it cannot decide.
/// </summary>
internal static class DemoPopulation
{
    private const string Purpose = "populatie-vullen";
    private const string Agreement = "fictieve-populatie";
    private const int PersonsAhead = 500;

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

        var rules = Task.Run(() => new DemoRights(services, date), cancellation);
        await DemoSeed.CheckAsync(services, cancellation);
        var people = Persons([.. PopulationGenerator.Generate(persons, seed, date, margins)]).ToList();
        var assigner = new ReceiptAssigner(margins, services.GetRequiredService<ObjectTypes>().Persons);
        var rights = await rules;
        WarnOfUnknown(assigner, rights.Names);
        rights.Learn(people);
        var delivery = new Delivery(
            FormattableString.Invariant($"population/{persons}/{seed}/{date:yyyy-MM-dd}"), "Fictional municipality Voorbeeld", Agreement);
        var groups = WithReceipts(people, bsns => assigner.Assign(rights.Compute(bsns), seed, date));
        return await Deliveries.RecordAsync(services, Purpose, delivery, groups, persons, cancellation)
            + FormattableString.Invariant($" Seed {seed}.");
    }

    private static void WarnOfUnknown(ReceiptAssigner assigner, IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => !assigner.Knows(name)))
        {
            Console.Error.WriteLine(
                $"Warning: policy/population/take-up.json has no rate for '{name}'; who receives it stays unknown. "
                + "Add one.");
        }
    }

    // Groups of one person stay together; the receipts follow the person's last group. They are made a few persons
    // ahead of the import, so that the law is computed while facts are written.
    private static IEnumerable<DeliveredGroup> WithReceipts(
        List<List<DeliveredGroup>> people, Func<IReadOnlyList<string>, IEnumerable<DeliveredGroup>> assign) =>
        people.Chunk(PersonsAhead).SelectMany(some =>
        {
            var receipts = assign([.. some.Select(person => person[0].ObjectKey)])
                .ToLookup(group => group.ObjectKey, StringComparer.Ordinal);
            return some.SelectMany(person => person.Concat(receipts[person[0].ObjectKey]));
        });

    private static IEnumerable<List<DeliveredGroup>> Persons(List<DeliveredGroup> people)
    {
        for (var (start, end) = (0, 0); start < people.Count; start = end)
        {
            while (end < people.Count && people[end].ObjectKey == people[start].ObjectKey) end++;
            yield return people[start..end];
        }
    }
}
