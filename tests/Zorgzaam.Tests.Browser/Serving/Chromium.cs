using Microsoft.Playwright;

namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>The Chromium of this machine; nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("ZORGZAAM_TEST_CHROMIUM") is { Length: > 0 } path
                ? path
                : "/usr/bin/chromium",
            Args = Flags,
            Headless = true,
        });
}
