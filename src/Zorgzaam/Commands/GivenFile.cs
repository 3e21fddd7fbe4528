namespace Zorgzaam.Commands;

/// <summary>A file that a command is given to read.</summary>
internal static class GivenFile
{
    /// <summary>Refuses what cannot be read as a file.</summary>
    /// <exception cref="CommandFailure">It is not there, or is a folder.</exception>
    internal static void EnsureExists(FileInfo file)
    {
        if (file.Exists) return;
        throw new CommandFailure(
            Directory.Exists(file.FullName) ? $"{file} is a folder. Name a file." : $"The file {file} does not exist.",
            ExitCode.Usage);
    }
}
