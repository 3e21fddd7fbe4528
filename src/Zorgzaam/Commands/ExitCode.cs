namespace Zorgzaam.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    internal const int Failed = 1;

    internal const int Usage = 2;

    /// <summary>Stopped by Ctrl+C or a signal: what shells say of an interrupted program.</summary>
    internal const int Stopped = 130;
}
