using Microsoft.Playwright;

namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>The demonstration municipality and a browser to look at it with.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private ZorgzaamServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address => server?.Address ?? throw new InvalidOperationException("The server has not started.");

    public IBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not started.");

    /// <summary>What the server has said so far.</summary>
    public string Output => server?.Output ?? "";

    public async ValueTask InitializeAsync()
    {
        var starting = ZorgzaamServer.StartAsync("--persons", "600");
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

    /// <summary>A window in which someone has signed in on the sign-in page.</summary>
    public async Task<Visit> SignInAsync(string role, bool script = true)
    {
        var visit = await OpenAsync(script);
        await visit.SignInAsync(Persona.Of(role));
        return visit;
    }

    /// <summary>A window in which a resident has signed in.</summary>
    public async Task<Visit> SignInAsync(Persona persona)
    {
        var visit = await OpenAsync();
        await visit.SignInAsync(persona);
        return visit;
    }
}
