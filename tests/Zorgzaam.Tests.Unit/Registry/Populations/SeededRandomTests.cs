using Zorgzaam.Registry.Populations.Drawing;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

public sealed class SeededRandomTests
{
    private const int Draws = 200_000;

    [Fact]
    public void Stream_OfTheReferenceSeed_GivesThePublishedNumbers()
    {
        // The first outputs of pcg32 with seed 42 and stream 54, as the demo program of the PCG library prints them.
        var random = new SeededRandom(42, 54);
        uint[] published = [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e];

        Assert.All(published, number => Assert.Equal(number / 4294967296.0, random.Fraction()));
    }

    [Fact]
    public void Normal_OverManyDraws_HasMeanZeroAndDeviationOne()
    {
        var random = new SeededRandom(1, 1);
        var numbers = Enumerable.Range(0, Draws).Select(_ => random.Normal()).ToList();

        Assert.InRange(numbers.Average(), -0.01, 0.01);
        Assert.InRange(numbers.Average(number => number * number), 0.98, 1.02);
    }

    [Fact]
    public void LogNormal_OverManyDraws_HasTheMedianAndMeanItWasGiven()
    {
        var random = new SeededRandom(2, 1);
        var amounts = Enumerable.Range(0, Draws)
            .Select(_ => new LogNormal(20_000, 30_000).Euros(random.Normal())).Order().ToList();

        Assert.InRange(amounts[Draws / 2], 19_700, 20_300);
        Assert.InRange(amounts.Average(), 29_400, 30_600);
    }

    [Fact]
    public void Between_WholeNumbers_ReachesBothEnds()
    {
        var random = new SeededRandom(3, 1);
        var numbers = Enumerable.Range(0, 1_000).Select(_ => random.Between(1, 6)).ToList();

        Assert.Equal((1, 6), (numbers.Min(), numbers.Max()));
    }
}
