using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Tests.Unit.Sweep.Evaluation;

/// <summary>The sweep's purpose lists what the laws may ask, and nothing else (data minimisation, AVG 5(1)(c)).</summary>
public sealed class SweepPurposeTests
{
    private static readonly DateOnly Date = new(2026, 3, 2);
    private static readonly string Policy = Path.Combine(Repository.Root, "policy");

    [Fact]
    public void PurposeList_EqualsWhatThePlansOfAllProfilesAsk()
    {
        var laws = new LawLibrary(LawReader.ReadDirectory(Path.Combine(Repository.Root, "laws")).Documents);
        var types = ObjectTypes.Read(Path.Combine(Policy, "objects"));
        var purposes = PurposeFile.Read(Path.Combine(Policy, "purposes.yaml"), types);
        var listed = purposes.Find("rechten-signaleren")!.Attributes;

        var asked = Directory.EnumerateFiles(Path.Combine(Policy, "profiles"), "*.yaml")
            .SelectMany(file => Asked(laws, ProfileReader.Read(file)))
            .ToHashSet(StringComparer.Ordinal);

        Assert.Empty(asked.Except(listed, StringComparer.Ordinal));
        Assert.Empty(listed.Except(asked, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Asked(LawLibrary laws, OrganisationProfile profile) =>
        SweepPlan.Link(laws, profile, Date, []).Attributes;
}
