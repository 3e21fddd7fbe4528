using Zorgzaam.Law;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>A file may use what its schema version has.</summary>
public sealed class VersionTests
{
    [Theory]
    [InlineData("{operation: FOREACH, collection: $k, body: 1}", 7)]
    [InlineData("{operation: ROUND, value: 1, precision: 0}", 5)]
    [InlineData("{operation: DATE_DIFF, from: $a, to: $b, in: days}", 4)]
    public void Read_Operation_FromItsVersionOn(string value, int since)
    {
        Assert.Equal("later-version", Fixture.Reject(Fixture.Value(value, since - 1)).Code);
        Fixture.Accept(Fixture.Value(value, since));
    }

    [Fact]
    public void Read_Untranslatables_FromVersion1On()
    {
        const string Section = "untranslatables: [{construct: x, reason: y}]";

        Assert.Equal("later-version", Fixture.Reject(Fixture.Law(Section, 0)).Code);
        Fixture.Accept(Fixture.Law(Section, 1));
    }

    [Fact]
    public void Read_QuantityKinds_FromVersion6On()
    {
        const string Section = "definitions: {a: {value: 1, type: number, type_spec: {unit: ratio}}}";

        Assert.Equal("wrong-definition", Fixture.Reject(Fixture.Law(Section, 5)).Code);
        Fixture.Accept(Fixture.Law(Section, 6));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Read_ParameterWithoutRequired_FollowsTheVersion(int patch, bool required)
    {
        var law = Fixture.Accept(Fixture.Law("execution: {parameters: [{name: bsn, type: string}]}", patch));

        Assert.Equal(required, law.Articles[0].Parameters[0].Required);
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public void Read_Nullable_WarnsBeforeVersion8(int patch, int warnings)
    {
        var (document, found) = Fixture.Read(
            Fixture.Law("execution: {output: [{name: a, type: date, nullable: true}]}", patch));

        Assert.True(document!.Articles[0].Outputs[0].Nullable);
        Assert.Equal(warnings, found.Count(d => d is { Code: "later-version", Severity: Severity.Warning }));
    }
}
