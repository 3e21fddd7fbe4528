using System.CommandLine;
using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;

namespace Zorgzaam;

/// <summary>The command <c>zorgzaam</c>.</summary>
public static class Program
{
    // What the command line library returns when a command does not stop by itself soon after the signal.
    private const int Interrupted = 130;
    private const int Terminated = 143;

    /// <summary>Runs a command.</summary>
    /// <returns>0 when all went well, 1 when a law, test or check failed, 2 when not understood, 130 when stopped.</returns>
    public static async Task<int> Main(string[] args)
    {
        var parsed = Commands().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Add --help to see what a command takes.");
            return ExitCode.Usage;
        }

        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return code is Interrupted or Terminated ? await StoppedAsync() : code;
        }
        catch (CommandFailure failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return failure.Code;
        }
        catch (ProcessingRefusedException refused)
        {
            // A purpose that is closed or does not cover the act: it says which, and what to do.
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return await StoppedAsync();
        }
        catch (Exception failure) when (StoreFault.Explain(failure) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return ExitCode.Failed;
        }
    }

    private static async Task<int> StoppedAsync()
    {
        await Console.Error.WriteLineAsync("Stopped. What was committed stays; nothing in the store is half done.");
        return ExitCode.Stopped;
    }

    private static RootCommand Commands() =>
        new("Zorgzaam finds the rights that residents have under the law.")
        {
            LawCommands.Create(),
            BenchCommands.Create(),
            StoreCommands.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            PopulationCommands.Create(),
            ImportCommands.Create(),
            SweepCommand.Create(),
            RetentionCommand.Create(),
            EventsCommands.Create(),
            DoubtsCommands.Create(),
            KeysCommands.Create(),
            LogCommands.Create(),
            BreachCommands.Create(),
            SetupCommand.Create(),
            ServeCommand.Create(),
        };
}
