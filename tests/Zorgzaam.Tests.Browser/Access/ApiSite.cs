using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zorgzaam.Foundation;
using Zorgzaam.Web;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Organisation;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>A site with one address for machines, which tells what it took from their token.</summary>
internal sealed class ApiSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiSite(WebApplication app) => this.app = app;

    public static async Task<ApiSite> StartAsync(Uri authority, string audience)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        var levels = new AssuranceLevels(
            [new AssuranceLevel("basis", new LocalizedText("Basis", "Basic"), [])],
            Policies.OfPages.ToDictionary(policy => policy, _ => "basis", StringComparer.Ordinal));
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IAccounts, Nobody>()
            .AddSingleton<IRefusals, NotNoted>().AddZorgzaamWeb(
            new OrganisationFace(
                new LocalizedText("Test", "Test"), new BrandColours([.. Enumerable.Repeat("#000000", 8)]), "0", new("x", "x"), true)
            {
                Api = new ApiContact("Team", "api@site.example", "https://site.example/api"),
            },
            new IdentityProvider(authority, "site", null, IsOwn: false) { ApiAudience = audience }, levels, new RequestLimits());
        var built = builder.Build();
        built.UseAuthentication();
        built.UseAuthorization();
        built.MapGet("/machine", (HttpContext context) => ApiAccess.ClientOf(context.User)).RequireAuthorization(Policies.Api);
        built.MapGet("/people", () => "people").RequireAuthorization(Policies.ReadRights);
        await built.StartAsync();
        return new ApiSite(built);
    }

    public async Task<HttpResponseMessage> AskAsync(string? token, string address = "/machine")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await app.GetTestClient().SendAsync(request);
    }

    /// <summary>Asks a provider for a token, and gives it or the fault that came instead.</summary>
    public static async Task<(string? Token, string? Fault)> TokenAsync(
        Uri endpoint, string client, string secret, string? scope = null)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = secret,
            ["scope"] = scope ?? "",
        });
        using var answer = await http.PostAsync(endpoint, form);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.TryGetProperty("access_token", out var token)
            ? (token.GetString(), null)
            : (null, json.RootElement.GetProperty("error").GetString());
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private sealed class NotNoted : IRefusals
    {
        public void Note(Reader reader, string what)
        {
            // Nobody asks here who was refused.
        }
    }

    private sealed class Nobody : IAccounts
    {
        public Task<ResidentAccount?> FindResidentAsync(Bsn bsn, CancellationToken cancellation) =>
            Task.FromResult<ResidentAccount?>(null);

        public Task<StaffRole?> FindStaffAsync(string account, CancellationToken cancellation) =>
            Task.FromResult<StaffRole?>(null);

        public Task NoteStaffResidentAsync(string account, Bsn bsn, CancellationToken cancellation) => Task.CompletedTask;
    }
}
