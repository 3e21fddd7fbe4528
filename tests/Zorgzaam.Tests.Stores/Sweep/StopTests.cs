using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Whoever stops a command is told where that leaves things.</summary>
public sealed class StopTests(PostgresServer postgres)
{
    private static readonly string[] Generate = ["population", "generate", "--persons", "4000", "--seed", "11"];

    [Theory]
    [EachStore]
    public async Task Command_Stopped_SaysSoAndLeavesNothingHalf(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var command = new ChildCommand(store);

        foreach (var signal in new[] { "INT", "TERM" })
        {
            var objects = await Tables.QueryAsync(store.Options, "SELECT MAX(id) FROM objects");
            var ended = await command.RunAndSignalAsync(
                signal,
                async () => (await Tables.QueryAsync(store.Options, "SELECT MAX(id) FROM objects"))[0][0] != objects[0][0]
                    && await Tables.CountAsync(store.Options, "objects") > 0,
                Generate);

            ended.Failed(130, "Stopped.", "nothing in the store is half done");
            Assert.Equal("0", (await Tables.QueryAsync(
                store.Options, "SELECT COUNT(*) FROM deliveries WHERE completed_micros IS NOT NULL"))[0][0]);
        }

        (await command.RunAsync(Generate)).Succeeded();
    }
}
