using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Reading;

public sealed class CorpusTests
{
    [Fact]
    public void ReadDirectory_PublishedCorpus_ReadsEveryFileWithoutFindings()
    {
        Assert.SkipWhen(SharedData.IsAbsent, SharedData.Absent);

        var result = LawReader.ReadDirectory(SharedData.Corpus);

        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(Directory.GetFiles(SharedData.Corpus, "*.yaml", SearchOption.AllDirectories).Length,
            result.Documents.Length);
    }

    [Fact]
    public void ReadDirectory_PublishedCorpus_KeepsWhatTheFilesSay()
    {
        Assert.SkipWhen(SharedData.IsAbsent, SharedData.Absent);

        var laws = LawReader.ReadDirectory(SharedData.Corpus).Documents;

        var zorgtoeslag = laws.Single(l => l is { Id: "wet_op_de_zorgtoeslag", ValidFrom.Year: 2025 });
        Assert.Equal(("#wet_naam", "#bevoegd_gezag"), (zorgtoeslag.Name, zorgtoeslag.Authority?.Name));
        Assert.Equal("1 1a 2 3 4 4a 5 6 7 8", string.Join(' ', zorgtoeslag.Articles.Select(a => a.Number)));
        var rounding = Assert.IsType<Rounding>(zorgtoeslag.Articles[2].Actions[0].Value);
        Assert.Equal(Operator.Max, Assert.IsType<Operation>(rounding.Operand).Kind);
        var share = zorgtoeslag.Articles[2].Definitions.Single(d => d.Name == "percentage_drempelinkomen_partner");
        Assert.Equal((0.04273m, Unit.Ratio), (share.Value.AsDecimal, share.Unit));

        var awb = laws.Single(l => l.Id == "algemene_wet_bestuursrecht");
        Assert.Equal(5, Assert.Single(awb.Procedures).Stages.Length);
        var term = awb.Articles.Single(a => a.Number == "6:8");
        Assert.Equal("BEKENDMAKING", Assert.Single(term.Hooks).Stage);
        Assert.Equal(5, Assert.IsType<Operation>(term.Actions[1].Value).Operands.Length);

        Assert.Equal("Belastingdienst", laws.First(l => l.Id == "wet_inkomstenbelasting_2001").Authority?.Name);
    }
}
