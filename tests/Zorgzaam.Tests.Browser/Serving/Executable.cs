namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>The executable that was built beside these tests, in the same configuration.</summary>
internal static class Executable
{
    public static string RepositoryRoot { get; } = FindRoot();

    public static string Path { get; } = System.IO.Path.Combine(
        RepositoryRoot, "artifacts", "bin", "Zorgzaam", new DirectoryInfo(AppContext.BaseDirectory).Name, "zorgzaam.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Zorgzaam.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run the tests from within the repository.");
    }
}
