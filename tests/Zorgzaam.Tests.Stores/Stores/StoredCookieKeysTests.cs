using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Zorgzaam.Store.Keys;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Store;

namespace Zorgzaam.Tests.Stores.Stores;

/// <summary>The keys that protect cookies and forms.</summary>
public sealed class StoredCookieKeysTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Cookie_OfOneServer_IsReadByAnotherAndAfterARotation(StoreKind kind)
    {
        var keys = await Databases.KeysAsync(kind, postgres);
        var empty = Directory.CreateTempSubdirectory("zorgzaam-cookies-").FullName;
        var cookie = Protector(keys, empty, "one").Protect("who is signed in");

        Assert.Equal("who is signed in", Protector(keys, empty, "one").Unprotect(cookie));
        Assert.True(await Open(keys, "two", "one").RewrapAsync(TestStore.Cancel) > 0);
        Assert.Equal("who is signed in", Protector(keys, empty, "two").Unprotect(cookie));
        Assert.ThrowsAny<Exception>(() => Protector(keys, empty, "one").Unprotect(cookie));
    }

    [Theory]
    [EachStore]
    public async Task Keys_InTheStore_AreNotInTheClear(StoreKind kind)
    {
        var keys = await Databases.KeysAsync(kind, postgres);
        var empty = Directory.CreateTempSubdirectory("zorgzaam-cookies-").FullName;
        Protector(keys, empty, "one").Protect("something");

        var secret = Assert.Single(new SharedSecrets(Open(keys, "one")).Find("cookies/"));
        Assert.Contains("masterKey", Encoding.UTF8.GetString(secret), StringComparison.Ordinal);
        var rows = await Databases.RowsAsync(keys, "SELECT name, wrapped, master FROM store_secrets");
        foreach (var word in (string[])["masterKey", "<key", Encoding.UTF8.GetString(secret)[100..160]])
            Assert.DoesNotContain(word, rows, StringComparison.Ordinal);
        Assert.Contains("cookies/key-", rows, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_OfAnEarlierVersion_AreTakenOverOnce()
    {
        var keys = await Databases.KeysAsync(StoreKind.Sqlite, postgres);
        var folder = Directory.CreateTempSubdirectory("zorgzaam-cookies-");
        await using var before = new ServiceCollection().AddDataProtection().SetApplicationName("Zorgzaam")
            .PersistKeysToFileSystem(folder).Services.BuildServiceProvider();
        var cookie = before.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("still signed in");
        Assert.NotEmpty(folder.GetFiles("key-*.xml"));

        Assert.Equal("still signed in", Protector(keys, folder.FullName, "one").Unprotect(cookie));
        Assert.Empty(folder.GetFiles("key-*.xml"));
        Assert.Equal("still signed in", Protector(keys, folder.FullName, "one").Unprotect(cookie));
    }

    private static IDataProtector Protector(StoreOptions keys, string folder, string master) => new ServiceCollection()
        .AddSingleton(Open(keys, master)).AddStoredCookieKeys(folder).BuildServiceProvider()
        .GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static KeyStore Open(StoreOptions options, params string[] masters) => Databases.Open(options, masters);
}
