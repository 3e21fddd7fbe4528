using Zorgzaam.Foundation;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Subjects;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep.Subjects;

/// <summary>What one person is given of sweeps over everybody.</summary>
public sealed class SweepSubjectDataTests(PostgresServer postgres)
{
    private const int Persons = 1_500; // three shards or four, by who lives here
    private const int Longest = 366; // days that any outcome is kept

    [Theory]
    [EachStore]
    public async Task Copy_OfOnePerson_HoldsTheOutcomesWithinTheTerm_AndOpensNoShardOfOthers(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, Persons, seed: 7);
        await town.SweepAsync("wet_op_de_zorgtoeslag");
        var old = await PartsAsync(town);
        var swept = await town.ResultsAsync();
        foreach (var result in (PersonResult[])[swept[0], swept[swept.Count / 2], swept[^1]])
            Assert.Equal(Amounts(result), await AmountsAsync(town, result.Person));

        // After the term it is swept again, for more rights. What the old run found may not be kept, and is not looked for.
        town.Store.Time.Advance(TimeSpan.FromDays(Longest + 1));
        await town.SweepAsync();
        var parts = await PartsAsync(town);
        Assert.Empty(parts.Intersect(old));
        var middle = (await ReadAsync(town, parts[(parts.Count - 1) / 2]))[0];
        foreach (var part in old.Concat(parts.Where(each => each != parts[(parts.Count - 1) / 2])))
            await town.Store.Parts.DeleteAsync(part, TestStore.Cancel);

        Assert.Equal(Amounts(middle), await AmountsAsync(town, middle.Person));
    }

    private static List<long?> Amounts(PersonResult result) => [.. result.Rights.Select(right => right.Result.Amount)];

    private static async Task<List<long?>> AmountsAsync(SweepTown town, long person)
    {
        var held = new SweepSubjectData(town.Parts, SweepTown.Profile("gemeente-voorbeeld"), SweepTown.Purposes);
        var parts = await town.Store.Gateway.ReadAsync(
            town.Open("inwoner-alles", "resident"), "test.copy",
            (scope, stop) => held.GatherAsync(scope, new PersonId(person), stop), TestStore.Cancel);
        return
        [
            .. parts.Single(part => part.Id == "uitkomsten").Items
                .Select(item => item.Fields.Single(field => field.Name == "eurocent").Value?.GetValue<long>()),
        ];
    }

    private static async Task<List<PartHash>> PartsAsync(SweepTown town) =>
        [.. (await Tables.LastPartsAsync(town.Store.Options)).Split(',').Select(PartHash.Parse)];

    private static Task<IReadOnlyList<PersonResult>> ReadAsync(SweepTown town, PartHash part) => town.Store.Gateway.ReadAsync(
        town.Open("rechten-signaleren", "administrator"), "test.look",
        (scope, stop) => town.Parts.ReadAsync(scope, [part], stop), TestStore.Cancel);
}
