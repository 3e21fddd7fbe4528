using System.CommandLine;
using System.Security.Cryptography;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Brp;
using Zorgzaam.Registry.Imports.Files;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam import …</c>: records a delivery of the population register, or a file of any type.</summary>
internal static class ImportCommands
{
    private const int ShownRemarks = 20;

    internal static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "CSV with LO3 columns, semicolons, UTF-8." };
        var demo = CommonOptions.Demo();
        var report = new Option<FileInfo?>("--report")
        {
            Description = "New file for every remark: kind, line, column, element and reason (CSV).",
        };
        var agreement = new Option<string>("--agreement")
        {
            Description = "The data-sharing agreement of policy/agreements under which it is delivered.",
            DefaultValueFactory = _ => "brp-levering",
        };
        var brp = new Command("brp", "Import persons from the population register (BRP).") { file, agreement, report, demo };
        brp.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(file), parsed.GetRequiredValue(agreement), parsed.GetValue(report), parsed.GetValue(demo),
            cancellation));
        return new Command("import", "Take over facts from a source.")
        {
            brp, ImportFileCommand.Create(FileFormat.Csv), ImportFileCommand.Create(FileFormat.Ndjson),
        };
    }

    private static async Task<int> RunAsync(
        FileInfo file, string agreement, FileInfo? remarks, bool demo, CancellationToken cancellation)
    {
        GivenFile.EnsureExists(file);
        await using var services = Platform.Build(CommonOptions.DefaultProfile, demo);
        await Platform.CheckStoreAsync(services, cancellation);
        using var lines = remarks is null ? null : RemarkFile.Create(remarks);
        var report = new BrpImportReport(lines is null ? null : lines.Write);
        try
        {
            var groups = BrpImport.Read(file.OpenRead, services.GetRequiredService<ObjectTypes>().Persons, report);
            var delivery = new Delivery($"brp/{await HashAsync(file, cancellation)}", "BRP delivery", agreement);
            Console.WriteLine(await Deliveries.RecordAsync(
                services, "brp-import", delivery, groups, null, cancellation));
            await LogCommands.SequenceAsync(services, cancellation);
        }
        catch (BrpFileException failure)
        {
            throw new CommandFailure($"{file}: {failure.Message}");
        }
        catch (ProcessingRefusedException failure)
        {
            throw new CommandFailure(failure.Message);
        }

        lines?.Keep();
        Console.WriteLine(report.Summary());
        Show(report, BrpRemarkKind.PersonSkipped);
        Show(report, BrpRemarkKind.ValueRefused);
        Count(report, BrpRemarkKind.FactUnknown, "left unknown");
        Count(report, BrpRemarkKind.RowSuperseded, "superseded");
        if (report.RemarkCounts.Count > 0)
        {
            Console.WriteLine(
                remarks is null ? "Add --report FILE for every line of these." : $"Every line is in {remarks}.");
        }

        return ExitCode.Success;
    }

    private static void Show(BrpImportReport report, BrpRemarkKind kind)
    {
        foreach (var remark in report.Remarks.Where(remark => remark.Kind == kind).Take(ShownRemarks))
            Console.WriteLine($"  line {remark.Line}, column {remark.Column}: {remark.Reason}");
        var more = report.RemarkCounts.GetValueOrDefault(kind) - ShownRemarks;
        if (more > 0) Console.WriteLine($"  and {more} more of this kind.");
    }

    // What the register itself leaves unknown is no fault: it is counted, and asked when a right depends on it.
    private static void Count(BrpImportReport report, BrpRemarkKind kind, string what)
    {
        var reasons = report.ReasonsOf(kind);
        foreach (var (reason, count) in reasons.Take(ShownRemarks))
            Console.WriteLine($"  {what}, {Counted.Of(count, "time")}: {reason}");
        if (reasons.Count > ShownRemarks) Console.WriteLine($"  and {Counted.Of(reasons.Count - ShownRemarks, "more reason")}.");
    }

    private static async Task<string> HashAsync(FileInfo file, CancellationToken cancellation)
    {
        await using var stream = file.OpenRead();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
