using System.Text.Json.Nodes;
using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Store.Keys;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Registry.Doubts;

public sealed class DoubtMessagesTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Report_IsPassedOnOnce_AsACloudEvent_AndTheCorrectionStandsInTheHistory(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100));
        var anna = await PersonAsync(store, Groups.Anna);
        await store.Doubts.ReportAsync(store.Processing("melden"), anna, "inkomen", "Ik verdien minder.", TestStore.Cancel);
        var waiting = Assert.Single(await ReadAsync(store, anna));
        Assert.Null(waiting.PassedOn!.SentAt);
        var folder = Directory.CreateTempSubdirectory("zorgzaam-doubts-").FullName;

        Assert.Equal(1, await SendAsync(store, folder));
        Assert.Equal(0, await SendAsync(store, folder));

        var file = Assert.Single(Directory.GetFiles(folder));
        var sent = JsonNode.Parse(Assert.Single(await File.ReadAllLinesAsync(file, TestStore.Cancel)))!;
        Assert.Equal(("1.0", DoubtMessages.EventType), ((string?)sent["specversion"], (string?)sent["type"]));
        Assert.Equal(Groups.Anna.Digits, (string?)sent["data"]!["bsn"]);
        Assert.Equal("Ik verdien minder.", (string?)sent["data"]!["toelichting"]);
        Assert.Equal(waiting.PassedOn.Source, (string?)sent["data"]!["register"]);
        Assert.NotNull(Assert.Single(await ReadAsync(store, anna)).PassedOn!.SentAt);
        Directory.Delete(folder, recursive: true);

        await store.ImportAsync("two", Groups.Income(Groups.Anna, 50));
        var history = (await store.History.ReadAsync(store.Processing("rechten"), anna, "inkomen", TestStore.Cancel))!;
        Assert.Equal([FactQuality.Disputed, FactQuality.Disputed], history.Said.Select(each => each.Provenance.Quality));
        Assert.NotNull(history.Said[1].ReplacedAt);
    }

    [Theory]
    [EachStore]
    public async Task Report_AboutWhoWasErasedSince_IsNotPassedOn_AndWaitsNoLonger(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100), Groups.Income(Groups.Bram, 100));
        var (anna, bram) = (await PersonAsync(store, Groups.Anna), await PersonAsync(store, Groups.Bram));
        foreach (var person in (PersonId[])[anna, bram])
            await store.Doubts.ReportAsync(store.Processing("melden"), person, "inkomen", "Te hoog.", TestStore.Cancel);
        await store.Keys.DestroyAsync(anna.Value, [RetentionClass.Registry], "test", TestStore.Cancel);
        var folder = Directory.CreateTempSubdirectory("zorgzaam-doubts-").FullName;

        Assert.Equal(1, await SendAsync(store, folder));

        var file = Assert.Single(Directory.GetFiles(folder));
        var sent = JsonNode.Parse(Assert.Single(await File.ReadAllLinesAsync(file, TestStore.Cancel)))!;
        Assert.Equal(Groups.Bram.Digits, (string?)sent["data"]!["bsn"]);
        Assert.Empty(await new DoubtMessages(store.Gateway).WaitingAsync(
            Gate(store).Open(DoubtsCommands.Purpose, DoubtsCommands.Messenger), TestStore.Cancel));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<PersonId> PersonAsync(TestStore store, Bsn bsn) => (await store.Facts.ReadAsync(
        store.Processing("rechten"), [bsn], Names.Of("loon_uit_dienstbetrekking"), null, TestStore.Cancel)).Find(bsn)!.Person;

    private static ProcessingGate Gate(TestStore store) =>
        new(SweepTown.Purposes, new LegalClock(store.Time, SweepTown.Date), new RandomIds(store.Time), demo: true);

    private static Task<int> SendAsync(TestStore store, string folder) => DoubtsCommands.SendAsync(
        new DoubtMessages(store.Gateway), Gate(store), folder, store.Time, TestStore.Cancel);

    private static Task<IReadOnlyList<Doubt>> ReadAsync(TestStore store, PersonId person) =>
        store.DoubtsRead.ReadAsync(store.Processing("rechten"), person, "inkomen", null, TestStore.Cancel);
}
