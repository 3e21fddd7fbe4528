using System.CommandLine;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Law;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam sweep --date D</c>: finds the rights of everybody.</summary>
internal static class SweepCommand
{
    internal const string Purpose = "rechten-signaleren";

    internal static Command Create()
    {
        var date = new Option<string?>("--date") { Description = "Legal date, yyyy-MM-dd; today when left out." };
        var laws = new Option<string[]>("--law") { Description = "Only these laws.", AllowMultipleArgumentsPerToken = true };
        var dryRun = new Option<bool>("--dry-run") { Description = "Count, and write no results." };
        var (profile, demo) = (CommonOptions.Profile(), CommonOptions.Demo());
        var command = new Command("sweep", "Find the rights of every resident.") { date, laws, dryRun, profile, demo };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Platform.Build(parsed.GetValue(profile), parsed.GetValue(demo));
            await Platform.CheckAsync(services, cancellation);
            var summary = await RunAsync(
                services, ParseDate(parsed.GetValue(date), services), parsed.GetValue(laws) ?? [],
                parsed.GetValue(dryRun), cancellation);
            await LogCommands.SequenceAsync(services, cancellation);
            if (summary.Persons == 0) throw new CommandFailure(Nobody(summary));

            Print(summary);
            return summary.Rights.Any(r => r.Failed > 0) ? ExitCode.Failed : ExitCode.Success;
        });
        return command;
    }

    internal static async Task<SweepSummary> RunAsync(
        IServiceProvider services, DateOnly date, IReadOnlyCollection<string> laws, bool dryRun,
        CancellationToken cancellation)
    {
        try
        {
            var plan = SweepPlan.Link(
                services.GetRequiredService<LawLibrary>(), services.GetRequiredService<OrganisationProfile>(), date, laws);
            var undeclared = PlanCheck.Faults(plan, services.GetRequiredService<ObjectTypes>().Persons);
            if (undeclared.Count > 0) throw new CommandFailure(string.Join(Environment.NewLine, undeclared));
            var processing = services.GetRequiredService<ProcessingGate>().Open(Purpose, Platform.Operator);
            return await ProgressBar.RunAsync("Finding rights", null, report =>
                services.GetRequiredService<SweepRun>().RunAsync(
                    processing, plan, dryRun, new Progress<int>(report), cancellation));
        }
        catch (ProfileException failure)
        {
            throw new CommandFailure(failure.Message, ExitCode.Usage);
        }
        catch (LawException failure)
        {
            throw new CommandFailure($"{failure.Message} {failure.Diagnostic.Remedy}");
        }
        catch (ProcessingRefusedException failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }

    private static DateOnly ParseDate(string? text, IServiceProvider services)
    {
        if (text is null) return services.GetRequiredService<LegalClock>().Today;
        return ValueText.TryDate(text, out var date)
            ? date
            : throw new CommandFailure($"'{text}' is not a date. Write yyyy-MM-dd.", ExitCode.Usage);
    }

    private static string Nobody(SweepSummary summary) => summary.NotOurs > 0
        ? $"None of the {summary.NotOurs} persons in the registry is our resident: their municipality is another than "
            + "'gemeente_code' in the profile. Import our residents, or choose another profile. "
            + $"{summary.Withdrawn} open proposals of others were withdrawn."
        : "The registry holds nobody who lives on this date. Import persons, or generate a population, first.";

    private static void Print(SweepSummary summary)
    {
        foreach (var (right, from) in summary.NotYet)
        {
            Console.WriteLine(
                $"{right.Title.Dutch}: not swept, '{right.Law}' is first in force from {IsoDate.Write(from)}.");
        }

        foreach (var right in summary.Rights)
        {
            var role = right.Right.Role == RightRole.Executes ? "executed here" : "signalled";
            Console.WriteLine(
                $"{right.Right.Title.Dutch} ({role}): entitled {right.Entitled}, receiving {right.Receiving}, missed "
                + $"{right.Missed} ({PlainText.Euros(right.MissedPerYear, PhraseBook.Dutch)} a year), "
                + $"receipt unknown {right.ReceiptUnknown}, not entitled {right.NotEntitled}, "
                + $"needs facts {right.NeedsFacts}, needs a human {right.NeedsHuman}, failed {right.Failed}");
        }

        foreach (var (what, times) in summary.Failures)
            Console.WriteLine($"Failed for {times} persons, proposed to a human: {what}");
        if (summary.NotOurs > 0)
        {
            Console.WriteLine(
                $"{summary.NotOurs} persons are not our residents and were not read: their municipality is another one.");
        }

        if (summary.NotKnownAlive > 0)
        {
            Console.WriteLine(
                $"{Counted.Of(summary.NotKnownAlive, "person")} "
                + $"{(summary.NotKnownAlive == 1 ? "was" : "were")} left out: "
                + "nobody has said whether they are alive on this date. Ask the source for the date of death.");
        }

        if (!summary.Proposes)
        {
            Console.WriteLine(
                "Proposals were left as they are: they follow the newest date up to today that was swept, "
                + "and this is another.");
        }

        Console.WriteLine(summary.Run is { } run
            ? $"Run {run}: {Counted.Of(summary.Persons, "person")}, {Counted.Of(summary.NewProposals, "new proposal")}, "
                + $"{summary.Withdrawn} withdrawn."
            : $"Dry run: {Counted.Of(summary.Persons, "person")}, nothing written.");
    }
}
