using Microsoft.Extensions.Logging.Abstractions;
using Zorgzaam.Foundation;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Stores.Pages;

public sealed class RefusalsTests(PostgresServer postgres)
{
    private const string What = "The page '/inwoner/{id}' is not open to this role.";
    private static readonly Reader Curious = new("beleid", Roles.PolicyLawyer, "Pieter", null);

    [Theory]
    [EachStore]
    public async Task Refusal_IsWrittenAsRefused_WithoutPersonsAndAttributes(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var refusals = Of(store);

        refusals.Note(Curious, What);
        await refusals.WriteWaitingAsync(TestStore.Cancel);

        var row = Assert.Single(await store.RowsAsync<ProcessingRecord>());
        Assert.Equal(
            (ProcessingStatus.Refused, What, "beleid", Roles.PolicyLawyer), (row.Status, row.Reason, row.ActorId, row.ActorRole));
        Assert.Equal(("toegang-weigeren", "", null, 0), (row.ActivityId, row.Attributes, row.Subject, row.SubjectCount));
    }

    [Theory]
    [EachStore]
    public async Task Flood_OfOnePerson_IsCutOffEachMinute_AndHidesNobodyElse(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var refusals = Of(store);

        for (var i = 0; i < 200; i++) refusals.Note(Curious, What);
        refusals.Note(Curious with { Id = "bestuur" }, What);
        store.Time.Advance(TimeSpan.FromMinutes(1));
        refusals.Note(Curious, What);
        await refusals.WriteWaitingAsync(TestStore.Cancel);

        var rows = (await store.RowsAsync<ProcessingRecord>()).ToLookup(row => row.ActorId, StringComparer.Ordinal);
        Assert.Equal(Refusals.MostPerMinute + 1, rows["beleid"].Count());
        Assert.Single(rows["bestuur"]);
    }

    private static Refusals Of(TestStore store)
    {
        var purposes = PurposeFile.Read(Path.Combine(PolicyFiles.Folder, "purposes.yaml"), PolicyFiles.Types);
        var gate = new ProcessingGate(
            purposes, new LegalClock(store.Time, TestStore.LegalDate), new RandomIds(store.Time), demo: false);
        return new Refusals(gate, store.Gateway, store.Time, NullLogger<Refusals>.Instance);
    }
}
