using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Only the living are swept, and a death counts for those who stay behind.</summary>
public sealed class DeathTests(PostgresServer postgres)
{
    private const string Law = "wet_op_de_zorgtoeslag";
    private const string OpenOf = "SELECT law FROM proposals WHERE closed_micros IS NULL AND person = ";

    [Theory]
    [EachStore]
    public async Task Died_OnTheDateOrBefore_IsNotSwept_AndTheDayAfterIs(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        var numbers = await town.NumbersAsync();
        var people = numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key).Skip(10).Take(4).ToList();

        await town.DeliverAsync(
            "deaths",
            Died(town, people[0], SweepTown.Date.AddDays(-400)),
            Died(town, people[1], SweepTown.Date),
            Died(town, people[2], SweepTown.Date.AddDays(1)),
            DiedSomeDay(town, people[3]));
        var summary = await town.SweepAsync();

        var swept = (await town.ResultsAsync()).Select(result => result.Person).ToHashSet();
        Assert.Equal([false, false, true, false], people.Select(bsn => swept.Contains(numbers[bsn])));
        Assert.Equal((117, 1), (summary.Persons, summary.NotKnownAlive));
        Assert.Equal(117, swept.Count);
        Assert.All(summary.Rights, right => Assert.Equal(
            117, right.Entitled + right.NotEntitled + right.NeedsFacts + right.NeedsHuman + right.Failed));
        foreach (var bsn in people.Where(bsn => !swept.Contains(numbers[bsn])))
            Assert.Empty(await Tables.QueryAsync(town.Store.Options, OpenOf + numbers[bsn]));
    }

    [Theory]
    [EachStore]
    public async Task ProposalsOfWhoDies_AreWithdrawn_AndSayWhy(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 5);
        await town.SweepAsync(Law);
        var person = (await town.ResultsAsync()).First(result => result.Rights[0].IsMissed).Person;
        var bsn = (await town.NumbersAsync()).Single(pair => pair.Value == person).Key;
        Assert.Single(await Tables.QueryAsync(town.Store.Options, OpenOf + person));

        await town.DeliverAsync("death", Died(town, bsn, SweepTown.Date.AddDays(-1)));
        var summary = await town.SweepAsync(Law);

        Assert.Equal(1, summary.Withdrawn);
        Assert.Empty(await Tables.QueryAsync(town.Store.Options, OpenOf + person));
        var withdrawn = Assert.Single(
            await ClearText.JournalAsync(town.Store), row => row[0] == "nl.zorgzaam.sweep.proposal-withdrawn");
        Assert.Equal("P" + person, withdrawn[1]);
        Assert.Equal("deceased", (string?)JsonNode.Parse(withdrawn[2])!["reason"]);
        Assert.Equal(0, (await town.SweepAsync(Law)).Withdrawn);
    }

    [Theory]
    [EachStore]
    public async Task Partner_WhoDied_NoLongerCountsForTheOther(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 200, seed: 5);
        var facts = new NaiveFacts(town.People, SweepTown.Date, string.Empty);
        var numbers = await town.NumbersAsync();
        var (survivor, partner) = Couple(facts, numbers);
        var died = SweepTown.Date.AddDays(-60);

        await town.DeliverAsync("death", Died(town, partner, died), Widowed(survivor, died));
        await town.SweepAsync(Law);
        var after = (await town.ResultsAsync()).Single(result => result.Person == numbers[survivor]);
        await town.DeliverAsync("fortune", Rich(town, partner));
        await town.SweepAsync(Law);

        Assert.Equal(1, after.Sharers);
        Assert.NotEqual(RightStatus.Failed, after.Rights[0].Result.Status);
        Assert.Equal(
            after.Rights[0].Result.Amount,
            (await town.ResultsAsync()).Single(result => result.Person == numbers[survivor]).Rights[0].Result.Amount);
        Assert.Equal(RightStatus.Entitled, after.Rights[0].Result.Status);
    }

    private static (string One, string Other) Couple(NaiveFacts facts, IReadOnlyDictionary<string, long> numbers) =>
        numbers.OrderBy(pair => pair.Value)
            .Select(pair => (One: pair.Key, Other: facts.Find(pair.Key, "partner_bsn", out _)?.GetValue<string>()))
            .Where(pair => pair.Other is not null && HasLittle(facts, pair.One))
            .Select(pair => (pair.One, pair.Other!)).First();

    private static bool HasLittle(NaiveFacts facts, string bsn) =>
        Cents(facts, bsn, "loon_uit_dienstbetrekking") + Cents(facts, bsn, "uitkeringen_en_pensioenen") < 2_500_000
        && facts.Find(bsn, "winst_uit_onderneming", out _)?.GetValue<long>() == 0
        && facts.Find(bsn, "spaargeld", out var known) is not null && known
        && Cents(facts, bsn, "spaargeld") + Cents(facts, bsn, "beleggingen") + Cents(facts, bsn, "onroerend_goed") < 1_000_000
        && facts.Find(bsn, "verblijfsrecht", out _)?.GetValue<bool>() == true
        && facts.Find(bsn, "polis_status", out _)?.GetValue<string>() == "ACTIEF";

    private static long Cents(NaiveFacts facts, string bsn, string attribute) =>
        facts.Find(bsn, attribute, out _)?.GetValue<long>() ?? 0;

    private static DeliveredGroup Died(SweepTown town, string bsn, DateOnly day) =>
        Personalia(town, bsn, who => who["overlijdensdatum"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static DeliveredGroup DiedSomeDay(SweepTown town, string bsn) =>
        Personalia(town, bsn, who => who.Remove("overlijdensdatum"));

    private static DeliveredGroup Personalia(SweepTown town, string bsn, Action<JsonObject> change) =>
        Changed(town, bsn, "geboortedatum", change);

    private static DeliveredGroup Rich(SweepTown town, string bsn) =>
        Changed(town, bsn, "loon_uit_dienstbetrekking", income => income["loon_uit_dienstbetrekking"] = 20_000_000L);

    private static DeliveredGroup Changed(SweepTown town, string bsn, string attribute, Action<JsonObject> change)
    {
        var group = town.People.Last(each => each.ObjectKey == bsn && each.Attributes.ContainsKey(attribute));
        var attributes = group.Attributes.DeepClone().AsObject();
        change(attributes);
        return group with { Attributes = attributes };
    }

    // What the population register writes on the list of who stays behind.
    private static DeliveredGroup Widowed(string bsn, DateOnly day) => Groups.Group(
        Foundation.Bsn.Parse(bsn),
        "partnerschap",
        new JsonObject { ["partnerschap_type"] = "GEEN", ["partner_bsn"] = null, ["datum_aanvang"] = null },
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
