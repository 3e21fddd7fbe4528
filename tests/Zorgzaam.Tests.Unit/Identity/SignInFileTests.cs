using Zorgzaam.Identity;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Unit.Identity;

/// <summary>Levels of assurance are policy: what a provider says, and what a page needs.</summary>
public sealed class SignInFileTests
{
    private const string Good =
        """
        levels:
          - {id: laag, title: {nl: Laag, en: Low}, acr: ["urn:a", "urn:b"]}
          - {id: hoog, title: {nl: Hoog, en: High}, acr: ["urn:c"]}
        policies: {rechten-inzien: laag, inwoners-inzien: hoog, eigen-rechten-inzien: hoog, toezicht-houden: hoog, benoemen: hoog,
          eerste-benoemer: hoog}
        """;

    [Fact]
    public void Level_IsWhatTheProviderSays_AndReachesWhatIsBelowIt()
    {
        var levels = Read(Good);

        Assert.Equal("laag", levels.OfProvider("urn:b")?.Id);
        Assert.Equal("hoog", levels.OfProvider("hoog")?.Id);
        Assert.Null(levels.OfProvider("urn:d"));
        Assert.Null(levels.OfProvider(null));
        Assert.True(levels.Reaches("hoog", "laag"));
        Assert.True(levels.Reaches("laag", "laag"));
        Assert.False(levels.Reaches("laag", "hoog"));
        Assert.False(levels.Reaches(null, "laag"));
        Assert.False(levels.Reaches("hoog", "hoger")); // a level that is not there is reached by nobody
        Assert.False(levels.Reaches(null, "hoger"));
    }

    [Fact]
    public void File_OfTheRepository_NeedsMoreThanAPasswordForWhatIsOfOnePerson()
    {
        var levels = SignInFile.Read(Path.Combine(Repository.Root, "policy", "sign-in.yaml"));

        Assert.Equal(["basis", "midden", "substantieel", "hoog"], levels.All.Select(level => level.Id));
        Assert.True(levels.Reaches(levels.Of(Policies.ReadOwnRights), "midden"));
        Assert.True(levels.Reaches(levels.Of(Policies.ReadResidents), "midden"));
    }

    [Theory]
    [InlineData("laag, inwoners", "lager, inwoners", "'lager', which is no level")]
    [InlineData("rechten-inzien: laag, ", "", "'rechten-inzien' is missing")]
    [InlineData("rechten-inzien: laag", "rechten-inzien: laag, kijken: laag", "no policy 'kijken'")]
    [InlineData("urn:c", "urn:a", "'urn:a' means more than one level")]
    [InlineData("levels:", "niveaus:", "'levels' is missing")]
    [InlineData("policies: {", "policies: {{", "sign-in.yaml:")]
    public void WrongFile_IsNamed(string was, string becomes, string fault)
    {
        var failure = Assert.Throws<PurposeFileException>(() => Read(Good.Replace(was, becomes, StringComparison.Ordinal)));

        Assert.Contains(fault, failure.Message, StringComparison.Ordinal);
        Assert.Contains("sign-in.yaml", failure.Message, StringComparison.Ordinal);
    }

    private static AssuranceLevels Read(string text)
    {
        var folder = Directory.CreateTempSubdirectory("zorgzaam-levels-");
        try
        {
            var file = Path.Combine(folder.FullName, "sign-in.yaml");
            File.WriteAllText(file, text);
            return SignInFile.Read(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
