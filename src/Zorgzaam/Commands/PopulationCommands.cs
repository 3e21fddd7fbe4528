using System.CommandLine;
using Zorgzaam.Demo;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Registry.Populations;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam population generate</c>: fills the store with a fictional municipality.</summary>
internal static class PopulationCommands
{
    internal static Command Create()
    {
        var persons = new Option<int>("--persons") { Description = "How many persons.", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<long>("--seed") { Description = "Seed: the same seed gives the same people.", DefaultValueFactory = _ => 42 };
        var profile = CommonOptions.Profile();
        var generate = new Command("generate", "Generate fictional persons after CBS figures.") { persons, seed, profile };
        generate.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Platform.Build(parsed.GetValue(profile), demo: true);
            await Platform.CheckAsync(services, cancellation);
            try
            {
                var result = await DemoPopulation.FillAsync(
                    services, parsed.GetRequiredValue(persons), parsed.GetRequiredValue(seed), cancellation);
                await LogCommands.SequenceAsync(services, cancellation);
                Console.WriteLine(result);
                return ExitCode.Success;
            }
            catch (ArgumentOutOfRangeException failure)
            {
                throw new CommandFailure(
                    $"--persons {failure.ActualValue} is out of range. Give at least the persons of the demo households "
                    + $"and at most {PopulationGenerator.MaximumPersons}.", ExitCode.Usage);
            }
            catch (ProcessingRefusedException failure)
            {
                throw new CommandFailure(failure.Message);
            }
        });
        return new Command("population", "Fictional persons.") { generate };
    }
}
