using CsCheck;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class AsOfPropertyTests(PostgresServer postgres)
{
    private const string Wage = "loon_uit_dienstbetrekking";
    private const int Days = 12;
    private static readonly DateOnly Start = new(2026, 1, 1);

    // A statement: first day, length (0: goes on), wage.
    private static readonly Gen<(int From, int Length, int Wage)> Statement =
        Gen.Select(Gen.Int[0, Days - 1], Gen.Int[0, 5], Gen.Int[1, 4]);

    [Theory]
    [EachStore]
    public async Task AsOf_EveryDayAndMoment_EqualsTheNaiveModel(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var person = 0;
        await Statement.Array[1, 3].Array[1, 5].SampleAsync(
            async deliveries =>
            {
                var bsn = Groups.TestBsn(person++);
                var moments = new List<DateTimeOffset>();
                for (var i = 0; i < deliveries.Length; i++)
                {
                    var groups = deliveries[i].Select(each => Groups.Income(
                        bsn, each.Wage, Text(each.From), each.Length == 0 ? null : Text(each.From + each.Length)));
                    await store.ImportAsync($"{bsn.Digits}-{i}", [.. groups]);
                    moments.Add(store.Time.GetUtcNow());
                }

                var history = await HistoryAsync(store, bsn);
                for (var moment = 0; moment < deliveries.Length; moment++)
                {
                    for (var day = 0; day <= Days; day += 3)
                    {
                        var expected = Naive(deliveries.Take(moment + 1), day);
                        var asOf = new AsOf(Start.AddDays(day), moments[moment]);
                        Assert.Equal(expected, await ReadAsync(store, bsn, asOf));
                        Assert.Equal(expected, history.On(asOf)?.Values![Wage].GetInt64());
                    }
                }
            },
            iter: 12,
            threads: 1);
    }

    /// <summary>
    /// Walk through all that was said; the last word about a day counts, and repeats by first day replace.
    /// </summary>
    private static long? Naive(IEnumerable<(int From, int Length, int Wage)[]> deliveries, int day)
    {
        var said = new List<(int From, int Length, int Wage)>();
        foreach (var each in deliveries.SelectMany(delivery => delivery))
        {
            said.RemoveAll(earlier => earlier.From == each.From);
            said.Add(each);
        }

        var covering = said.Where(each => each.From <= day && (each.Length == 0 || day < each.From + each.Length));
        return covering.Select(each => (long?)each.Wage).LastOrDefault();
    }

    private static string Text(int day) =>
        Start.AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<GroupHistory> HistoryAsync(TestStore store, Bsn bsn)
    {
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [bsn], Names.Of(Wage), null, TestStore.Cancel);
        return (await store.History.ReadAsync(
            store.Processing("rechten"), page.Find(bsn)!.Person, "inkomen", TestStore.Cancel))!;
    }

    private static async Task<long?> ReadAsync(TestStore store, Bsn bsn, AsOf asOf)
    {
        var page = await store.Facts.ReadAsync(
            store.Processing("rechten"), [bsn], Names.Of(Wage), asOf, TestStore.Cancel);
        return page.Find(bsn)![Wage] is Fact.Known known ? known.Value.GetInt64() : null;
    }
}
