using Zorgzaam.Registry.Facts;
using Zorgzaam.Store.Keys;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Store.Keys;

public sealed class KeyStoreTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Make_Twice_GivesTheSameKey(StoreKind kind)
    {
        var (keys, _) = await OpenAsync(kind);

        var first = await keys.MakeAsync([1, 2], RetentionClass.Registry, TestStore.Cancel);
        var box = first.Seal(1, "secret", "place");
        var second = await keys.MakeAsync([1], RetentionClass.Registry, TestStore.Cancel);

        Assert.True(second.TryOpen(1, box, "place", out var plain));
        Assert.Equal("secret"u8.ToArray(), plain);
        Assert.NotEqual(first.Reference(1), first.Reference(2));
    }

    [Theory]
    [EachStore]
    public async Task Make_AtTheSameMoment_GivesEverybodyTheSameKey(StoreKind kind)
    {
        var (keys, options) = await OpenAsync(kind);
        KeyStore[] makers = [keys, Open(options, "one"), Open(options, "one"), Open(options, "one")];

        var rings = await Task.WhenAll(makers.Select(each => Task.Run(() =>
            each.MakeAsync([.. Enumerable.Range(1, 700).Select(i => (long)i)], RetentionClass.Log, TestStore.Cancel))));

        var box = rings[0].Seal(700, "secret", "place");
        Assert.All(rings, ring => Assert.True(ring.TryOpen(700, box, "place", out _)));
    }

    [Theory]
    [EachStore]
    public async Task Destroy_OneClass_LeavesTheOtherAndNeverMakesItAnew(StoreKind kind)
    {
        var (keys, _) = await OpenAsync(kind);
        var registry = await keys.MakeAsync([1], RetentionClass.Registry, TestStore.Cancel);
        var log = await keys.MakeAsync([1], RetentionClass.Log, TestStore.Cancel);

        Assert.Equal(1, await keys.DestroyAsync(1, [RetentionClass.Registry], "AVG 17", TestStore.Cancel));

        var after = await keys.MakeAsync([1], RetentionClass.Registry, TestStore.Cancel);
        Assert.False(after.Has(1));
        Assert.Throws<ErasedException>(() => after.Seal(1, "secret", "place"));
        Assert.Empty(await keys.SubjectsAsync([registry.Reference(1)], TestStore.Cancel));
        Assert.Equal(1, (await keys.SubjectsAsync([log.Reference(1)], TestStore.Cancel))[log.Reference(1)]);
    }

    [Theory]
    [EachStore]
    public async Task Rewrap_UnderANewMasterKey_LeavesEverythingReadableWithoutTheOldOne(StoreKind kind)
    {
        var (keys, options) = await OpenAsync(kind);
        var hash = (await keys.LookupAsync(TestStore.Cancel)).Of("persoon", "1");
        var subjects = Enumerable.Range(1, 1_200).Select(i => (long)i).ToList();
        var box = (await keys.MakeAsync(subjects, RetentionClass.Registry, TestStore.Cancel)).Seal(1200, "secret", "place");

        Assert.Equal(1_201, await Open(options, "two", "one").RewrapAsync(TestStore.Cancel));

        var after = Open(options, "two");
        Assert.True((await after.FindAsync(subjects, RetentionClass.Registry, TestStore.Cancel))
            .TryOpen(1200, box, "place", out _));
        Assert.Equal(hash, (await after.LookupAsync(TestStore.Cancel)).Of("persoon", "1"));
        var lost = Open(options, "one");
        var refusal = await Assert.ThrowsAsync<InvalidDataException>(
            () => lost.FindAsync(subjects, RetentionClass.Registry, TestStore.Cancel));
        Assert.Contains("master key 'two'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Box_ChangedOrElsewhere_DoesNotOpen()
    {
        var (keys, _) = await OpenAsync(StoreKind.Sqlite);
        var ring = await keys.MakeAsync([1, 2], RetentionClass.Registry, TestStore.Cancel);
        var box = ring.Seal(1, "secret", "place");

        Assert.Throws<InvalidDataException>(() => ring.TryOpen(1, box, "another place", out _));
        Assert.Throws<InvalidDataException>(() => ring.TryOpen(2, box, "place", out _));
        box[15] ^= 1;
        Assert.Throws<InvalidDataException>(() => ring.TryOpen(1, box, "place", out _));
    }

    /// <summary>What the database holds: neither a BSN nor a name nor an amount in the clear.</summary>
    [Theory]
    [EachStore]
    public async Task Store_WithFacts_HoldsNoIdentifierInTheClear(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 3_141_592), Groups.Born(Groups.Anna, "1950-02-03"));
        await store.Facts.ReadAsync(
            store.Processing("bekijken", "gesprek met Anna Vlinder"), [Groups.Anna], Names.Of("geboortedatum"), null,
            TestStore.Cancel);

        var all = await Tables.DumpAsync(store.Options);

        Assert.Contains("geboortedatum", all, StringComparison.Ordinal); // names of attributes are no secret
        foreach (var secret in new[] { Groups.Anna.Digits, "3141592", "Vlinder" })
            Assert.DoesNotContain(secret, all, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Facts_OfWhomTheKeyWasDestroyed_AreUnknownAndTheLogStillVerifies(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new Accountability.StoredLog(store);
        await store.ImportAsync("one", Groups.Income(Groups.Anna, 100), Groups.Income(Groups.Bram, 200));
        var anna = (await ReadAsync(store)).Find(Groups.Anna)!.Person;
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);

        await store.Keys.DestroyAsync(
            anna.Value, [RetentionClass.Registry, RetentionClass.Log], "AVG 17", TestStore.Cancel);

        var page = await ReadAsync(store);
        Assert.IsType<Fact.Unknown>(page.Find(Groups.Anna)!["loon_uit_dienstbetrekking"]);
        Assert.IsType<Fact.Known>(page.Find(Groups.Bram)!["loon_uit_dienstbetrekking"]);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.True((await log.VerifyAsync()).Holds);
    }

    private static Task<FactsPage> ReadAsync(TestStore store) => store.Facts.ReadAsync(
        store.Processing("rechten"), [Groups.Anna, Groups.Bram], Names.Of("loon_uit_dienstbetrekking"), null,
        TestStore.Cancel);

    private async Task<(KeyStore Keys, StoreOptions Options)> OpenAsync(StoreKind kind)
    {
        var options = await Databases.KeysAsync(kind, postgres);
        return (Open(options, "one"), options);
    }

    private static KeyStore Open(StoreOptions options, params string[] masters) => Databases.Open(options, masters);
}
