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

    [Fact]
    public void Sessions_AreBounded_AndMakeRoomWhenTheyEnd()
    {
        for (var i = 0; i < Sessions.Most; i++) Assert.NotNull(sessions.Begin(Somebody("anna")));

        Assert.Null(sessions.Begin(Somebody("bart")));
        time.Advance(Lasts);
        Assert.NotNull(sessions.Begin(Somebody("bart")));
    }

    private static ClaimsPrincipal Somebody(string id) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id)], "test"));
}
