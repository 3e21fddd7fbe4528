using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>The demonstration municipality and a browser to look at it with.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private readonly ConcurrentDictionary<Persona, Lazy<Task<string>>> signedIn = new();
    private ZorgzaamServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address => server?.Address ?? throw new InvalidOperationException("The server has not started.");

    public IBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not started.");

    /// <summary>The program that serves it.</summary>
    public ZorgzaamServer Server => server ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>Where the server keeps its store and keys.</summary>
    public string DataFolder => server?.DataFolder ?? throw new InvalidOperationException("The server has not started.");

    /// <summary>What the server has said so far.</summary>
    public string Output => server?.Output ?? "";

    public async ValueTask InitializeAsync()
    {
        var starting = ZorgzaamServer.StartAsync("--persons", "1500");
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.StartAsync(playwright);
        server = await starting;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
    }

    /// <summary>A browser window that nobody has used before.</summary>
    public Task<Visit> OpenAsync(bool script = true) => Visit.OpenAsync(Browser, Address, script);

    /// <summary>A window in which someone with this role has signed in, at the page where they start.</summary>
    public Task<Visit> SignInAsync(string role) => SignInAsync(Persona.Of(role));

    /// <summary>A window in which this person has signed in, at the page where they start.</summary>
    public async Task<Visit> SignInAsync(Persona persona)
    {
        var cookies = await signedIn.GetOrAdd(persona, p => new Lazy<Task<string>>(() => CookiesOfAsync(p))).Value;
        var visit = await Visit.OpenAsync(Browser, Address, cookies: cookies);
        await visit.GoAsync(persona.Start);
        return visit;
    }

    // Each person signs in once, on the page; later windows begin with the cookies that this gave.
    private async Task<string> CookiesOfAsync(Persona persona)
    {
        await using var visit = await OpenAsync();
        await visit.SignInAsync(persona);
        return await visit.Context.StorageStateAsync();
    }
}
