namespace Zorgzaam.Tests.Unit.Docs;

/// <summary>A document that is written from the code: equal to it, or written anew when that is asked.</summary>
internal static class GeneratedDocument
{
    private const string Update = "ZORGZAAM_UPDATE_DOCS";

    /// <summary>Compares a document with what the code says.</summary>
    /// <param name="path">Relative to the root of the repository.</param>
    /// <param name="text">What it must hold.</param>
    public static void Check(string path, string text)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllText(file, text);
        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == text,
            $"{path} differs from the code. Run this test with {Update}=1 and commit the file.");
    }
}
