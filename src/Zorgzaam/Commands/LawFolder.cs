using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Commands;

/// <summary>Loads a folder of laws for a command.</summary>
internal static class LawFolder
{
    private const int MaxShown = 20;

    internal static LawLibrary Load(DirectoryInfo folder)
    {
        var result = Read(folder);
        RefuseErrors(result.Diagnostics);
        return new LawLibrary(result.Documents);
    }

    /// <summary>For who decides about people: the whole folder, on every date, holds nothing that <c>law check</c> rejects.</summary>
    internal static LawLibrary LoadChecked(DirectoryInfo folder)
    {
        var library = Load(folder);
        RefuseErrors(
            LawChecker.Check(library),
            $"Laws with errors are not run. Repair them, and look again with: zorgzaam law check {folder}");
        return library;
    }

    /// <summary>Goes on when none of the findings is an error.</summary>
    internal static void RefuseErrors(IEnumerable<LawDiagnostic> findings, string? remedy = null)
    {
        var errors = findings.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count == 0) return;
        var lines = errors.Take(MaxShown).Select(error => error.ToString());
        if (errors.Count > MaxShown) lines = lines.Append($"and {errors.Count - MaxShown} more errors");
        throw new CommandFailure(string.Join(Environment.NewLine, remedy is null ? lines : lines.Append(remedy)));
    }

    internal static LawWords LoadWords(DirectoryInfo folder)
    {
        var (words, diagnostics) = LawWords.ReadDirectory(folder.FullName);
        return diagnostics.Length == 0
            ? words
            : throw new CommandFailure(string.Join(Environment.NewLine, diagnostics.Take(MaxShown)));
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
