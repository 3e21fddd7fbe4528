using System.CommandLine;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Files;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Commands;

/// <summary>
/// <c>zorgzaam import csv|ndjson FILE</c>: takes over a file of objects or relations of one type. Every line is checked
/// before the first is recorded; the same command again goes on where it was stopped.
/// </summary>
internal static class ImportFileCommand
{
    private const int ShownFaults = 20;
    private const int BytesPerStep = 1024;

    // After so much that is new, what the database knows of its tables tells little.
    private const int WorthCounting = 10_000;

    internal static Command Create(FileFormat format)
    {
        var file = new Argument<FileInfo>("file") { Description = "The file, UTF-8." };
        var type = new Option<string>("--type") { Description = "Type of object or relation in policy/objects.", Required = true };
        var agreement = new Option<string>("--agreement") { Description = "Agreement of policy/agreements.", Required = true };
        var purpose = new Option<string?>("--purpose") { Description = "For which purpose, when the agreement has several." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check every line, and write nothing." };
        var leaveOut = new Option<bool>("--leave-out-faults") { Description = "Record the other lines when some are wrong." };
        var report = new Option<FileInfo?>("--report") { Description = "New file for every wrong line (NDJSON)." };
        var map = new Option<string[]>("--map")
        {
            Description = "COLUMN=NAME: what the source calls otherwise.",
            DefaultValueFactory = _ => [],
        };
        var separator = new Option<string>("--separator") { Description = "Between two cells.", DefaultValueFactory = _ => "," };
        var demo = CommonOptions.Demo();
        var command = format == FileFormat.Csv
            ? new Command("csv", "Import objects or relations from CSV.")
                { file, type, agreement, purpose, dryRun, leaveOut, report, map, separator, demo }
            : new Command("ndjson", "Import objects or relations from NDJSON.")
                { file, type, agreement, purpose, dryRun, leaveOut, report, demo };
        command.SetAction((parsed, cancellation) =>
        {
            var given = parsed.GetRequiredValue(file);
            GivenFile.EnsureExists(given);
            var delivered = new ImportFile(given.OpenRead, format, parsed.GetRequiredValue(type), parsed.GetRequiredValue(agreement));
            if (format == FileFormat.Csv)
            {
                delivered = delivered with
                {
                    Columns = Columns(parsed.GetRequiredValue(map)),
                    Separator = parsed.GetRequiredValue(separator) is [var one] && one is not ('"' or '\r' or '\n')
                        ? one
                        : throw new CommandFailure("--separator is one character, and no quote.", ExitCode.Usage),
                };
            }

            var asked = new Asked(
                given, delivered, parsed.GetValue(purpose), parsed.GetValue(dryRun), parsed.GetValue(leaveOut), parsed.GetValue(report),
                parsed.GetValue(demo));
            return RunAsync(asked, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Asked asked, CancellationToken cancellation)
    {
        await using var services = Platform.Build(CommonOptions.DefaultProfile, asked.Demo);
        if (!asked.DryRun) await Platform.CheckStoreAsync(services, cancellation);
        try
        {
            var processing = services.GetRequiredService<ProcessingGate>().Open(PurposeOf(services, asked), Platform.Operator);
            var report = await CheckAsync(services, processing, asked, cancellation);
            if (asked.DryRun) return Dry(report);
            if (report.Beyond is null && report.Faults > 0 && !asked.LeaveOut)
            {
                throw new CommandFailure(
                    $"Nothing was recorded: {Counted.Of(report.Faults, "line")} of {report.Lines} cannot be. Mend them, or add "
                    + "--leave-out-faults to record the others.");
            }

            if (report.Beyond is null && report.Groups + report.Relations == 0)
                throw new CommandFailure($"Nothing was recorded: {asked.Given} holds no line that can be.");

            await RecordAsync(services, processing, asked, report, cancellation);
            return ExitCode.Success;
        }
        catch (ImportFileException failure)
        {
            throw new CommandFailure($"{asked.Given}: {failure.Message} Nothing was recorded.");
        }
        catch (ProcessingRefusedException failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }

    private static async Task RecordAsync(
        IServiceProvider services, Processing processing, Asked asked, FileReport report, CancellationToken cancellation)
    {
        var good = report.Groups + report.Relations;
        var outcome = await ProgressBar.RunAsync("Recording", good, told => services.GetRequiredService<FileImporter>().ImportAsync(
            processing, asked.File, report, new Progress<ImportProgress>(p => told(p.Groups)), cancellation));
        Console.WriteLine(Deliveries.Say(outcome, "object", report.Relations > 0 ? "relation" : "group"));
        if (report.Faults > 0) Console.WriteLine($"{Counted.Of(report.Faults, "line")} of {report.Lines} left out.");
        if (good >= WorthCounting) await services.GetRequiredService<StoreCare>().CountForPlannerAsync(cancellation);
        await LogCommands.SequenceAsync(services, cancellation);
    }

    private static async Task<FileReport> CheckAsync(
        IServiceProvider services, Processing processing, Asked asked, CancellationToken cancellation)
    {
        using var lines = asked.Report is null ? null : LineReport.Create(asked.Report);
        var shown = 0;
        var report = await ProgressBar.RunAsync(
            "Checking", (int)Math.Min(int.MaxValue, asked.Given.Length / BytesPerStep),
            told => Task.Run(
                () => services.GetRequiredService<FileCheck>().Check(
                    processing, asked.File, Told, read => told((int)Math.Min(int.MaxValue, read / BytesPerStep)), cancellation),
                cancellation));
        if (report.Faults > ShownFaults)
            await Console.Error.WriteLineAsync($"  and {Counted.Of(report.Faults - ShownFaults, "more line")}.");
        if (report.Faults > 0)
        {
            await Console.Error.WriteLineAsync(
                asked.Report is null ? "Add --report FILE for all of them." : $"All of them are in {asked.Report}.");
        }

        return report;

        void Told(LineFault fault)
        {
            lines?.Write(fault);
            if (shown++ < ShownFaults) Console.Error.WriteLine($"  line {fault.Line}: {fault.Fault}");
        }
    }

    private static int Dry(FileReport report)
    {
        Console.WriteLine(
            $"Dry run: {Counted.Of(report.Lines, "line")}, {Counted.Of(report.Groups, "group")} and "
            + $"{Counted.Of(report.Relations, "relation")} could be recorded, {Counted.Of(report.Faults, "line")} could not. "
            + "Nothing was written.");
        if (report.Beyond is { } beyond) throw new CommandFailure($"The delivery would be refused: {beyond}");
        return report.Faults == 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static string PurposeOf(IServiceProvider services, Asked asked)
    {
        var register = services.GetRequiredService<AgreementRegister>();
        if (register.Find(asked.File.AgreementId) is not { } agreement)
        {
            throw new CommandFailure(
                $"There is no data-sharing agreement '{asked.File.AgreementId}' in policy/agreements. Known: "
                + $"{string.Join(", ", register.All.Select(each => each.Id))}.", ExitCode.Usage);
        }

        if (asked.Purpose is { } purpose) return purpose;
        return agreement.Purposes.Count == 1
            ? agreement.Purposes.Single()
            : throw new CommandFailure(
                $"Agreement '{agreement.Id}' is for {string.Join(", ", agreement.Purposes.Order(StringComparer.Ordinal))}. Say which "
                + "with --purpose.", ExitCode.Usage);
    }

    private static Dictionary<string, string> Columns(string[] given)
    {
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var each in given)
        {
            if (each.LastIndexOf('=') is not (> 0 and var at) || !columns.TryAdd(each[..at], each[(at + 1)..]))
                throw new CommandFailure($"--map '{each}' is no COLUMN=NAME, or names a column again.", ExitCode.Usage);
        }

        return columns;
    }

    private sealed record Asked(
        FileInfo Given, ImportFile File, string? Purpose, bool DryRun, bool LeaveOut, FileInfo? Report, bool Demo);
}
