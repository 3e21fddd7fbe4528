using System.Globalization;

namespace Zorgzaam.Tests.Unit.Commands;

/// <summary>What a command printed and returned.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    /// <summary>Runs <c>zorgzaam</c> with the console redirected: one at a time.</summary>
    public static async Task<CommandRun> Of(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        using var complained = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            Console.SetOut(written);
            Console.SetError(complained);
            return new CommandRun(await Program.Main(args), written.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    /// <summary>A message that a person can act on, and no stack trace.</summary>
    public void Fails(int code, params string[] words)
    {
        Assert.Equal(code, Code);
        Assert.All(words, word => Assert.Contains(word, Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at Zorgzaam", Output + Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Output + Error, StringComparison.Ordinal);
    }
}

/// <summary>Commands write to the one console of the process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests
{
    public const string Name = "Console";
}
