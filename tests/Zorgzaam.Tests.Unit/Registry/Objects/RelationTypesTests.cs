using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Tests.Unit.Registry.Objects;

public sealed class RelationTypesTests
{
    [Fact]
    public void Declared_AreTheNineOfTheRegistry_BetweenDeclaredTypes()
    {
        var types = ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects"));

        Assert.Equal(
            [
                "bestuurder_van", "bewoner_van", "huishoudlid", "lid_van", "ouder", "partner", "vertegenwoordigt", "vestiging_van",
                "werkt_bij",
            ],
            types.Relations.All.Select(type => type.Name));
        Assert.All(types.Relations.All, type =>
            Assert.All(type.From.Concat(type.To), name => Assert.NotNull(types.Find(name))));
        Assert.Equal(["adres", "huishouden", "onderneming", "organisatie", "persoon", "vestiging"], types.All.Select(type => type.Name));
    }

    [Theory]
    [InlineData("\"to\": [", "\"naar\": [", "'naar'")]
    [InlineData("\"adres\"", "\"straat\"", "'straat'")]
    [InlineData("\"special\"", "\"geheim\"", "'geheim'")]
    [InlineData("\"P7Y\"", "\"zeven jaar\"", "retention")]
    [InlineData("\"x-version\": 1", "\"x-version\": 0", "x-version")]
    public void Read_AWrongDeclaration_IsRefusedWithWhatIsWrong(string right, string wrong, string told)
    {
        using var folder = new PolicyCopy();
        folder.Replace("relations.json", right, wrong);

        var fault = Assert.Throws<ObjectSchemaException>(() => ObjectTypes.Read(folder.Path)).Message;

        Assert.Contains(told, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"x-version\": 1", "\"x-version\": \"1\"", "whole number")]
    [InlineData("\"x-version\": 1", "\"x-version\": 2", "urn:zorgzaam:object:vestiging:2")]
    [InlineData("\"title\": \"vestiging\"", "\"title\": \"filiaal\"", "urn:zorgzaam:object:filiaal:1")]
    public void Version_ThatTheNameOfTheSchemaDoesNotSay_IsRefused(string right, string wrong, string told)
    {
        using var folder = new PolicyCopy();
        folder.Replace("vestiging.schema.json", right, wrong);

        var fault = Assert.Throws<ObjectSchemaException>(() => ObjectTypes.Read(folder.Path)).Message;

        Assert.Contains(told, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12345678/000012345678", true)]
    [InlineData("000012345678", false)]
    [InlineData("12345678", false)]
    [InlineData("12345678/000012345678/1", false)]
    [InlineData("1234567/000012345678", false)]
    public void KeyOfABranch_IsKvkNumberAndBranchNumberTogether(string key, bool isRight)
    {
        var branch = ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects")).Find("vestiging")!;

        Assert.Equal(isRight, branch.KeyFault(key) is null);
        Assert.Equal(["kvk_nummer", "vestigingsnummer"], branch.Keys.Select(each => each.Name));
        Assert.Equal(1, branch.Version);
    }

    private sealed class PolicyCopy : IDisposable
    {
        public PolicyCopy()
        {
            foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "policy", "objects")))
                File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("objects").FullName;

        public void Replace(string file, string right, string wrong)
        {
            var text = File.ReadAllText(System.IO.Path.Combine(Path, file));
            Assert.Contains(right, text, StringComparison.Ordinal);
            File.WriteAllText(System.IO.Path.Combine(Path, file), text.Replace(right, wrong, StringComparison.Ordinal));
        }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
