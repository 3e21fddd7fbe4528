using System.CommandLine;
using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Commands;

/// <summary><c>law check DIR</c>: reads and checks a folder of laws before anything runs.</summary>
internal static class LawCheckCommand
{
    internal static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("dir")
        {
            Description = "Folder of laws.",
            DefaultValueFactory = _ => new DirectoryInfo(LawCommands.DefaultFolder),
        }.WithoutOptions();
        var command = new Command("check", "Check laws: names, types, units, absence, cases, versions.") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(DirectoryInfo folder)
    {
        var read = LawFolder.Read(folder);
        foreach (var finding in read.Diagnostics) Console.WriteLine(finding);

        var found = LawChecker.Check(new LawLibrary(read.Documents) { Unread = read.Unread });
        foreach (var finding in found) Console.WriteLine(finding);

        var errors = read.Diagnostics.Concat(found).Count(d => d.Severity == Severity.Error);
        var warnings = read.Diagnostics.Length + found.Length - errors;
        var laws = read.Documents.Select(d => d.Id).Distinct(StringComparer.Ordinal).Count();
        Console.WriteLine($"{laws} laws, {errors} errors, {warnings} warnings");
        return errors == 0 ? ExitCode.Success : ExitCode.Failed;
    }
}
