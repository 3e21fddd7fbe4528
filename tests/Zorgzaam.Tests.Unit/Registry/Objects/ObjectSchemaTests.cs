using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Tests.Unit.Registry.Objects;

public sealed class ObjectSchemaTests
{
    [Theory]
    [InlineData("x-question", "x-questoin")]
    [InlineData("x-disjoint-periods", "x-disjoint-period")]
    [InlineData("x-version", "x-versie")]
    public void Read_AKeywordThatNothingReads_IsRefusedByName(string keyword, string wrong)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "policy", "objects", "persoon.schema.json"));
        var folder = Directory.CreateTempSubdirectory("objects").FullName;
        File.WriteAllText(
            Path.Combine(folder, "persoon.schema.json"),
            text.Replace($"\"{keyword}\"", $"\"{wrong}\"", StringComparison.Ordinal));

        var fault = Assert.Throws<ObjectSchemaException>(() => ObjectTypes.Read(folder)).Message;

        Assert.Contains("persoon.schema.json", fault, StringComparison.Ordinal);
        Assert.Contains($"'{wrong}'", fault, StringComparison.Ordinal);
        Assert.Contains(keyword, fault, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
