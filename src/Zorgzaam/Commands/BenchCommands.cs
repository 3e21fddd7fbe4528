using System.CommandLine;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam bench …</c>: measures, one line a figure: name, value, unit.</summary>
internal static class BenchCommands
{
    internal static Command Create() => new("bench", "Measure this machine with this build.")
    {
        BenchDecisionCommand.Create(),
    };

    internal static void Print(string name, double value, string unit) =>
        Console.WriteLine(FormattableString.Invariant($"{name} {value:0} {unit}"));
}
