using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Reading;

public sealed class DirectoryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("laws").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadDirectory_ReadsInOrdinalOrderWithoutScenarios()
    {
        var text = Fixture.Law("definitions: {}");
        Write("wet/b/2025-01-01.yaml", text);
        Write("wet/B/2025-01-01.yaml", text);
        Write("wet/b/2024-01-01.yaml", text);
        Write("wet/b/scenarios/data.yaml", "geen wet");

        var result = LawReader.ReadDirectory(_folder);

        Assert.False(result.HasErrors);
        Assert.Equal(
            "wet/B/2025-01-01.yaml wet/b/2024-01-01.yaml wet/b/2025-01-01.yaml",
            string.Join(' ', result.Documents.Select(d => Path.GetRelativePath(_folder, d.Spot.File))));
    }

    [Fact]
    public void ReadDirectory_OneBrokenFile_ReportsItAndReadsTheRest()
    {
        Write("a.yaml", "[");
        Write("b.yaml", Fixture.Law("definitions: {}"));

        var result = LawReader.ReadDirectory(_folder);

        Assert.Single(result.Documents);
        Assert.Equal("a.yaml", Path.GetFileName(Assert.Single(result.Diagnostics).Spot.File));
    }

    [Fact]
    public void ReadDirectory_TooLargeFile_IsRefused()
    {
        File.WriteAllBytes(Path.Combine(_folder, "groot.yaml"), new byte[10_000_000]);

        Assert.Equal("file-too-large", Assert.Single(LawReader.ReadDirectory(_folder).Diagnostics).Code);
    }

    [Fact]
    public void ReadDirectory_Absent_SaysSo() => Assert.Equal(
        "unreadable", Assert.Single(LawReader.ReadDirectory(Path.Combine(_folder, "weg")).Diagnostics).Code);

    [Fact]
    public void ReadDirectory_Empty_SaysSo() =>
        Assert.Equal("no-laws", Assert.Single(LawReader.ReadDirectory(_folder).Diagnostics).Code);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
