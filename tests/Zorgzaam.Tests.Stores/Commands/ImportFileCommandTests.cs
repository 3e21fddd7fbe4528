using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Commands;

/// <summary><c>import csv</c> and <c>import ndjson</c> as a process of their own.</summary>
public sealed class ImportFileCommandTests(PostgresServer postgres)
{
    private const string Heading = "bsn,geslachtsnaam,geboortedatum,valid_from\n";
    private const string Wrong = "900000004,Jansen,1960-03-04,2026-01-01\n123456789,Smit,1960-03-04,2026-01-01\n"
        + "900000016,Visser,gisteren,2026-01-01\n";

    [Theory]
    [EachStore]
    public async Task File_WithWrongLines_IsRecordedWholeOrNot_AndReported(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        var file = await WriteAsync(command, "personen.csv", Heading + Wrong);
        var report = Path.Combine(command.Folder, "wrong.ndjson");
        var before = await Tables.FingerprintAsync(store.Options);

        var refused = await command.RunAsync([.. Persons(file), "--report", report]);

        refused.Failed(1, "line 3: bsn must be nine digits", "line 4: geboortedatum must be a date", "Nothing was recorded: 2 lines of 3");
        Assert.Equal(before, await Tables.FingerprintAsync(store.Options));
        var lines = (await File.ReadAllLinesAsync(report, TestStore.Cancel)).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal([3, 4], lines.Select(line => (int)line["line"]!));
        Assert.All(lines, line => Assert.Matches("^persoon:[0-9a-f]{16}$", (string?)line["object"]));
        Assert.DoesNotContain("123456789", string.Concat(lines.Select(line => line.ToJsonString())), StringComparison.Ordinal);

        var dry = await command.RunAsync([.. Persons(file), "--dry-run"]);
        Assert.Equal(1, dry.Code);
        Assert.Contains(
            "Dry run: 3 lines, 1 group and 0 relations could be recorded, 2 lines could not.", dry.Output, StringComparison.Ordinal);
        Assert.Equal(before, await Tables.FingerprintAsync(store.Options));

        var partly = await command.RunAsync([.. Persons(file), "--leave-out-faults"]);
        partly.Succeeded();
        Assert.Contains("Recorded 1 object: 1 group added, 0 unchanged.", partly.Output, StringComparison.Ordinal);
        Assert.Contains("2 lines of 3 left out", partly.Output, StringComparison.Ordinal);
        var again = await command.RunAsync([.. Persons(file), "--leave-out-faults"]);
        Assert.Contains("nothing was added", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [EachStore]
    public async Task Relations_AndObjectsOfOtherTypes_AreRecorded(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        var branches = await WriteAsync(
            command, "vestigingen.csv",
            "kvk;nr;handelsnaam;is_hoofdvestiging;bezoekadres;valid_from\n12345678;000012345678;Bakkerij;true;\\N;2026-01-01\n");
        var members = await WriteAsync(
            command, "leden.ndjson", """{"from":"900000004","to":"H1","valid_from":"2026-01-01","valid_until":null}""");

        (await command.RunAsync(
            "import", "csv", branches, "--type", "vestiging", "--agreement", "handelsregister-levering", "--separator", ";",
            "--map", "kvk=kvk_nummer", "--map", "nr=vestigingsnummer")).Succeeded();
        (await command.RunAsync(
            "import", "ndjson", members, "--type", "huishoudlid", "--agreement", "brp-levering")).Succeeded();

        var branch = (await store.ObjectFacts.ReadAsync(
            store.Processing("bedrijven"), "vestiging", ["12345678/000012345678"], Names.Of("handelsnaam", "bezoekadres"), null,
            TestStore.Cancel)).Objects[0];
        var name = Assert.IsType<Zorgzaam.Registry.Facts.Fact.Known>(branch["handelsnaam"]);
        Assert.Equal(("Bakkerij", "handelsregister-levering"), (name.Value.GetString(), name.Provenance.AgreementId));
        Assert.Equal(1, await Tables.CountAsync(store.Options, "delivered_relations"));
    }

    [Theory]
    [EachStore]
    public async Task Delivery_BeyondItsAgreement_IsRefusedEvenWhenWrongLinesMayBeLeftOut(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);
        var file = await WriteAsync(
            command, "personen.csv",
            "bsn,geslachtsnaam,polis_status,valid_from\n900000004,Jansen,,2026-01-01\n900000016,Visser,ACTIEF,2026-01-01\n");

        (await command.RunAsync([.. Persons(file), "--leave-out-faults"])).Failed(1, "does not cover group 'zorgverzekering'");
        (await command.RunAsync("import", "csv", file, "--type", "persoon", "--agreement", "geen")).Failed(2, "brp-levering");
        (await command.RunAsync("import", "csv", file, "--type", "mens", "--agreement", "brp-levering")).Failed(1, "no type 'mens'");
        Assert.Equal(0, await Tables.CountAsync(store.Options, "objects"));
        Assert.Equal("1", (await Tables.QueryAsync(
            store.Options, "SELECT COUNT(*) FROM processing_log WHERE status = 'refused' AND act = 'facts.import'"))[0][0]);
    }

    [Theory]
    [EachStore]
    public async Task Import_KilledAndStopped_GoesOnAndEndsAsIfItNeverWas(StoreKind kind)
    {
        await using var whole = await TestStore.OpenAsync(kind, postgres);
        await using var stopped = await TestStore.OpenAsync(kind, postgres);
        await using var first = new ChildCommand(whole);
        await using var second = new ChildCommand(stopped);
        var text = Many(4_000);
        (await first.RunAsync(Persons(await WriteAsync(first, "personen.csv", text)))).Succeeded();
        var file = await WriteAsync(second, "personen.csv", text);

        Assert.True(await second.RunAndKillAsync(() => IsBeyondAsync(stopped, 0), Persons(file)), "it ended before it was killed");
        var at = await LinesAsync(stopped);
        var ended = await second.RunAndSignalAsync("INT", () => IsBeyondAsync(stopped, at), Persons(file));
        ended.Failed(130, "Stopped.");
        Assert.Equal("", (await Tables.QueryAsync(stopped.Options, "SELECT completed_micros FROM deliveries"))[0][0]);
        var last = await second.RunAsync(Persons(file));

        Assert.Contains("Recorded 4000 objects: 4000 groups added, 0 unchanged.", last.Output, StringComparison.Ordinal);
        Assert.Equal(await ClearText.KeysAsync(whole), await ClearText.KeysAsync(stopped));
        foreach (var table in new[] { "person_index", "number_sequences" })
        {
            var rows = await Tables.QueryAsync(whole.Options, $"SELECT * FROM {table} ORDER BY 1");
            Assert.Equal(rows, await Tables.QueryAsync(stopped.Options, $"SELECT * FROM {table} ORDER BY 1"));
        }

        Assert.Equal("2", (await Tables.QueryAsync(
            stopped.Options, "SELECT COUNT(*) FROM journal WHERE type = 'nl.zorgzaam.registry.delivery-resumed'"))[0][0]);
    }

    [Fact]
    public async Task File_LargerThanTheMemoryItMayUse_IsChecked()
    {
        await using var command = new ChildCommand().With("DOTNET_GCHeapHardLimit", "5000000"); // 80 MiB
        var file = Path.Combine(command.Folder, "groot.ndjson");
        var filler = new string('x', 2_000);
        await using (var writer = new StreamWriter(file))
        {
            foreach (var bsn in Groups.Numbers.Take(60_000))
                await writer.WriteAsync($"{{\"bsn\":\"{bsn.Digits}\",\"geslachtsnaam\":\"{filler}\",\"valid_from\":\"2026-01-01\"}}\n");
        }

        var ended = await command.RunAsync("import", "ndjson", file, "--type", "persoon", "--agreement", "brp-levering", "--dry-run");

        ended.Succeeded();
        Assert.Contains("60000 lines, 60000 groups", ended.Output, StringComparison.Ordinal);
    }

    private static string[] Persons(string file) =>
        ["import", "csv", file, "--type", "persoon", "--agreement", "brp-levering"];

    private static string Many(int persons)
    {
        var text = new StringBuilder(Heading);
        foreach (var (i, bsn) in Groups.Numbers.Take(persons).Index())
            text.Append(CultureInfo.InvariantCulture, $"{bsn.Digits},\"Naam, {i}\",1960-03-04,2026-01-01\r\n");
        return text.ToString();
    }

    private static async Task<string> WriteAsync(ChildCommand command, string name, string text)
    {
        var file = Path.Combine(command.Folder, name);
        await File.WriteAllTextAsync(file, text, TestStore.Cancel);
        return file;
    }

    private static async Task<bool> IsBeyondAsync(TestStore store, long lines) => await LinesAsync(store) > lines;

    private static async Task<long> LinesAsync(TestStore store) =>
        (await Tables.QueryAsync(store.Options, "SELECT recorded_lines FROM deliveries")) is [var row]
            ? long.Parse(row[0], CultureInfo.InvariantCulture)
            : 0;
}
