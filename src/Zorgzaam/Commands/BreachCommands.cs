using System.CommandLine;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Facts;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam breach …</c>: whom a breach affects, for telling them.</summary>
internal static class BreachCommands
{
    private const string Purpose = "datalek-betrokkenen";
    private const string Number = "bsn";

    private static readonly HashSet<string> Asked = new(StringComparer.Ordinal) { Number };

    internal static Command Create() => new("breach", "Personal data breaches.") { Affected() };

    private static Command Affected()
    {
        var id = new Argument<long>("id") { Description = "The number of the breach, as on its page." };
        var output = new Option<FileInfo>("--output")
        {
            Description = "A new file for them, as CSV. Whoever reads it sees citizen service numbers.",
            Required = true,
        };
        var ground = new Option<string>("--ground")
        {
            Description = "Why this is looked up: everybody who is on the list reads it in the own log.",
            Required = true,
        };
        var affected = new Command("affected", "Write to a file whom a breach affects, computed from the log, to tell them.")
        {
            id, output, ground,
        };
        affected.SetAction(async (parsed, cancellation) =>
        {
            var (breach, file) = (parsed.GetValue(id), parsed.GetRequiredValue(output));
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            if (file.Exists) throw new CommandFailure($"{file.FullName} is there already. Name a new file.", ExitCode.Usage);
            if (services.GetRequiredService<ProcessingGate>().TryOpen(Purpose, Platform.Operator, parsed.GetRequiredValue(ground))
                is not ProcessingOutcome.Opened { Processing: var processing })
            {
                throw new CommandFailure(
                    $"--ground must be one line of at most {ProcessingGate.MaximumCaseLength} characters, and the purpose '{Purpose}' must "
                    + "be open.", ExitCode.Usage);
            }

            var written = await WriteAsync(services, processing, breach, file, cancellation);
            Console.WriteLine(FormattableString.Invariant(
                $"{Counted.Of(written, "line")} written to {file.FullName}. Destroy the file when everybody has been told."));
            await LogCommands.SequenceAsync(services, cancellation);
            return ExitCode.Success;
        });
        return affected;
    }

    private static async Task<int> WriteAsync(
        ServiceProvider services, Processing processing, long breach, FileInfo file, CancellationToken cancellation)
    {
        var reading = BreachReading.ReadingPurposes(services.GetRequiredService<PurposeRegister>());
        var persons = services.GetRequiredService<AffectedPersons>().ReadAsync(processing, breach, reading, cancellation);
        var facts = services.GetRequiredService<FactsReader>();
        var written = 0;
        try
        {
            await using var lines = SecretFile.Create(file.FullName);
            await lines.WriteLineAsync($"number,{Number}");
            await foreach (var part in persons)
            {
                var page = await facts.ReadAsync(
                    processing, [.. part.Select(number => new PersonId(number))], Asked, asOf: null, cancellation);
                var numbers = page.Subjects.ToDictionary(
                    each => each.Person.Value, each => each[Number] is Fact.Known known ? known.Value.GetString() : null);

                // A business has no citizen service number; who owns it is on the list by itself.
                foreach (var number in part)
                    await lines.WriteLineAsync(FormattableString.Invariant($"{number},{numbers.GetValueOrDefault(number)}"));
                written += part.Count;
            }
        }
        catch (KeyNotFoundException)
        {
            file.Delete();
            throw new CommandFailure($"There is no breach {breach}.", ExitCode.Usage);
        }

        return written;
    }
}
