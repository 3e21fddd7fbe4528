using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Unit.Web.Access;

public sealed class SignInCookieTests
{
    /// <summary>A withdrawal ends sessions. One that is not there yet is ended as it begins.</summary>
    [Theory]
    [InlineData(Roles.Caseworker, true)]
    [InlineData(Roles.Board, false)]
    [InlineData(null, false)]
    public async Task Session_BeginsOnlyWithTheRole_ThatTheAccountHasByThen(string? held, bool opens)
    {
        await using var app = Build(held);
        await using var first = app.Services.CreateAsyncScope();
        var signedIn = new DefaultHttpContext { RequestServices = first.ServiceProvider };
        await signedIn.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Anna());
        var cookie = Assert.Single(signedIn.Response.Headers.SetCookie)!.Split(';')[0];

        await using var second = app.Services.CreateAsyncScope();
        var next = new DefaultHttpContext { RequestServices = second.ServiceProvider };
        next.Request.Headers.Cookie = cookie;
        var found = await next.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);

        Assert.Equal(opens, found.Succeeded);
    }

    private static WebApplication Build(string? held)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "zorgzaam",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.ClearProviders();
        var profile = ProfileReader.Read(Path.Combine(Repository.Root, "policy", "profiles", "gemeente-voorbeeld.yaml"));
        var levels = new AssuranceLevels(
            [new AssuranceLevel("basis", new LocalizedText("Basis", "Basic"), [])],
            Policies.OfPages.ToDictionary(policy => policy, _ => "basis", StringComparer.Ordinal));
        builder.Services.AddZorgzaamWeb(
            Face.Of(profile, fictional: true), new IdentityProvider(new Uri("https://provider.example"), "site", null, IsOwn: false),
            levels, new RequestLimits());
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IAccounts>(new Held(held));
        builder.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        return builder.Build();
    }

    // With the role that was read a moment before, and when it ends (Claims.Until).
    private static ClaimsPrincipal Anna() => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, "anna"), new Claim(ClaimTypes.Role, Roles.Caseworker),
            new Claim(
                "zorgzaam:tot", TimeProvider.System.GetUtcNow().AddDays(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ],
        "test"));

    private sealed class Held(string? role) : IAccounts
    {
        public Task<ResidentAccount?> FindResidentAsync(Bsn bsn, CancellationToken cancellation) =>
            Task.FromResult<ResidentAccount?>(null);

        public Task<StaffRole?> FindStaffAsync(string account, CancellationToken cancellation) =>
            Task.FromResult(role is null ? null : new StaffRole(role, DateTimeOffset.MaxValue));

        public Task NoteStaffResidentAsync(string account, Bsn bsn, CancellationToken cancellation) => Task.CompletedTask;
    }
}
