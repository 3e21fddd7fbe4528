using Microsoft.Extensions.Time.Testing;
using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Unit.Foundation;

public sealed class LegalClockTests
{
    [Theory]
    [InlineData("2026-01-31T22:59:59Z", "2026-01-31")]
    [InlineData("2026-01-31T23:00:00Z", "2026-02-01")]
    [InlineData("2026-06-30T21:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T22:00:00Z", "2026-07-01")]
    public void Today_AroundMidnight_IsTheDateInAmsterdam(string instant, string expected)
    {
        var time = new FakeTimeProvider(DateTimeOffset.Parse(instant, null));

        Assert.Equal(DateOnly.Parse(expected, null), new LegalClock(time).Today);
    }

    [Theory]
    [InlineData("2026-01-10T14:30:00", "2026-01-10T13:30:00Z")]
    [InlineData("2026-07-10T14:30:00", "2026-07-10T12:30:00Z")]
    [InlineData("2026-10-25T02:30:00", "2026-10-25T00:30:00Z")] // comes twice: the first
    public void InstantAt_IsWhatTheClockOnTheWallShows(string local, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, null), LegalClock.InstantAt(DateTime.Parse(local, null)));

    [Fact]
    public void Today_Fixed_StandsStillWhileRealTimeGoesOn()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2027, 5, 5, 8, 0, 0, TimeSpan.Zero));
        var clock = new LegalClock(time, new DateOnly(2026, 6, 1));

        time.Advance(TimeSpan.FromDays(3));

        Assert.Equal(new DateOnly(2026, 6, 1), clock.Today);
        Assert.Equal(new DateTimeOffset(2027, 5, 8, 8, 0, 0, TimeSpan.Zero), clock.Now);
    }
}
