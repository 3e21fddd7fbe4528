using System.Diagnostics;
using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Tests.Law.Reading;

namespace Zorgzaam.Tests.Law.Checking;

public sealed class LawCheckerTests
{
    public static TheoryData<CheckCase> Cases => [.. TypeCases.All, .. FlowCases.All, .. LinkCases.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_LawWithFault_FindsItInItsPlace(CheckCase fault) => fault.AssertFound();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_LawRepaired_FindsItNoMore(CheckCase fault) => fault.AssertRepaired();

    [Fact]
    public void Check_AbsenceTestedFirst_IsNoFinding() =>
        Assert.DoesNotContain(LawChecker.Check(CheckCase.Library(FlowCases.TestedFirst)),
            d => d.Code == "null-operand");

    [Fact]
    public void Check_FindingsBeyondTheLimit_AreBoundedAndKeepErrors()
    {
        var unused = string.Concat(Enumerable.Range(0, 1200).Select(i => $"  ongebruikt_{i}: 1\n"));
        var law = Given.Law("output: [{name: x, type: number}]\nactions: [{output: x, value: $salaris}]",
            "definitions:\n" + unused);

        var found = LawChecker.Check(CheckCase.Library(law));

        Assert.Equal(1000, found.Length);
        Assert.Contains(found, d => d.Code == "unknown-reference");
        Assert.Equal("too-many-findings", found[^1].Code);
    }

    [Fact]
    public void Check_PublishedCorpus_FindsOnlyItsRealFaults()
    {
        Assert.SkipWhen(SharedData.IsAbsent, SharedData.Absent);
        var library = new LawLibrary(LawReader.ReadDirectory(SharedData.Corpus).Documents);
        var clock = Stopwatch.StartNew();

        var found = LawChecker.Check(library);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal(
            [
                // Article 43 takes outputs of articles 8 and 21 without the parameters those require.
                ("2022-03-15.yaml", 401, "missing-parameter"), ("2022-03-15.yaml", 401, "missing-parameter"),
                ("2022-03-15.yaml", 407, "missing-parameter"), ("2022-03-15.yaml", 407, "missing-parameter"),
                ("2022-03-15.yaml", 415, "missing-parameter"),
                // Made to show a law that has ended, and a text that is compared with a number.
                ("2023-01-01.yaml", 21, "not-in-force"), ("2023-01-01.yaml", 34, "type-mismatch"),
            ],
            found.Where(d => d.Severity == Severity.Error)
                .Select(d => (Path.GetFileName(d.Spot.File), d.Spot.Line, d.Code)));
        Assert.Equal(found, LawChecker.Check(library));
    }
}
