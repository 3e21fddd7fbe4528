namespace Zorgzaam.Tests.Unit.Registry;

/// <summary>Where the repository is, for tests that read its policy files.</summary>
internal static class Repository
{
    /// <summary>Folder with the solution file.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zorgzaam.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from within the repository.");
    }
}
