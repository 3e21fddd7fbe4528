using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Bad input gives a clear message and a non-zero exit, and leaves the store as it was.</summary>
public sealed class BadInputTests(PostgresServer postgres)
{
    private const string AfterMigration =
        "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '10.0.0')";
    private const string BeforeMigration = "DELETE FROM \"__EFMigrationsHistory\"";

    [Theory]
    [EachStore]
    public async Task Sweep_OverNobody_SaysSo(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);

        await UnchangedAsync(store.Options, async () =>
            (await command.RunAsync("sweep", "--demo")).Failed(1, "holds nobody", "generate a population"));
    }

    [Theory]
    [EachStore]
    public async Task Sweep_WithWrongArguments_SaysWhatToWrite(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 50, seed: 2);
        await using var command = new ChildCommand(town.Store);

        await UnchangedAsync(town.Store.Options, async () =>
        {
            (await command.RunAsync("sweep", "--demo", "--law", "wet_op_de_huurtoeslag"))
                .Failed(2, "no ground for law 'wet_op_de_huurtoeslag'", "wet_op_de_zorgtoeslag");
            (await command.RunAsync("sweep", "--profile", "nergens"))
                .Failed(2, "no profile 'nergens'", "agency, gemeente-voorbeeld");
            (await command.RunAsync("sweep", "--profile", "../profiles/agency"))
                .Failed(2, "no profile '../profiles/agency'", "agency, gemeente-voorbeeld");
            (await command.RunAsync("sweep", "--date", "2 maart")).Failed(2, "'2 maart' is not a date", "yyyy-MM-dd");
            (await command.RunAsync("sweep", "--date", "1999-01-01")).Failed(1, "in force on 1999-01-01");
        });
    }

    [Theory]
    [EachStore]
    public async Task Import_OfAWrongFile_RecordsNothing(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 50, seed: 2);
        await using var command = new ChildCommand(town.Store);
        var file = Path.Combine(command.Folder, "levering.csv");

        await UnchangedAsync(town.Store.Options, async () =>
        {
            await File.WriteAllTextAsync(file, "naam;bsn\nAnna;900000000\n", TestStore.Cancel);
            (await command.RunAsync("import", "brp", file)).Failed(1, "levering.csv", "heading");
            await File.WriteAllTextAsync(file, ";01.01.20;niets\n1;900000000;x\n", TestStore.Cancel);
            (await command.RunAsync("import", "brp", file)).Failed(1, "levering.csv", "Line 1");
            await File.WriteAllBytesAsync(file, [0xff, 0xfe, 0x00, 0xd8, 0x0a, 0xc3, 0x28], TestStore.Cancel);
            (await command.RunAsync("import", "brp", file)).Failed(1, "levering.csv", "Line 1");
            (await command.RunAsync("import", "brp", file + ".weg")).Failed(2, "does not exist");
            (await command.RunAsync("import", "brp", command.Folder)).Failed(2, "is a folder");
            (await command.RunAsync("population", "generate", "--persons", "2"))
                .Failed(2, "--persons is 2");
        });
    }

    [Theory]
    [InlineData(StoreKind.Sqlite, BeforeMigration, "behind this program", "store upgrade")]
    [InlineData(StoreKind.Sqlite, AfterMigration, "newer version", "99990101000000_Later")]
    [InlineData(StoreKind.Postgres, BeforeMigration, "behind this program", "store upgrade")]
    [InlineData(StoreKind.Postgres, AfterMigration, "newer version", "99990101000000_Later")]
    public async Task StoreOfAnotherVersion_IsRefused(StoreKind kind, string sql, string what, string remedy)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using (DbContext db = kind == StoreKind.Sqlite
            ? new SqliteDb(SqliteDb.OptionsFor(store.Options.SqliteFile!))
            : new PostgresDb(PostgresDb.OptionsFor(store.Options.PostgresConnection!)))
        {
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create(sql), TestStore.Cancel);
        }

        await using var command = new ChildCommand(store);
        await UnchangedAsync(store.Options, async () =>
        {
            (await command.RunAsync("sweep", "--demo")).Failed(1, what, remedy);
            (await command.RunAsync("population", "generate", "--persons", "50")).Failed(1, what, remedy);
            await ServeInProductionAsync(command, what, remedy);
        });
    }

    [Fact]
    public async Task LawFolder_WithBrokenYaml_NamesFileAndLine()
    {
        await using var command = new ChildCommand();
        var home = Path.Combine(command.Folder, "home");
        var law = Path.Combine(home, "laws", "nl", "wet", "kapot", "2026-01-01.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(law)!);
        Directory.CreateSymbolicLink(Path.Combine(home, "policy"), Path.Combine(PolicyFiles.Root, "policy"));
        await File.WriteAllTextAsync(law, "$id: kapot\narticles:\n  - number: '1\n", TestStore.Cancel);

        (await command.With("ZORGZAAM_HOME", home).RunAsync("sweep", "--demo")).Failed(1, "2026-01-01.yaml:3");
        Assert.Equal(1, (await command.RunAsync("law", "check", Path.Combine(home, "laws"))).Code);
    }

    [Theory]
    [InlineData("retention")]
    [InlineData("events", "list")]
    public async Task ExpiredAssessment_ClosesACommand_AndSaysWhatToDo(params string[] arguments)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite, postgres);
        await using var command = new ChildCommand(store);
        new InstallationCopy(command).Replace("policy/purposes.yaml", "expires: '2027-12-31'", "expires: '2025-12-31'");

        (await command.RunAsync(arguments)).Failed(1, "ended on 2025-12-31", "Renew it before processing");
    }

    [Theory]
    [InlineData("ZORGZAAM_STORE", "mysql:server", 2, "ZORGZAAM_STORE", "sqlite:<file>")]
    [InlineData("ZORGZAAM_STORE", "sqlite:/proc/nowhere/z.db", 1, "ZORGZAAM_STORE", "/proc/nowhere")]
    [InlineData("ZORGZAAM_STORE", "postgres:Host=127.0.0.1;Port=1;Username=x", 1, "ZORGZAAM_STORE", "127.0.0.1:1")]
    [InlineData("ZORGZAAM_STORE", "postgres:geheim", 2, "ZORGZAAM_STORE", "connection string")]
    [InlineData("ZORGZAAM_URLS", "overal", 2, "ZORGZAAM_URLS", "http://localhost:5080")]
    [InlineData("ZORGZAAM_HOME", "/proc", 2, "ZORGZAAM_HOME", "laws and policy")]
    [InlineData("ZORGZAAM_BOGUS", "geheim", 2, "ZORGZAAM_BOGUS", "ZORGZAAM_STORE, ZORGZAAM_KEYSTORE")]
    [InlineData("ZORGZAAM_REQUESTS_PER_MINUTE", "0", 2, "ZORGZAAM_REQUESTS_PER_MINUTE is '0'", "whole number from 1")]
    [InlineData("ZORGZAAM_SIGNINS_PER_MINUTE", "veel", 2, "ZORGZAAM_SIGNINS_PER_MINUTE is 'veel'", "whole number from 1")]
    [InlineData("ZORGZAAM_SESSION_MINUTES", "4", 2, "ZORGZAAM_SESSION_MINUTES is '4'", "whole number from 5 to 720")]
    [InlineData("ZORGZAAM_OIDC_AUTHORITY", "http://inlog.example", 2, "ZORGZAAM_OIDC_AUTHORITY", "https://")]
    [InlineData("ZORGZAAM_OIDC_AUTHORITY", "https://inlog.example", 2, "ZORGZAAM_OIDC_CLIENT", "client id")]
    public async Task WrongSetting_IsNamed(string name, string value, int code, params string[] words)
    {
        await using var command = new ChildCommand().With(name, value);

        var ended = await command.RunAsync("store", "upgrade");

        ended.Failed(code, words);
        Assert.DoesNotContain("geheim", ended.Output + ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZORGZAAM_OIDC_SECRET_FILE", "/proc/nowhere", "ZORGZAAM_OIDC_SECRET_FILE cannot be read")]
    [InlineData("ZORGZAAM_OIDC_CLAIMS", "role=groups;rol=x", "ZORGZAAM_OIDC_CLAIMS has 'rol=x'", "resident")]
    [InlineData("ZORGZAAM_OIDC_CLAIMS", "role=", "ZORGZAAM_OIDC_CLAIMS has 'role='")]
    public async Task WrongSettingOfTheProvider_IsNamed(string name, string value, params string[] words)
    {
        await using var command = new ChildCommand().WithProvider().With(name, value);

        (await command.RunAsync("store", "upgrade")).Failed(2, words);
    }

    [Theory]
    [InlineData("{ \"Zorgzaam\": { \"Urls\": \"overal\" } }", "ZORGZAAM_URLS", "http://localhost:5080")]
    [InlineData("{ \"Zorgzaam\": { \"Stoer\": \"sqlite:x\" } }", "appsettings.json", "Zorgzaam:Stoer", "Store")]
    [InlineData("{ \"Zorgzaam\": ", "appsettings.json")]
    public async Task WrongAppSetting_IsNamed(string json, params string[] words)
    {
        await using var command = new ChildCommand();
        var home = HomeWith(command, json);

        (await command.With("ZORGZAAM_HOME", home).RunAsync("store", "upgrade")).Failed(2, words);
    }

    [Fact]
    public async Task AppSetting_IsUsed_UnlessTheEnvironmentSaysOtherwise()
    {
        await using var command = new ChildCommand();
        var home = HomeWith(command, "{ \"Zorgzaam\": { \"Store\": \"mysql:server\" } }");
        command.With("ZORGZAAM_HOME", home);

        (await command.RunAsync("store", "upgrade")).Failed(2, "ZORGZAAM_STORE", "sqlite:<file>");
        var ended = await command.With("ZORGZAAM_STORE", "sqlite:" + command.SqliteFile).RunAsync("store", "upgrade");
        Assert.Equal(0, ended.Code);
    }

    [Fact]
    public async Task FileThatIsNoStore_IsRefused()
    {
        await using var command = new ChildCommand();
        var noise = Enumerable.Range(0, 9000).Select(i => (byte)(i * 31 % 251)).ToArray();
        await File.WriteAllBytesAsync(command.SqliteFile, noise, TestStore.Cancel);

        (await command.RunAsync("store", "upgrade")).Failed(1, "ZORGZAAM_STORE", "not a database");
        (await command.RunAsync("sweep", "--demo")).Failed(1, "ZORGZAAM_STORE");
        Assert.Equal(noise, await File.ReadAllBytesAsync(command.SqliteFile, TestStore.Cancel));
    }

    [Fact]
    public async Task Serve_WithoutDemoKeysAndHttps_IsRefused()
    {
        await using var command = new ChildCommand();

        (await command.RunAsync("serve")).Failed(
            2, "ZORGZAAM_URLS with only https://", "ZORGZAAM_KEYS", "ZORGZAAM_CERTIFICATE", "ZORGZAAM_OIDC_AUTHORITY", "serve --demo");
        Assert.False(File.Exists(command.SqliteFile), "nothing is made");
    }

    [Fact]
    public async Task Serve_OnAPortInUse_IsRefusedBeforeAnyWork()
    {
        await using var command = new ChildCommand();
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";

        (await command.With("ZORGZAAM_URLS", url).RunAsync("serve", "--demo")).Failed(1, url, "port is in use");
        Assert.False(File.Exists(command.SqliteFile), "nothing is made");
    }

    private static string HomeWith(ChildCommand command, string appsettings)
    {
        var home = Directory.CreateDirectory(Path.Combine(command.Folder, "home")).FullName;
        foreach (var folder in new[] { "laws", "policy" })
            Directory.CreateSymbolicLink(Path.Combine(home, folder), Path.Combine(PolicyFiles.Root, folder));
        File.WriteAllText(Path.Combine(home, "appsettings.json"), appsettings);
        return home;
    }

    private static async Task ServeInProductionAsync(ChildCommand command, params string[] words)
    {
        var certificate = Path.Combine(command.Folder, "test.p12");
        await File.WriteAllBytesAsync(certificate, TestCertificate.Pkcs12(), TestStore.Cancel);
        var ended = await command.WithProvider()
            .With("ZORGZAAM_URLS", "https://127.0.0.1:0")
            .With("ZORGZAAM_KEYS", Path.Combine(command.Folder, "keys"))
            .With("ZORGZAAM_CERTIFICATE", certificate)
            .RunAsync("serve");
        ended.Failed(1, words);
    }

    private static async Task UnchangedAsync(StoreOptions store, Func<Task> work)
    {
        var before = await Tables.FingerprintAsync(store);
        await work();
        Assert.Equal(before, await Tables.FingerprintAsync(store));
    }
}
