using Microsoft.Playwright;

namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>One person at one browser window, with cookies of its own.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Uri address;

    private Visit(Uri address, IBrowserContext context, IPage page)
    {
        this.address = address;
        Context = context;
        Page = page;
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>The address within the site, with its query.</summary>
    public string Path => new Uri(Page.Url).PathAndQuery;

    public static async Task<Visit> OpenAsync(IBrowser browser, Uri address, bool script = true, string? cookies = null)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.AbsoluteUri,
            JavaScriptEnabled = script,
            StorageState = cookies,
            ViewportSize = new ViewportSize { Width = Widths.Desk, Height = 900 },
        });
        context.SetDefaultTimeout(20_000);
        return new Visit(address, context, await context.NewPageAsync());
    }

    /// <summary>Opens an address and gives the status of the answer.</summary>
    public async Task<int> GoAsync(string path)
    {
        var answer = await Page.GotoAsync(path);
        return answer?.Status ?? throw new InvalidOperationException($"{path} gave no answer.");
    }

    /// <summary>Opens a page about residents and states why; gives the status of opening it again after that.</summary>
    public async Task<int> GoOnGroundAsync(string path, string why = "Z-2026-1")
    {
        await GoAsync(path);
        await StateAsync(why);
        return await GoAsync(path);
    }

    /// <summary>States why, on the page that asks it.</summary>
    public async Task StateAsync(string why)
    {
        await Page.Locator("input[name=zaak]").FillAsync(why);
        await Page.Locator("main form:has(input[name=zaak]) button").ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Signs in on the page, as a person does.</summary>
    public async Task SignInAsync(Persona persona)
    {
        await GoAsync("/inloggen");
        await Button($"Verder als {persona.Name}").ClickAsync();
        await Page.WaitForURLAsync(new Uri(address, persona.Start).AbsoluteUri);
    }

    public ILocator Button(string name) =>
        Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Link(string name) =>
        Page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name, Exact = true });

    public ILocator Heading(string name) =>
        Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Exact = true });

    /// <summary>The words of the main part of the page.</summary>
    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();

    /// <summary>Opens every part that is folded in.</summary>
    public Task UnfoldAsync() =>
        Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

    /// <summary>Leaves a picture of the whole page, when ZORGZAAM_TEST_SCREENSHOTS names a folder.</summary>
    public async Task PhotographAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("ZORGZAAM_TEST_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await Page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = System.IO.Path.Combine(folder, name + ".png"),
            FullPage = true,
        });
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();
}
