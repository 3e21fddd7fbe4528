using System.CommandLine;
using Zorgzaam.Commands;
using Zorgzaam.Hosting;

namespace Zorgzaam;

/// <summary>The command <c>zorgzaam</c>.</summary>
public static class Program
{
    /// <summary>Runs a command.</summary>
    /// <returns>0 when all went well, 1 when a law, test or check failed, 2 when the command was not understood.</returns>
    public static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("Zorgzaam finds the rights that residents have under the law.")
        {
            LawCommands.Create(),
            BenchCommands.Create(),
            StoreCommands.Create(),
            PopulationCommands.Create(),
            ImportCommands.Create(),
            SweepCommand.Create(),
            KeysCommands.Create(),
            LogCommands.Create(),
            ServeCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Add --help to see what a command takes.");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CommandFailure failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return failure.Code;
        }
        catch (Exception failure) when (StoreFault.Explain(failure) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return ExitCode.Failed;
        }
    }
}
