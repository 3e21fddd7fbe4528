using System.Globalization;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>What <c>law check</c> rejects decides about nobody, and leaves the store as it was.</summary>
public sealed class RejectedLawTests(PostgresServer postgres)
{
    private const string Zorgtoeslag = "laws/nl/wet/wet_op_de_zorgtoeslag/2026-01-01.yaml";
    private const string Termijnenwet = "laws/nl/wet/algemene_termijnenwet/2010-10-10.yaml";

    [Theory]
    [EachStore]
    public async Task Sweep_OfALawThatTheCheckRejects_NamesThePlaceAndWhatToDo(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 50, seed: 2);
        await using var command = new ChildCommand(town.Store);
        var copy = new InstallationCopy(command);
        var line = copy.Replace(Zorgtoeslag, "value: $eerste_dag_van_de_maand", "value: $eerste_dag_van_de_week");
        var place = string.Create(CultureInfo.InvariantCulture, $"{Zorgtoeslag}:{line}:");
        var before = await Tables.FingerprintAsync(town.Store.Options);

        foreach (var arguments in RunsLaw)
        {
            (await command.RunAsync(arguments)).Failed(
                1, place, "error unknown-reference (article 1)", "'$eerste_dag_van_de_week'", "Declare it",
                "zorgzaam law check " + copy.PathOf("laws"));
        }

        Assert.Equal(before, await Tables.FingerprintAsync(town.Store.Options));
        var check = await command.RunAsync("law", "check", copy.PathOf("laws"));
        Assert.Equal(1, check.Code);
        Assert.Contains(place, check.Output, StringComparison.Ordinal);
    }

    /// <summary>One word for the whole folder, as <c>law check</c> has: not by which laws this date happens to need.</summary>
    [Fact]
    public async Task Sweep_WithAnErrorInALawThatNoRightStandsOn_IsRefused()
    {
        await using var town = await SweepTown.OpenAsync(StoreKind.Sqlite, postgres, 50, seed: 2);
        await using var command = new ChildCommand(town.Store);
        new InstallationCopy(command).Replace(Termijnenwet, "collection: $verschuivingen", "collection: $verschuiving");

        (await command.RunAsync("sweep", "--demo")).Failed(1, Termijnenwet, "Laws with errors are not run");
    }

    [Fact]
    public async Task Command_ThatRunsNoLaw_DoesItsWork()
    {
        await using var command = new ChildCommand();
        new InstallationCopy(command).Replace(Zorgtoeslag, "value: $eerste_dag_van_de_maand", "value: $eerste");

        (await command.RunAsync("store", "upgrade")).Succeeded();
    }

    private static IEnumerable<string[]> RunsLaw =>
    [
        ["sweep", "--demo"],
        ["sweep", "--demo", "--dry-run"],
        ["population", "generate", "--persons", "50", "--seed", "5"],
        ["serve", "--demo", "--persons", "50"],
    ];
}
