using System.CommandLine;
using Zorgzaam.Law;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam law …</c>: everything a policy lawyer does with laws.</summary>
internal static class LawCommands
{
    /// <summary>Folder of laws that is meant when none is named.</summary>
    internal const string DefaultFolder = "laws";

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
        DefaultValueFactory = _ => new DirectoryInfo(DefaultFolder),
    };

    /// <summary>A row of words takes everything, an option that does not exist included: that is refused here.</summary>
    internal static Argument<T> WithoutOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            var stranger = result.Tokens.FirstOrDefault(t => t.Value.StartsWith('-'));
            if (stranger is not null) result.AddError($"Unknown option '{stranger.Value}'.");
        });
        return argument;
    }

    internal static DateOnly ParseDate(string text) => ValueText.TryDate(text, out var date)
        ? date
        : throw new CommandFailure($"'{text}' is not a date. Write yyyy-MM-dd.", ExitCode.Usage);

    /// <summary>What could not be linked: a wrong name is the caller's, the rest is the law's.</summary>
    internal static CommandFailure Explain(LawException failure) => new(
        $"{failure.Message} {failure.Diagnostic.Remedy}",
        failure.Diagnostic.Code is "unknown-law" or "unknown-output" ? ExitCode.Usage : ExitCode.Failed);
}
