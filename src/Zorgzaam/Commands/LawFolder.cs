using Zorgzaam.Law;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Commands;

/// <summary>Loads a folder of laws for a command.</summary>
internal static class LawFolder
{
    internal static LawLibrary Load(DirectoryInfo folder)
    {
        var result = Read(folder);
        if (!result.HasErrors) return new LawLibrary(result.Documents);
        throw new CommandFailure(string.Join(
            Environment.NewLine, result.Diagnostics.Where(d => d.Severity == Severity.Error).Take(20)));
    }

    internal static LawWords LoadWords(DirectoryInfo folder)
    {
        var (words, diagnostics) = LawWords.ReadDirectory(folder.FullName);
        return diagnostics.Length == 0
            ? words
            : throw new CommandFailure(string.Join(Environment.NewLine, diagnostics.Take(20)));
    }

    internal static LibraryReadResult Read(DirectoryInfo folder)
    {
        if (!folder.Exists)
        {
            throw new CommandFailure(
                $"The folder {folder} does not exist. Name a folder of laws with --laws; see --help.", ExitCode.Usage);
        }

        var result = LawReader.ReadDirectory(folder.FullName);
        if (result.Documents.Length == 0 && result.Diagnostics.Length == 0)
            throw new CommandFailure($"The folder {folder} holds no laws (*.yaml).", ExitCode.Usage);
        return result;
    }
}
