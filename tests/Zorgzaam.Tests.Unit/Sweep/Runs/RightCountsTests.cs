using CsCheck;
using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Tests.Unit.Sweep.Runs;

public sealed class RightCountsTests
{
    private static readonly Gen<PersonRight> Right =
        from status in Gen.Enum<RightStatus>()
        from amount in Gen.Long[0, 100_000].Nullable()
        from received in Gen.Bool.Nullable()
        select new PersonRight(
            "law", new RightResult(status, status == RightStatus.Entitled ? amount : null, [], [], null), received);

    private static readonly Gen<PersonResult[]> People = Gen.Select(Right, Gen.Int[1, 2])
        .Select((right, sharers) => new PersonResult(1, null, null, sharers, [right])).Array[0, 40];

    [Fact]
    public void Counts_OfAnyResults_EqualNaiveCounting() =>
        Gen.Select(People, Gen.Enum<AmountPeriod>(), Gen.Enum<CountedPer>()).Sample((people, period, per) =>
        {
            var right = Declaration(period, per);
            var counts = new RightCounts(right);
            foreach (var person in people) counts.Add(person, person.Rights[0]);

            var rights = people.Select(p => p.Rights[0]).ToList();
            var entitled = rights.Where(r => r.Result.Status == RightStatus.Entitled).ToList();
            Assert.Equal(entitled.Count, counts.Entitled);
            Assert.Equal(entitled.Count(r => r.Received == true), counts.Receiving);
            Assert.Equal(entitled.Count(r => r.Received == false), counts.Missed);
            Assert.Equal(rights.Count(r => r.Result.Status == RightStatus.NotEntitled), counts.NotEntitled);
            Assert.Equal(rights.Count(r => r.Result.Status == RightStatus.NeedsFacts), counts.NeedsFacts);
            Assert.Equal(rights.Count(r => r.Result.Status == RightStatus.NeedsHuman), counts.NeedsHuman);
            Assert.Equal(rights.Count(r => r.Result.Status == RightStatus.Failed), counts.Failed);
            Assert.Equal(
                people.Length,
                counts.Entitled + counts.NotEntitled + counts.NeedsFacts + counts.NeedsHuman + counts.Failed);
            Assert.Equal(people.Sum(p => Missed(p, period, per)), counts.MissedPerYear);
        });

    [Fact]
    public void SharedClaim_OfBothPartners_CountsOnce()
    {
        var counts = new RightCounts(Declaration(AmountPeriod.Month, CountedPer.Partners));
        var found = new RightResult(RightStatus.Entitled, 13_100, [], [], null);
        var missed = new PersonRight("law", found, Received: false);
        counts.Add(new PersonResult(1, 40, null, 2, [missed]), missed);
        counts.Add(new PersonResult(2, 41, null, 2, [missed]), missed);

        Assert.Equal(12 * 13_100, counts.MissedPerYear);
    }

    private static long Missed(PersonResult person, AmountPeriod period, CountedPer per)
    {
        var right = person.Rights[0];
        if (right.Result is not { Status: RightStatus.Entitled, Amount: { } cents }) return 0;
        if (right.Received != false) return 0;
        var year = period switch { AmountPeriod.Month => cents * 12, AmountPeriod.Quarter => cents * 4, _ => cents };
        return per != CountedPer.Person && person.Sharers == 2 ? year / 2 : year;
    }

    private static RightDeclaration Declaration(AmountPeriod period, CountedPer per) => new()
    {
        Law = "law",
        Title = new LocalizedText("Recht", "Right"),
        Role = RightRole.Signals,
        Ground = new LegalGround("task", "law", "1", "Wet, artikel 1", null, null),
        CompetentAuthority = "Dienst",
        EntitledOutput = "heeft_recht",
        AmountOutput = "bedrag",
        AmountPeriod = period,
        ReceivedAttribute = "ontvangt_recht",
        CountedPer = per,
        Place = "profile.yaml:1",
    };
}
