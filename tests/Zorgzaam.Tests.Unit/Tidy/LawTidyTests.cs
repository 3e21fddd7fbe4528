using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Unit.Tidy;

/// <summary>Every law of ours can be read, says where it stands and who executes it, and is tested.</summary>
public sealed class LawTidyTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "laws");

    private static readonly string[] Publishers =
        ["overheid.nl", "officielebekendmakingen.nl", "belastingdienst.nl"];

    private static readonly LibraryReadResult Laws = LawReader.ReadDirectory(Folder);

    [Fact]
    public void Laws_AllOfThem_AreReadWithoutFindings()
    {
        Assert.Empty(Laws.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(Files().Count, Laws.Documents.Length);
    }

    [Fact]
    public void Words_AllOfThem_AreReadAndStandBesideALaw()
    {
        var (words, findings) = LawWords.ReadDirectory(Folder);
        Assert.Empty(findings.Select(f => f.ToString()));
        var names = PhraseBook.All.Select(book => words.In(book.Language)).SelectMany(w => w.Names.Concat(w.Labelled)).ToList();
        Assert.NotEmpty(names);
        Assert.Empty(names.Select(n => n.Law).Except(Laws.Documents.Select(d => d.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void Law_Url_IsAnOfficialAddress() => Assert.Empty(Laws.Documents
        .SelectMany(law => law.Articles.Select(a => (a.Url, a.Spot)).Append((law.Url, law.Spot)))
        .Where(a => !Uri.TryCreate(a.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps
            || !Publishers.Any(p => url.Host.EndsWith("." + p, StringComparison.Ordinal)))
        .Select(a => $"{a.Spot}: {a.Url}"));

    [Fact]
    public void Law_ThatLeadsToADecision_NamesWhoDecides() => Assert.Empty(Laws.Documents
        .Where(law => law.Articles.Any(a => a.Produces?.LegalCharacter == "BESCHIKKING"))
        .Where(law => References.AuthorityOf(law) is not { } authority || authority.StartsWith('#'))
        .Select(law => law.Spot.ToString()));

    [Fact]
    public void Law_File_StandsUnderItsIdentifierAndFirstDay() => Assert.Empty(Laws.Documents
        .Where(law => law.ValidFrom is not null)
        .Where(law => !law.Spot.File.Replace('\\', '/').EndsWith(
            $"/{law.Id}/{law.ValidFrom:yyyy-MM-dd}.yaml", StringComparison.Ordinal))
        .Select(law => $"{law.Spot.File}: {law.Id} in force from {law.ValidFrom:yyyy-MM-dd}"));

    [Fact]
    public void Law_Folder_HoldsAScenario() => Assert.All(
        Files().Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal),
        folder => Assert.NotEmpty(Repository.Files(folder, ".feature")));

    private static IReadOnlyList<string> Files() =>
        [.. Repository.Files("laws", ".yaml").Where(file => !file.Contains("/words/", StringComparison.Ordinal))];

    [Fact]
    public void Law_ArticleNumber_IsUniqueInItsVersion() => Assert.Empty(
        from law in Laws.Documents
        from article in law.Articles.GroupBy(a => a.Number, StringComparer.Ordinal)
        where article.Count() > 1
        select $"{law.Spot.File}: article {article.Key}");
}
