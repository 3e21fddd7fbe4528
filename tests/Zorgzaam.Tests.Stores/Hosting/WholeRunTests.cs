using System.Net;
using System.Text.RegularExpressions;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Hosting;

/// <summary>
/// Everything that a run writes or answers beside the pages themselves: console, logs, reports, exports, files, redirects, error
/// pages and health. None of it tells who anybody is.
/// </summary>
public sealed partial class WholeRunTests(PostgresServer postgres)
{
    [Fact]
    public async Task Demonstration_TellsNothingOfAnybody()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using var command = new ChildCommand(store);
        var log = Path.Combine(command.Folder, "log");
        var said = new List<string>
        {
            await SaidAsync(command, 0, "population", "generate", "--persons", "120"),
            await SaidAsync(command, 0, "sweep", "--demo"),
            await SaidAsync(command, 0, "sweep", "--demo"),
            await SaidAsync(command, 1, "population", "generate", "--persons", "130"),
        };
        var facts = await PersonalFacts.OfAsync(store);
        Assert.True(facts.Count > 300, $"only {facts.Count} facts");

        said.Add(await command.ServeAsync(client => VisitAsync(client, facts), "serve", "--demo", "--persons", "120"));
        said.Add(await SaidAsync(command, 0, "log", "export", log));
        said.Add(await SaidAsync(command, 0, "log", "verify", log));

        facts.AssertAbsent("The console", string.Join('\n', said));
        facts.AssertAbsentInFiles(command.Folder);
        facts.AssertAbsentInFiles(Path.GetDirectoryName(store.SqliteFile)!);
    }

    [Fact]
    public async Task DeliveredPersons_InProduction_LeaveNothingInTheLogs_AndOnlyHttpsIsSpoken()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using var command = new ChildCommand(store);
        var example = Path.Combine(PolicyFiles.Root, "docs", "examples", "persons.csv");
        var report = Path.Combine(command.Folder, "remarks.csv");
        var said = new List<string>
        {
            await SaidAsync(command, 0, "import", "brp", example, "--report", report),
            await SaidAsync(command, null, "sweep", "--profile", "agency", "--date", "2026-03-02"),
        };
        var facts = await PersonalFacts.OfAsync(store);

        said.Add(await command.OverHttps("zorgzaam.example").ServeAsync(VisitInProductionAsync, "serve"));

        facts.AssertAbsent("The console", string.Join('\n', said));
        facts.AssertAbsentInFiles(command.Folder);
    }

    private static async Task<string> SaidAsync(ChildCommand command, int? code, params string[] arguments)
    {
        var ended = await command.RunAsync(arguments);
        Assert.True(code is null || code == ended.Code, ended.Output + ended.Error);
        return ended.Output + ended.Error;
    }

    // A caseworker who types what they should not, everywhere that something can be typed, and looks at a resident.
    private static async Task VisitAsync(HttpClient client, PersonalFacts facts)
    {
        Assert.Equal("/rechten", await PersonaSignIn.AsAsync(client, "medewerker"));
        string[] typed = ["900000004", "Noor van Voorbeeld", "P1", "P999999", "Schildersma"];
        foreach (var text in typed.Select(Uri.EscapeDataString))
        {
            string[] addresses =
            [
                $"/inwoner/{text}?x={text}", $"/{text}", $"/rechten?leeftijd={text}&uitkomst={text}",
                $"/rechten/{text}/inwoners?uitkomst={text}",
            ];
            foreach (var address in addresses.Select(Local))
            {
                await RefusedAsync(facts, await client.GetAsync(address, TestStore.Cancel));
                await RefusedAsync(facts, await client.PutAsync(address, null, TestStore.Cancel));
            }
        }

        foreach (var id in (string[])["P1", "P2", "900000004"])
        {
            var page = Local($"/inwoner/{id}");
            foreach (var why in (string[])["Karim Schildersma belde, 900000041", "Z-1"])
            {
                using var form = await FormAsync(client, page, ("doel", "inwoner-inzage"), ("zaak", why));
                await RefusedAsync(facts, await client.PostAsync(page, form, TestStore.Cancel));
            }
        }

        foreach (var health in (string[])["/health/live", "/health/ready"])
            facts.AssertAbsent(health, await client.GetStringAsync(Local(health), TestStore.Cancel));
        Assert.Equal("/mijn-rechten", await PersonaSignIn.AsAsync(client, "inwoner-1"));
        // The pages themselves do tell: what is searched for is there to be found.
        var own = await client.GetStringAsync(Local("/mijn-rechten"), TestStore.Cancel);
        Assert.Contains("Noor van Voorbeeld", own, StringComparison.Ordinal);
        foreach (var closed in (string[])["/inwoner/P1", "/inwoner/P2", "/rechten"])
            await RefusedAsync(facts, await client.GetAsync(Local(closed), TestStore.Cancel));
    }

    private static async Task VisitInProductionAsync(HttpClient client)
    {
        client.DefaultRequestHeaders.Host = "zorgzaam.example";
        var cookies = new List<string>();
        foreach (var address in (string[])["/", "/uitloggen", "/inwoner/999990007", "/999990007", "/rechten?leeftijd=Toetsweg%207"])
        {
            using var answer = await client.GetAsync(Local(address), TestStore.Cancel);
            Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
            if (answer.Headers.TryGetValues("Set-Cookie", out var set)) cookies.AddRange(set);
        }

        Assert.Contains(cookies, cookie => cookie.StartsWith("formulier=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i); samesite=(lax|strict)", cookie);
        });
    }

    // What is refused or leads elsewhere; a page that may be seen shows what it is for.
    private static async Task RefusedAsync(PersonalFacts facts, HttpResponseMessage answer)
    {
        var where = $"{(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri!.AbsolutePath}";
        facts.AssertAbsent($"The headers of {where}", answer.Headers.ToString());
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        if ((int)answer.StatusCode < 400) return;
        var body = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestStore.Cancel));
        facts.AssertAbsent(where, Persona().Replace(body, ""));
    }

    private static async Task<FormUrlEncodedContent> FormAsync(HttpClient client, Uri page, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await client.GetStringAsync(page, TestStore.Cancel)).Groups["token"].Value;
        return new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token))
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
    }

    private static Uri Local(string address) => new(address, UriKind.Relative);

    [GeneratedRegex(
        "__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    // The page says to who is signed in who that is.
    [GeneratedRegex(
        "class=\"app-persona\".*?</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Persona();
}
