using System.CommandLine;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Sweep.Retention;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam retention</c>: destroys what has been kept long enough.</summary>
internal static class RetentionCommand
{
    /// <summary>The declared program that does so; it acts for the controller, by the terms of the register.</summary>
    internal static Actor Keeper { get; } = new("bewaartermijnen", "administrator", "Zorgzaam");

    internal static Command Create()
    {
        var command = new Command(
            "retention", "Destroy outcomes that have been kept as long as policy/purposes.yaml says. A server does so every hour.");
        command.SetAction(async (_, cancellation) =>
        {
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            var processing = services.GetRequiredService<ProcessingGate>().Open(SweepCommand.Purpose, Keeper);
            var destroyed = await services.GetRequiredService<ScreeningRetention>().RunAsync(processing, cancellation);
            await LogCommands.SequenceAsync(services, cancellation);
            foreach (var each in destroyed)
            {
                Console.WriteLine(
                    $"{each.Of} of {Counted.Of(each.Persons, "person")} in part {each.Part[..12]}, kept from "
                    + $"{IsoDate.Write(LegalClock.DateIn(each.KeptFrom))}: key destroyed.");
            }

            Console.WriteLine(
                $"{destroyed.Sum(each => each.Persons)} outcomes destroyed, "
                + $"{Counted.Of(destroyed.Count, "certificate")} in the log.");
            return ExitCode.Success;
        });
        return command;
    }
}
