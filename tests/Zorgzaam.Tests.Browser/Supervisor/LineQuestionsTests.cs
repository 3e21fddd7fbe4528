using Microsoft.Playwright;
using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Tests.Browser.Shared;
using Zorgzaam.Web.Access;
using static Microsoft.Playwright.Assertions;

namespace Zorgzaam.Tests.Browser.Supervisor;

/// <summary>A resident asks about a line of the log, and reads the answer beside it.</summary>
public sealed class LineQuestionsTests(DemoSite demo)
{
    private const string Question = "Waarom rekende een programma met mijn gegevens?";
    private const string Answer = "Wij rekenen voor iedereen uit welke rechten blijven liggen.";

    [Fact]
    public async Task Question_FromReceiptToAnswer()
    {
        await using var resident = await demo.SignInAsync(Persona.Bep);
        await OpenLineAsync(resident, "Rechten vinden");
        await Expect(resident.Page.Locator("[aria-invalid]")).ToHaveCountAsync(0); // nothing is wrong yet
        await Accessible.AssertAsync(resident, "question-ask");
        await resident.Page.GetByLabel("Uw vraag").FillAsync("   ");
        await resident.Button("Stel de vraag").ClickAsync();
        await Expect(resident.Page.Locator("main")).ToContainTextAsync("Schrijf uw vraag in ten hoogste");
        await resident.Page.GetByLabel("Uw vraag").FillAsync(Question);
        await resident.Button("Stel de vraag").ClickAsync();

        var line = resident.Path;
        Assert.StartsWith("/wie-keek?regel=", line, StringComparison.Ordinal);
        await Expect(resident.Heading("Wij hebben uw vraag ontvangen")).ToBeVisibleAsync();
        await Expect(resident.Page.Locator("main")).ToContainTextAsync("Daar zorgt de privacyfunctionaris voor.");
        await Accessible.AssertAsync(resident, "question-received");
        await resident.Page.ReloadAsync();
        await Expect(resident.Page.Locator(".app-quote")).ToHaveCountAsync(1);

        await AnswerAsync();

        await OpenLineAsync(resident, Answer);
        Assert.Equal(line, resident.Path);
        await Expect(resident.Page.Locator("main")).ToContainTextAsync(Answer);
        await Accessible.AssertAsync(resident, "question-answered");

        // A run over many is a line of each of them, and still nobody reads the question of another.
        await OpenLineAsync(resident, "Uw eigen rechten en gegevens bekijken");
        await using var other = await demo.SignInAsync(Persona.Karim);
        Assert.Equal(200, await other.GoAsync(line));
        Assert.DoesNotContain(Question, await other.TextAsync(), StringComparison.Ordinal);

        // A line about another resident only is not there, like a line that nobody has.
        Assert.Equal(404, await other.GoAsync(resident.Path));
        var refused = await SaidAsync(other);
        Assert.Equal(404, await other.GoAsync("/wie-keek?regel=bestaat-niet"));
        Assert.Equal(refused, await SaidAsync(other));
    }

    // Each answer has a mark of its own to call about.
    private static async Task<IEnumerable<string>> SaidAsync(Visit visit) =>
        (await visit.TextAsync()).Split('\n').Where(line => !line.StartsWith("404 - ", StringComparison.Ordinal));

    // Other visits of the same resident stand in front, so the line may be on a later page of the list.
    private static async Task OpenLineAsync(Visit visit, string text)
    {
        await visit.GoAsync("/wie-keek");
        var line = visit.Page.Locator("tbody tr", new() { HasText = text }).First;
        var next = visit.Page.Locator("a[rel=next]");
        while (await line.CountAsync() == 0 && await next.CountAsync() > 0) await next.ClickAsync();
        await line.GetByRole(AriaRole.Link).ClickAsync();
    }

    private async Task AnswerAsync()
    {
        await using var staff = await demo.SignInAsync(Roles.Supervisor);
        await staff.GoAsync("/toezicht/vragen");
        var waiting = staff.Page.Locator(".app-right", new() { HasText = Question });
        await Expect(waiting).ToContainTextAsync("Rechten vinden die iemand nog niet gebruikt");
        await Accessible.AssertAsync(staff, "questions");
        await waiting.GetByRole(AriaRole.Link).ClickAsync();
        await Accessible.AssertAsync(staff, "questions-answering");
        await staff.Page.GetByLabel("Uw antwoord").FillAsync(Answer);
        await staff.Button("Stuur het antwoord").ClickAsync();
        Assert.StartsWith("/toezicht/vragen", staff.Path, StringComparison.Ordinal);
        await Expect(waiting).ToHaveCountAsync(0);
    }
}
