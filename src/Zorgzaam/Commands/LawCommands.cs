using System.CommandLine;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam law …</c>: everything a policy lawyer does with laws.</summary>
internal static class LawCommands
{
    internal static Command Create() => new("law", "Check, test, evaluate and draw laws.")
    {
        LawCheckCommand.Create(),
        LawTestCommand.Create(),
        LawEvaluateCommand.Create(),
        LawGraphCommand.Create(),
    };

    internal static Option<DirectoryInfo> Laws() => new("--laws")
    {
        Description = "Folder of laws.",
        Required = true,
    };
}
