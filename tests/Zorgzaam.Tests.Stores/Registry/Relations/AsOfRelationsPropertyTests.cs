using CsCheck;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Registry.Relations;

/// <summary>
/// The household of somebody, for every day and as known at every moment, against a model that walks through all that was
/// said. A failure is shrunk and told with its seed.
/// </summary>
public sealed class AsOfRelationsPropertyTests(PostgresServer postgres)
{
    private const int Days = 9;
    private const int Persons = 3;
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly RelationStep[] Household = [new("huishoudlid"), new("huishoudlid", Backwards: true)];

    // A statement: who, in which household, first day, length (0: goes on; -1: taken back).
    private static readonly Gen<Said> Statement = Gen.Select(
        Gen.Int[0, Persons - 1], Gen.Int[0, 1], Gen.Int[0, Days - 1], Gen.Int[-1, 4],
        (person, home, from, length) => new Said(person, home, from, length));

    [Theory]
    [EachStore]
    public async Task Household_EveryDayAndMoment_EqualsTheNaiveModel(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var round = 0;
        await Statement.Array[1, 4].Array[1, 4].SampleAsync(
            async deliveries =>
            {
                var town = new Town(store, round++);
                var moments = new List<DateTimeOffset>();
                for (var i = 0; i < deliveries.Length; i++)
                {
                    await store.RelateAsync($"{town.Name}-{i}", [.. deliveries[i].Select(town.Relation)]);
                    moments.Add(store.Time.GetUtcNow());
                }

                var numbers = await town.NumbersAsync();
                for (var moment = 0; moment < deliveries.Length; moment++)
                {
                    var said = deliveries.Take(moment + 1).SelectMany(each => each).ToList();
                    for (var day = 0; day <= Days; day += 3)
                    {
                        foreach (var (person, number) in numbers)
                        {
                            var asOf = new AsOf(Start.AddDays(day), moments[moment]);
                            var page = await store.Relations.FollowAsync(
                                store.Processing("verbanden"), [number], Household, asOf, TestStore.Cancel);
                            var expected = Naive(said, person, day).Select(each => numbers[each]).Order();
                            Assert.Equal(expected, page.Reached.Select(each => each.Person!.Value));
                        }
                    }
                }
            },
            iter: 10,
            threads: 1);
    }

    /// <summary>Who are in the household of a person: nobody when nothing was said of the person for that day.</summary>
    private static IEnumerable<int> Naive(List<Said> said, int person, int day) =>
        HomeOf(said, person, day) is { } home
            ? Enumerable.Range(0, Persons).Where(each => HomeOf(said, each, day) == home)
            : [];

    /// <summary>The last word about a day counts, and repeats by first day replace.</summary>
    private static int? HomeOf(List<Said> said, int person, int day)
    {
        var standing = new List<Said>();
        foreach (var each in said.Where(each => each.Person == person))
        {
            standing.RemoveAll(earlier => earlier.From == each.From);
            standing.Add(each);
        }

        return standing.Where(each => each.From <= day && (each.Length == 0 || day < each.From + Math.Max(0, each.Length)))
            .Select(each => (int?)each.Home).LastOrDefault();
    }

    private sealed record Said(int Person, int Home, int From, int Length);

    private sealed class Town(TestStore store, int round)
    {
        public string Name { get; } = $"T{round}";

        public DeliveredRelation Relation(Said said) => Related.Member(
            Number(said.Person), $"{Name}-{said.Home}", Text(said.From),
            said.Length == 0 ? null : Text(said.From + Math.Max(0, said.Length)));

        /// <summary>Those of whom anything was said.</summary>
        public async Task<IReadOnlyDictionary<int, PersonId>> NumbersAsync()
        {
            var known = (await ClearText.BsnsAsync(store)).ToLookup(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
            return Enumerable.Range(0, Persons).Where(person => known[Number(person).Digits].Any())
                .ToDictionary(person => person, person => new PersonId(known[Number(person).Digits].Single()));
        }

        private Bsn Number(int person) => Groups.TestBsn((round * Persons) + person);

        private static string Text(int day) =>
            Start.AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
