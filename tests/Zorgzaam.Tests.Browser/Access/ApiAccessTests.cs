using System.Net;
using System.Net.Http.Json;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>A machine comes in with a token of the provider, and with nothing else.</summary>
public sealed class ApiAccessTests(DemoSite demo)
{
    private const string Purpose = "rechten-overzicht";

    private sealed record Told(string Id, IReadOnlyList<string> Purposes);

    [Fact]
    public async Task Token_OfTheProvider_TellsClientAndPurposes()
    {
        await using var provider = await OtherProvider.StartAsync();
        await using var site = await ApiSite.StartAsync(provider.Address, OtherProvider.Audience);
        var token = await TokenAsync(provider);

        using var answer = await site.AskAsync(token);

        var told = await answer.Content.ReadFromJsonAsync<Told>(TestContext.Current.CancellationToken);
        Assert.Equal(OtherProvider.Machine, told!.Id);
        Assert.Equal([Purpose], told.Purposes);
    }

    [Fact]
    public async Task AnythingElse_Is401()
    {
        await using var provider = await OtherProvider.StartAsync();
        await using var stranger = await OtherProvider.StartAsync();
        await using var site = await ApiSite.StartAsync(provider.Address, OtherProvider.Audience);
        await using var forOthers = await ApiSite.StartAsync(provider.Address, "somebody-else");
        var token = await TokenAsync(provider);
        var parts = token.Split('.');
        var claims = System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]);
        var changed = System.Text.Encoding.UTF8.GetString(claims).Replace(OtherProvider.Machine, "somebody", StringComparison.Ordinal);
        var body = System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(changed));
        var unsigned = System.Buffers.Text.Base64Url.EncodeToString("""{"alg":"none","typ":"at+jwt"}"""u8);

        await RefusedAsync(site, null);
        await RefusedAsync(site, "geen.token");
        await RefusedAsync(site, await TokenAsync(stranger)); // another key
        await RefusedAsync(site, $"{parts[0]}.{body}.{parts[2]}"); // other content
        await RefusedAsync(site, $"{unsigned}.{parts[1]}."); // no signature
        await RefusedAsync(forOthers, token); // made out to another
        using var page = await site.AskAsync(token, "/people");
        Assert.Equal(HttpStatusCode.Found, page.StatusCode); // a machine is nobody on the pages
    }

    [Fact]
    public async Task ProviderOfTheDemonstration_GivesKnownClientsTheirPurposes_AndNoOther()
    {
        var endpoint = new Uri(demo.Address, "/demo/token");
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(demo.DataFolder, "keys", "api-clients.secret"), TestContext.Current.CancellationToken);
        var (client, secret) = lines[0].Split(' ') is [var id, var known] ? (id, known) : throw new InvalidOperationException();

        var (token, _) = await ApiSite.TokenAsync(endpoint, client, secret);
        await using var site = await ApiSite.StartAsync(demo.Address, "zorgzaam");
        using var answer = await site.AskAsync(token);
        var told = await answer.Content.ReadFromJsonAsync<Told>(TestContext.Current.CancellationToken);
        Assert.Equal(client, told!.Id);
        Assert.Equal([Purpose], told.Purposes);

        Assert.Equal("invalid_client", (await ApiSite.TokenAsync(endpoint, client, secret[..^1] + "x")).Fault);
        Assert.Equal("invalid_client", (await ApiSite.TokenAsync(endpoint, "zorgzaam", secret)).Fault);
        Assert.Equal("invalid_scope", (await ApiSite.TokenAsync(endpoint, client, secret, "casework-inzage")).Fault);
        Assert.Equal("invalid_scope", (await ApiSite.TokenAsync(endpoint, client, secret, "openid")).Fault);
    }

    [Theory]
    [InlineData("client_id", "a")]
    [InlineData("azp", "a")]
    public void Client_IsFoundUnderEitherName(string claim, string client)
    {
        var read = ApiAccess.Read(new(new System.Security.Claims.ClaimsIdentity(
            [new(claim, client), new("scope", "x  y"), new("scope", "y z")])));

        Assert.Equal(client, ApiAccess.ClientOf(read!).Id);
        Assert.Equal(["x", "y", "z"], ApiAccess.ClientOf(read!).Purposes.Order(StringComparer.Ordinal));
        Assert.Null(ApiAccess.Read(new(new System.Security.Claims.ClaimsIdentity([new("scope", "x")]))));
    }

    private static async Task<string> TokenAsync(OtherProvider provider)
    {
        var (token, fault) = await ApiSite.TokenAsync(
            new Uri(provider.Address, "/token"), OtherProvider.Machine, OtherProvider.Secret, Purpose);
        return token ?? throw new InvalidOperationException(fault);
    }

    private static async Task RefusedAsync(ApiSite site, string? token)
    {
        using var answer = await site.AskAsync(token);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.StartsWith("Bearer", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }
}
