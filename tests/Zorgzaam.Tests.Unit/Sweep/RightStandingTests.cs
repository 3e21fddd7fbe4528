using Zorgzaam.Pages;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Sweep;

/// <summary>What the law says and whether it is used, as one outcome of a page.</summary>
public sealed class RightStandingTests
{
    [Theory]
    [InlineData(RightStatus.Entitled, false, RightOutcome.Missed)]
    [InlineData(RightStatus.Entitled, true, RightOutcome.Receiving)]
    [InlineData(RightStatus.Entitled, null, RightOutcome.Unknown)]
    [InlineData(RightStatus.NotEntitled, true, RightOutcome.NotEntitled)]
    [InlineData(RightStatus.NeedsFacts, false, RightOutcome.Unknown)]
    [InlineData(RightStatus.NeedsHuman, false, RightOutcome.NeedsHuman)]
    [InlineData(RightStatus.Failed, false, RightOutcome.Unknown)]
    public void Outcome_follows_the_law_and_the_use(RightStatus status, bool? received, RightOutcome expected)
    {
        var right = new PersonRight("law", Given.Result(status), received);
        Assert.Equal(expected, Outcomes.Of(RightStandings.Of(right)));
    }

    [Fact]
    public void Only_a_missed_right_is_counted_as_missed() => Assert.All(
        Enum.GetValues<RightStatus>().SelectMany(status => new bool?[] { true, false, null }
            .Select(received => new PersonRight("law", Given.Result(status), received))),
        right => Assert.Equal(right.IsMissed, RightStandings.Of(right) == RightStanding.Missed));

    [Fact]
    public void A_filter_on_an_age_band_that_does_not_exist_selects_nothing() =>
        Assert.Null(Outcomes.Select(new RightsFilter(null, "5-6", null, null)));

    [Fact]
    public void Results_with_the_same_content_are_the_same_and_others_are_not()
    {
        var stored = new PersonRight("law", new RightResult(RightStatus.NeedsFacts, null, ["a", "b"], [], null), null);
        Assert.True(SameResult.Is(stored, stored with { Result = stored.Result with { Missing = ["a", "b"] } }));
        Assert.False(SameResult.Is(stored, stored with { Result = stored.Result with { Missing = ["a"] } }));
        Assert.False(SameResult.Is(stored, stored with { Received = true }));
        Assert.False(SameResult.Is(stored, stored with { Result = Given.Result(RightStatus.Entitled, 1) }));
    }

    [Theory]
    [InlineData("P12", 12L)]
    [InlineData("P012", null)]
    [InlineData("P0", null)]
    [InlineData("P-1", null)]
    [InlineData("p12", null)]
    [InlineData("12", null)]
    [InlineData("P99999999999999999999", null)]
    [InlineData(null, null)]
    public void A_resident_has_one_key(string? text, long? expected) =>
        Assert.Equal(expected, ResidentKey.Read(text)?.Value);
}
