using System.CommandLine;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam bench …</c>: measures, one line a figure: name, value, unit.</summary>
internal static class BenchCommands
{
    internal static Command Create() => new("bench", "Measure this machine with this build.")
    {
        BenchDecisionCommand.Create(),
        BenchLogCommand.Create(),
        BenchRegistryCommand.Create(),
        BenchSweepCommand.Create(),
    };

    internal static void Print(string name, double value, string unit, int digits = 0) =>
        Console.WriteLine($"{name} {value.ToString($"F{digits}", System.Globalization.CultureInfo.InvariantCulture)} {unit}");
}
