using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Unit.Foundation;

/// <summary>What a purpose says decides its version, and nothing that it says is left out.</summary>
public sealed class PurposeDeclarationTests
{
    private static readonly Purpose SomePurpose = new()
    {
        Id = "beoordelen",
        Title = new LocalizedText("Beoordelen", "Assess"),
        Operation = PurposeOperation.Read,
        Ground = new PurposeGround("6(1)(e)", "awb", "Awb, artikel 3:2", StatedPerAccess: true),
        ObjectTypes = new HashSet<string>(StringComparer.Ordinal) { "persoon" },
        Attributes = new HashSet<string>(StringComparer.Ordinal) { "geboortedatum" },
        Results = PurposeResults.Subject,
        Roles = new HashSet<string>(StringComparer.Ordinal) { "caseworker" },
    };

    public static TheoryData<string> Marks =>
        [.. typeof(Purpose).GetProperties().Where(each => each.PropertyType == typeof(bool) && each.CanWrite).Select(each => each.Name)];

    [Fact]
    public void Same_HasTheSameVersion() =>
        Assert.Equal(PurposeDeclaration.Of(SomePurpose).Version, PurposeDeclaration.Of(SomePurpose with { }).Version);

    [Theory]
    [MemberData(nameof(Marks))]
    public void EveryMark_MakesAnotherVersion(string mark)
    {
        var changed = SomePurpose with { };
        var property = typeof(Purpose).GetProperty(mark)!;
        property.SetValue(changed, !(bool)property.GetValue(changed)!);

        Assert.NotEqual(PurposeDeclaration.Of(SomePurpose).Version, PurposeDeclaration.Of(changed).Version);
    }
}
