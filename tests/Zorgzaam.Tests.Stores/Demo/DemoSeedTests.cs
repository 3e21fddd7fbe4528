using System.Globalization;
using System.Net;
using Zorgzaam.Registry.Populations.Margins;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Demo;

/// <summary>The demonstration can be killed at any moment while it is made, and started again.</summary>
public sealed class DemoSeedTests(PostgresServer postgres)
{
    private const int Persons = 1_100; // several batches and shards

    private static readonly Uri Own = new("/mijn-rechten", UriKind.Relative);

    private static readonly string[] Serve = ["serve", "--demo", "--persons", "1100"];

    private static readonly PopulationMargins Margins =
        PopulationMargins.Load(Path.Combine(PolicyFiles.Root, "policy", "population"));

    [Theory]
    [EachStore]
    public async Task Seed_KilledHalfWay_StartsAgain_AndPersonasAreThemselves(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);

        // Once while persons are recorded, once after that while rights are sought.
        var importing = await command.RunAndKillAsync(async () => await CountAsync(store, "objects") > 0, Serve);
        Assert.True(importing, "killed while it was being made");
        Assert.Equal(0, await CompletedAsync(store.Options));
        var sweeping = await command.RunAndKillAsync(async () => await CountAsync(store, "proposals") > 0, Serve);
        Assert.True(sweeping, "killed while it was being swept");
        Assert.Equal(0, await CountAsync(store, "sweep_runs"));

        await command.ServeAsync(PersonasAreThemselvesAsync, Serve);

        Assert.Equal(Persons, await CountAsync(store, "objects"));
        Assert.Equal(Persons, (await Tables.QueryAsync(store.Options, "SELECT DISTINCT key_hash FROM objects")).Count);
        Assert.Equal(1, await CompletedAsync(store.Options));
        var first = await Tables.QueryAsync(store.Options, "SELECT MIN(id) FROM objects");
        Assert.Equal("1", first[0][0]); // the delivery went on where it was killed
        await AssertNoDoubleProposalsAsync(store.Options);
    }

    private static Task<long> CountAsync(TestStore store, string table) => Tables.CountAsync(store.Options, table);

    private static async Task<long> CompletedAsync(StoreOptions store) => long.Parse(
        (await Tables.QueryAsync(store, "SELECT COUNT(*) FROM deliveries WHERE completed_micros IS NOT NULL"))[0][0],
        CultureInfo.InvariantCulture);

    private static async Task AssertNoDoubleProposalsAsync(StoreOptions store)
    {
        var open = (await Tables.QueryAsync(store, "SELECT person, law, kind FROM proposals WHERE closed_micros IS NULL"))
            .Select(row => string.Join('|', row)).ToList();
        Assert.NotEmpty(open);
        Assert.Equal(open.Count, open.Distinct(StringComparer.Ordinal).Count());
    }

    // Each persona of a resident signs in and reads the own page, which names the person.
    private static async Task PersonasAreThemselvesAsync(HttpClient client)
    {
        for (var i = 0; i < Margins.DemoHouseholds.Count; i++)
        {
            Assert.Equal("/mijn-rechten", await PersonaSignIn.AsAsync(client, FormattableString.Invariant($"inwoner-{i + 1}")));
            var page = WebUtility.HtmlDecode(await client.GetStringAsync(Own, TestStore.Cancel));
            var first = Margins.DemoHouseholds[i].Members[0];
            Assert.Contains($"{first.GivenNames} ", page, StringComparison.Ordinal);
            Assert.Contains($"{first.Surname}, dit vonden wij in de wet", page, StringComparison.Ordinal);
        }
    }
}
