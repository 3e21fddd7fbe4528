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
        try
        {
            var files = Directory.EnumerateFiles(directory, "*.yaml", Options)
                .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').SkipLast(1).Contains("scenarios", StringComparer.Ordinal))
                .Take(ReadLimits.MaxFiles + 1)
                .Order(StringComparer.Ordinal)
                .Select(file => Path.Combine(directory, file))
                .ToList();
            if (files.Count is > 0 and <= ReadLimits.MaxFiles) return files;
            diagnostics.Add(files.Count == 0
                ? Finding("no-laws", directory, "There is no law file (*.yaml) in this directory.", "Name another one.")
                : Finding(
                    "too-many-files", directory, $"There are more than {ReadLimits.MaxFiles} law files.",
                    "Name a smaller directory."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unreadable(directory, failure));
        }

        return [];
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
