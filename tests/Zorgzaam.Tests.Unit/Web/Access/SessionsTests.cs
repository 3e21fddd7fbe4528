using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Time.Testing;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Unit.Web.Access;

public sealed class SessionsTests
{
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(20);

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly Sessions sessions;

    public SessionsTests() => sessions = new Sessions(
        time, new IdentityProvider(new Uri("https://inlogdienst.example"), "site", null, IsOwn: false) { Session = Lasts });

    [Fact]
    public void Session_EndsAtItsTime_WhateverSomebodyDoes()
    {
        var user = Somebody("anna");
        var key = sessions.Begin(user);

        for (var minute = 0; minute < Lasts.TotalMinutes; minute++)
        {
            Assert.Same(user, sessions.Find(key));
            time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Null(sessions.Find(key));
    }

    [Fact]
    public void Session_OfARoleThatEndsSooner_EndsWithTheRole()
    {
        var until = time.GetUtcNow().AddMinutes(5).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var user = Somebody("anna");
        ((ClaimsIdentity)user.Identity!).AddClaim(new Claim("zorgzaam:tot", until));
        var key = sessions.Begin(user);

        time.Advance(TimeSpan.FromMinutes(4));
        Assert.NotNull(sessions.Find(key));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(sessions.Find(key));
    }

    [Fact]
    public void Session_ThatEnded_IsNeverFoundAgain()
    {
        var (key, other) = (sessions.Begin(Somebody("anna")), sessions.Begin(Somebody("anna")));

        sessions.End(key);

        Assert.Null(sessions.Find(key));
        Assert.NotNull(sessions.Find(other));
        Assert.NotEqual(key, sessions.Begin(Somebody("anna")));
    }

    [Fact]
    public void EndOf_EndsEverySessionOfOnePerson()
    {
        string?[] ofAnna = [sessions.Begin(Somebody("anna")), sessions.Begin(Somebody("anna"))];
        var ofBart = sessions.Begin(Somebody("bart"));

        sessions.EndOf("anna");

        Assert.All(ofAnna, key => Assert.Null(sessions.Find(key)));
        Assert.NotNull(sessions.Find(ofBart));
    }

    /// <summary>Whoever reports misuse may be the thief.</summary>
    [Fact]
    public void EndOthersOf_OfAResident_EndsNoneThatIsMoreCertain()
    {
        var (owner, phone) = (sessions.Begin(Resident("P1", true)), sessions.Begin(Resident("P1", false)));
        var thief = sessions.Begin(Resident("P1", false));
        var neighbour = sessions.Begin(Resident("P2", false));

        sessions.EndOthersOf("P1", thief);
        Assert.Equal((true, false, true), (IsOpen(owner), IsOpen(phone), IsOpen(thief)));
        sessions.EndOthersOf("P1", null);
        Assert.Equal((true, false), (IsOpen(owner), IsOpen(thief)));

        var stolen = sessions.Begin(Resident("P1", true));
        sessions.EndOthersOf("P1", owner);
        Assert.Equal((true, false, true), (IsOpen(owner), IsOpen(stolen), IsOpen(neighbour)));
    }

    [Fact]
    public void Sessions_AreBounded_AndMakeRoomWhenTheyEnd()
    {
        for (var i = 0; i < Sessions.Most; i++) Assert.NotNull(sessions.Begin(Somebody("anna")));

        Assert.Null(sessions.Begin(Somebody("bart")));
        time.Advance(Lasts);
        Assert.NotNull(sessions.Begin(Somebody("bart")));
    }

    private bool IsOpen(string? key) => sessions.Find(key) is not null;

    private static ClaimsPrincipal Resident(string id, bool isCertain) => new(new ClaimsIdentity(
        [new Claim(Claims.ResidentId, id), .. isCertain ? [new Claim(Claims.Certain, "hoog")] : Array.Empty<Claim>()], "test"));

    private static ClaimsPrincipal Somebody(string id) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id)], "test"));
}
