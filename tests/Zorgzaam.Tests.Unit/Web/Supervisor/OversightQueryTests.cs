using Zorgzaam.Web.Supervisor;

namespace Zorgzaam.Tests.Unit.Web.Supervisor;

public sealed class OversightQueryTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("", " ", "")]
    [InlineData("2026-03-01", "2026-03-31", "OwnHousehold")]
    public void Search_ThatCanBeChosen_IsKnown(string? from, string? until, string? signal) =>
        Assert.True(new OversightQuery { From = from, Until = until, Signal = signal }.IsKnown);

    [Theory]
    [InlineData("1 maart", null, null)]
    [InlineData(null, "2026-02-30", null)]
    [InlineData(null, null, "ownhousehold")]
    [InlineData(null, null, "1")]
    public void Search_ThatCannotBeChosen_IsNotKnown(string? from, string? until, string? signal) =>
        Assert.False(new OversightQuery { From = from, Until = until, Signal = signal }.IsKnown);

    [Fact]
    public void Search_WithoutAnything_NarrowsNothing() =>
        Assert.Equal(
            new OversightSearch(null, null, null, null, null, null),
            new OversightQuery { Purpose = "", Role = " ", Staff = "  " }.ToSearch());

    [Fact]
    public void Search_TakesWhatWasGiven() => Assert.Equal(
        new OversightSearch(new DateOnly(2026, 3, 1), null, "casework-inzage", "caseworker", "ans", UnusualUse.Refused),
        new OversightQuery
        {
            From = "2026-03-01",
            Purpose = "casework-inzage",
            Role = "caseworker",
            Staff = " ans ",
            Signal = "Refused",
        }.ToSearch());
}
