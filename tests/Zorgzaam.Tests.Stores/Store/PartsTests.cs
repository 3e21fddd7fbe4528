using System.Text;
using System.Text.Json.Nodes;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Parts;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Store;

public sealed class PartsTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Part_SavedTwiceAndCommitted_IsReadBackByItsHash(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var bytes = Encoding.UTF8.GetBytes("uitkomsten");

        var hash = await store.Parts.SaveAsync(bytes, TestStore.Cancel);
        Assert.Equal(hash, await store.Parts.SaveAsync(bytes, TestStore.Cancel));
        await CommitAsync(store, hash);

        Assert.Equal(bytes, await ReadAsync(store, hash));
    }

    [Theory]
    [EachStore]
    public async Task Part_NeverCommitted_CannotBeRead(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        var hash = await store.Parts.SaveAsync(new byte[] { 7 }, TestStore.Cancel);

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(store, hash));
    }

    [Fact]
    public async Task Part_ChangedOnDisk_IsFoundOut()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        var hash = await store.Parts.SaveAsync(new byte[] { 7 }, TestStore.Cancel);
        await CommitAsync(store, hash);

        await File.WriteAllBytesAsync(
            Path.Combine(store.SqliteFile + ".parts", hash.Hex[..2], hash.Hex), [8], TestStore.Cancel);

        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(store, hash));
    }

    private static Task<int> CommitAsync(TestStore store, PartHash hash) => store.Gateway.WriteAsync(
        store.Processing("vullen"),
        "part.commit",
        async (scope, stop) =>
        {
            await scope.CommitPartAsync(hash, "test", stop);
            scope.Append(new JournalEntry("nl.zorgzaam.test.made", null, new JsonObject()));
            return 0;
        },
        TestStore.Cancel);

    private static Task<byte[]> ReadAsync(TestStore store, PartHash hash) => store.Gateway.ReadAsync(
        store.Processing("tellen"), "part.read", (scope, stop) => scope.ReadPartAsync(hash, stop), TestStore.Cancel);
}
