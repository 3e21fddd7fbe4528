using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Store;

public sealed class GatewayTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Write_StateJournalAndLog_AreCommittedTogether(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var processing = store.Processing("vullen");
        var hash = await store.Parts.SaveAsync(new byte[] { 1, 2 }, TestStore.Cancel);

        await store.Gateway.WriteAsync(
            processing, "part.commit", (scope, stop) => CommitAsync(scope, hash, stop), TestStore.Cancel);

        Assert.Single(await store.RowsAsync<CommittedPart>());
        var entry = Assert.Single(await store.JournalAsync());
        Assert.Equal(("nl.zorgzaam.test.made", "test/1", "urn:zorgzaam"), (entry.Type, entry.Subject, entry.Source));
        var record = Assert.Single(await store.RowsAsync<ProcessingRecord>(), row => row.Act == "part.commit");
        Assert.Equal((entry.TraceId, entry.SpanId), (record.TraceId, record.SpanId));
    }

    [Theory]
    [EachStore]
    public async Task Write_FaultAfterTheState_LeavesNothingOfIt(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var hash = await store.Parts.SaveAsync(new byte[] { 1, 2 }, TestStore.Cancel);

        await Assert.ThrowsAsync<IOException>(() => store.Gateway.WriteAsync<int>(
            store.Processing("vullen"),
            "part.commit",
            async (scope, stop) =>
            {
                await CommitAsync(scope, hash, stop);
                await scope.InsertAsync([Row("aa"), Row("bb")], stop);
                throw new IOException("fault injected");
            },
            TestStore.Cancel));

        Assert.Empty(await store.RowsAsync<CommittedPart>());
        Assert.Empty(await store.JournalAsync());
        Assert.DoesNotContain(await store.RowsAsync<ProcessingRecord>(), row => row.Act == "part.commit");
    }

    [Theory]
    [EachStore]
    public async Task Write_LogCannotBeWritten_StateIsNotCommitted(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var hash = await store.Parts.SaveAsync(new byte[] { 1, 2 }, TestStore.Cancel);

        // No act has no name: the log record breaks its constraint, and with it the whole act.
        await Assert.ThrowsAnyAsync<Exception>(() => store.Gateway.WriteAsync(
            store.Processing("vullen"), null!, (scope, stop) => CommitAsync(scope, hash, stop), TestStore.Cancel));

        Assert.Empty(await store.RowsAsync<CommittedPart>());
        Assert.Empty(await store.JournalAsync());
    }

    [Theory]
    [EachStore]
    public async Task Write_WithoutJournalEntry_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Gateway.WriteAsync(
            store.Processing("vullen"),
            "silent",
            async (scope, stop) =>
            {
                await scope.InsertAsync([Row("aa")], stop);
                return 0;
            },
            TestStore.Cancel));

        Assert.Empty(await store.RowsAsync<CommittedPart>());
    }

    [Theory]
    [EachStore]
    public async Task Write_WithReadingPurpose_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Gateway.WriteAsync(
            store.Processing("tellen"), "part.commit", (_, _) => Task.FromResult(0), TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task Report_WithAPurposeThatRecordsOrReads_IsRefusedAndLogged(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        foreach (var purpose in (string[])["vullen", "tellen"])
        {
            await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Gateway.ReportAsync(
                store.Processing(purpose), "something.report", (_, _) => Task.FromResult(0), TestStore.Cancel));
        }

        var refused = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.Act == "something.report").ToList();
        Assert.Equal(["vullen", "tellen"], refused.OrderBy(row => row.Id).Select(row => row.ActivityId));
        Assert.All(refused, row => Assert.Equal(ProcessingStatus.Refused, row.Status));
    }

    [Theory]
    [EachStore]
    public async Task Act_MoreThan500Subjects_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        await Assert.ThrowsAsync<TooManySubjectsException>(() => store.Gateway.ReadAsync(
            store.Processing("tellen"),
            "too.many",
            (scope, _) =>
            {
                scope.Saw(Enumerable.Range(1, 501).Select(i => new PersonId(i)));
                return Task.FromResult(0);
            },
            TestStore.Cancel));
    }

    [Theory]
    [EachStore]
    public async Task Numbers_TakenByManyAtOnce_AreAllDifferent(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        var firsts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.Gateway.WriteAsync(
            store.Processing("vullen"),
            "numbers.take",
            (scope, stop) => scope.TakeNumbersAsync("test", 10, stop),
            TestStore.Cancel)));

        Assert.Equal(Enumerable.Range(0, 8).Select(i => (i * 10L) + 1), firsts.Order());
    }

    [Theory]
    [EachStore]
    public async Task Act_InsideAnother_SaysSoInsteadOfWaitingForItself(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Gateway.ReadAsync(
            store.Processing("tellen"), "outer", (_, _) => store.JournalAsync(), TestStore.Cancel));
    }

    private static async Task<int> CommitAsync(WriteScope scope, PartHash hash, CancellationToken cancellation)
    {
        await scope.CommitPartAsync(hash, "test", cancellation);
        scope.Append(new JournalEntry("nl.zorgzaam.test.made", "test/1", new JsonObject { ["n"] = 1 }));
        return 0;
    }

    private static CommittedPart Row(string hash) => new(hash, "test", CommittedMicros: 1);
}
