namespace Zorgzaam.Tests.Law.Reading;

/// <summary>Finds the reference data beside the repository; tests on it are skipped where it is absent.</summary>
internal static class SharedData
{
    public const string Absent = "The reference data (../shared) is not on this machine.";

    public static bool IsAbsent => Root is null;

    public static string Corpus => Path.Combine(Root!, "corpus");

    public static string Conformance => Path.Combine(Root!, "conformance");

    public static string Schema => Path.Combine(Root!, "schema-v0.5.6", "schema.json");

    private static string? Root { get; } = Find();

    private static string? Find()
    {
        // Upwards from the test binary, every folder may be the repository root: ../shared is then its neighbour.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "..", "shared", "data", "regelrecht");
            if (Directory.Exists(data)) return Path.GetFullPath(data);
        }

        return null;
    }
}
