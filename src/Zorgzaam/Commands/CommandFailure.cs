namespace Zorgzaam.Commands;

/// <summary>A command cannot go on; the message says what, where, and what to do.</summary>
internal sealed class CommandFailure(string message, int code = ExitCode.Failed) : Exception(message)
{
    internal int Code => code;
}
