namespace Zorgzaam.Tests.Law;

/// <summary>Where the repository is, for tests that read its laws.</summary>
internal static class Repository
{
    /// <summary>Folder with the solution file.</summary>
    public static string Root { get; } = Find();

    /// <summary>Folder of our own laws.</summary>
    public static string Laws => Path.Combine(Root, "laws");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zorgzaam.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from within the repository.");
    }
}
