using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>Finds and loads the law files of a directory.</summary>
internal static class LawFiles
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = ReadLimits.MaxFolderDepth,
        IgnoreInaccessible = false,
    };

    /// <summary>Paths of the law files, in ordinal order of the path below the directory.</summary>
    public static IReadOnlyList<string> Below(string directory, ImmutableArray<LawDiagnostic>.Builder diagnostics)
    {
        var files = Below(
            directory, diagnostics, folders => !Array.Exists(folders, folder => folder is "scenarios" or "words"));
        if (files is { Count: 0 })
        {
            diagnostics.Add(Finding(
                "no-laws", directory, "There is no law file (*.yaml) in this directory.", "Name another one."));
        }

        return files ?? [];
    }

    /// <summary>Paths of the files with sentences for residents, in the same order.</summary>
    public static IReadOnlyList<string> WordsBelow(
        string directory, ImmutableArray<LawDiagnostic>.Builder diagnostics) =>
        Below(directory, diagnostics, folders => folders is [.., "words"]) ?? [];

    // Null when they cannot be listed; that has then been reported.
    private static List<string>? Below(
        string directory, ImmutableArray<LawDiagnostic>.Builder diagnostics, Func<string[], bool> among)
    {
        try
        {
            var files = Directory.EnumerateFiles(directory, "*.yaml", Options)
                .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
                .Where(file => among([.. file.Split('/').SkipLast(1)]))
                .Take(ReadLimits.MaxFiles + 1)
                .Order(StringComparer.Ordinal)
                .Select(file => Path.Combine(directory, file))
                .ToList();
            if (files.Count <= ReadLimits.MaxFiles) return files;
            diagnostics.Add(Finding(
                "too-many-files", directory, $"There are more than {ReadLimits.MaxFiles} law files.",
                "Name a smaller directory."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unreadable(directory, failure));
        }

        return null;
    }

    /// <summary>The bytes of a file; of a too large one just so many that reading refuses it.</summary>
    public static byte[]? Load(string file, ImmutableArray<LawDiagnostic>.Builder diagnostics)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var bytes = new byte[Math.Min(stream.Length, ReadLimits.MaxBytes + 1)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unreadable(file, failure));
            return null;
        }
    }

    private static LawDiagnostic Unreadable(string path, Exception failure) =>
        Finding("unreadable", path, $"This cannot be read: {failure.Message}", "Check the path and its permissions.");

    private static LawDiagnostic Finding(string code, string path, string message, string remedy) =>
        new(code, message, new SourceSpot(path, 0, 0), Article: null, remedy);
}
