using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Brp;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

/// <summary>The official BRP test set, which is no part of this repository: skipped where it is absent.</summary>
public sealed class BrpTestSetTests(ITestOutputHelper output)
{
    private static readonly string TestSet =
        Path.Combine(Repository.Root, "..", "shared", "data", "brp", "testpersonen.csv");

    [Fact]
    public void TestSet_AllPersons_AreImportedOrReported()
    {
        var (groups, report) = Import();

        Assert.Equal((687, 675, 12), (report.PersonsRead, report.PersonsImported, report.PersonsSkipped));
        Assert.Equal(675, groups.Select(group => group.ObjectKey).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(675, groups.Count(group => group.Group == "personalia"));
    }

    [Fact]
    public void TestSet_GroupsOfOnePerson_DoNotOverlapInTime()
    {
        var (groups, _) = Import();

        foreach (var line in groups.GroupBy(group => (group.ObjectKey, group.Group)))
        {
            var ordered = line.OrderBy(group => group.ValidFrom).ToList();
            for (var index = 1; index < ordered.Count; index++)
                Assert.True(ordered[index - 1].ValidUntil <= ordered[index].ValidFrom, $"{line.Key.Group} overlaps");
        }
    }

    [Fact]
    public void TestSet_MostPersons_HaveABirthDateAndResidenceHistory()
    {
        var (groups, report) = Import();

        Assert.True(groups.Count(group => group.Attributes.ContainsKey("geboortedatum")) > 650);
        Assert.True(report.Groups["verblijfshistorie"] > 600);
        Assert.True(groups.Count(group => group.Group == "partnerschap"
            && (string?)group.Attributes["partnerschap_type"] == "HUWELIJK") > 150);
    }

    private (List<DeliveredGroup> Groups, BrpImportReport Report) Import()
    {
        Assert.SkipUnless(File.Exists(TestSet), "../shared is absent");
        var report = new BrpImportReport();
        List<DeliveredGroup> groups = [.. BrpImport.Read(() => File.OpenRead(TestSet), BrpFile.PersonType, report)];
        output.WriteLine(report.Summary());
        return (groups, report);
    }
}
