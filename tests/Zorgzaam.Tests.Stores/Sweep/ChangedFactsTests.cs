using System.Globalization;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

public sealed class ChangedFactsTests(PostgresServer postgres)
{
    private const string Law = "wet_op_de_zorgtoeslag";
    private const string Proposals = "SELECT number, person, law, kind, amount, closed_micros FROM proposals ORDER BY number";

    [Theory]
    [EachStore]
    public async Task RightTakenUp_ClosesThatProposalOnly(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync(Law);
        var missed = await FirstMissedAsync(town);
        var before = await Tables.QueryAsync(town.Store.Options, Proposals);
        var journal = (await ClearText.JournalAsync(town.Store)).Count;

        await town.DeliverAsync("taken-up", SweepTown.Receipts(missed.Bsn, received: true));
        var delivered = (await ClearText.JournalAsync(town.Store)).Count;
        var summary = await town.SweepAsync(Law);

        Assert.True(delivered > journal, "the delivery is journalled");
        Assert.Equal(0, summary.NewProposals);
        var after = await Tables.QueryAsync(town.Store.Options, Proposals);
        var changed = Assert.Single(after.Where((row, i) => !row.SequenceEqual(before[i])));
        Assert.Equal([missed.Person, Law, "offer"], changed[1..4]);
        Assert.NotEmpty(changed[5]);
        Assert.Equal(
            [
                "nl.zorgzaam.sweep.proposal-closed P" + missed.Person,
                "nl.zorgzaam.sweep.results-committed",
                "nl.zorgzaam.sweep.run-finished",
            ],
            await EventsAsync(town, delivered));
    }

    [Theory]
    [EachStore]
    public async Task FactsThereAndBack_ReopensWhatWasClosed(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync(Law);
        var missed = await FirstMissedAsync(town);
        var parts = await Tables.LastPartsAsync(town.Store.Options);

        await town.DeliverAsync("there", SweepTown.Receipts(missed.Bsn, received: true));
        await town.SweepAsync(Law);
        Assert.NotEqual(parts, await Tables.LastPartsAsync(town.Store.Options));
        await town.DeliverAsync("back", SweepTown.Receipts(missed.Bsn, received: false));
        var journal = (await ClearText.JournalAsync(town.Store)).Count;
        var summary = await town.SweepAsync(Law);

        Assert.Equal(1, summary.NewProposals);
        Assert.Equal(parts, await Tables.LastPartsAsync(town.Store.Options));
        Assert.Equal(
            ["nl.zorgzaam.sweep.right-found P" + missed.Person, "nl.zorgzaam.sweep.run-finished"], // the results are kept already
            await EventsAsync(town, journal));
        Assert.Equal(2, (await OfAsync(town, missed.Person)).Count);
    }

    [Theory]
    [EachStore]
    public async Task IncomeOfOnePartner_ChangesTheProposalsOfBoth(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 200, seed: 5);
        await town.SweepAsync(Law);
        var (one, other) = await MissedCoupleAsync(town);
        var before = await Tables.QueryAsync(town.Store.Options, Proposals);

        // An income beyond any allowance, for one of the two.
        await town.DeliverAsync("rise", Rise(town, one));
        await town.SweepAsync(Law);

        var after = await Tables.QueryAsync(town.Store.Options, Proposals);
        var closed = after.Where(row => row[5].Length > 0).Select(row => row[1]).Order(StringComparer.Ordinal);
        var numbers = await town.NumbersAsync();
        string[] both = [Text(numbers[one]), Text(numbers[other])];
        Assert.Equal(both.Order(StringComparer.Ordinal), closed);
        Assert.Equal(before.Count, after.Count);
    }

    private static DeliveredGroup Rise(SweepTown town, string bsn)
    {
        var group = town.People.Last(each => each.ObjectKey == bsn && each.Attributes.ContainsKey("loon_uit_dienstbetrekking"));
        var attributes = group.Attributes.DeepClone().AsObject();
        attributes["loon_uit_dienstbetrekking"] = 20_000_000L;
        return group with { Attributes = attributes };
    }

    private static async Task<(string Bsn, string Person)> FirstMissedAsync(SweepTown town)
    {
        var person = (await town.ResultsAsync()).First(result => result.Rights[0].IsMissed).Person;
        return ((await town.NumbersAsync()).Single(pair => pair.Value == person).Key, Text(person));
    }

    private static async Task<(string One, string Other)> MissedCoupleAsync(SweepTown town)
    {
        var missed = (await town.ResultsAsync()).Where(result => result.Rights[0].IsMissed)
            .Select(result => result.Person).ToHashSet();
        var numbers = await town.NumbersAsync();
        var facts = new NaiveFacts(town.People, SweepTown.Date, string.Empty);
        foreach (var (bsn, number) in numbers.OrderBy(pair => pair.Value))
        {
            var partner = facts.Find(bsn, "partner_bsn", out _)?.GetValue<string>();
            if (missed.Contains(number) && partner is not null && missed.Contains(numbers[partner])) return (bsn, partner);
        }

        throw new InvalidOperationException("No couple of the town misses the right: choose another seed.");
    }

    private static async Task<IReadOnlyList<string[]>> OfAsync(SweepTown town, string person) =>
        [.. (await Tables.QueryAsync(town.Store.Options, Proposals)).Where(row => row[1] == person)];

    // Types of events after so many, with the subject where that is a person.
    private static async Task<IEnumerable<string>> EventsAsync(SweepTown town, long skip) =>
        (await ClearText.JournalAsync(town.Store))
            .Skip((int)skip)
            .Select(row => row[1].StartsWith('P') ? $"{row[0]} {row[1]}" : row[0])
            .Order(StringComparer.Ordinal);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
