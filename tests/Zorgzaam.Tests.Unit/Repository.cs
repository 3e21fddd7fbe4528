namespace Zorgzaam.Tests.Unit;

/// <summary>Where the repository is, and what it holds, for tests that read its files.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", ".vs", ".idea", "bin", "obj", "node_modules", "artifacts"];

    // What the build fetches and the store writes (see .gitignore).
    private static readonly string[] Generated =
        ["data", "src/Zorgzaam.Web/wwwroot/css/vendor", "src/Zorgzaam.Web/wwwroot/fonts"];

    /// <summary>Folder with the solution file.</summary>
    public static string Root { get; } = Find();

    /// <summary>Files below a folder with one of these endings, relative to the root, with <c>/</c>, in order.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [.. Below(new DirectoryInfo(Path.GetFullPath(Path.Combine(Root, folder))))
            .Where(f => f != ".git")
            .Where(f => endings.Length == 0 || endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];

    /// <summary>Lines of a file, with their numbers from 1.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(Root, file)).Select((text, index) => (index + 1, text));

    private static IEnumerable<string> Below(DirectoryInfo folder)
    {
        if (NotOurs.Contains(folder.Name, StringComparer.Ordinal)) return [];
        if (Generated.Contains(Relative(folder), StringComparer.Ordinal)) return [];
        return folder.EnumerateFiles().Select(Relative).Concat(folder.EnumerateDirectories().SelectMany(Below));
    }

    private static string Relative(FileSystemInfo entry) =>
        Path.GetRelativePath(Root, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zorgzaam.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from within the repository.");
    }
}
