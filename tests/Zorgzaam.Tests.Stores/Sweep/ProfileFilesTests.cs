using System.Text.Json.Nodes;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>Profiles, object schema, purposes and take-up rates fit together; where they do not, a command says how.</summary>
public sealed class ProfileFilesTests
{
    private const string Objects = "policy/objects/persoon.schema.json";
    private const string Purposes = "policy/purposes.yaml";
    private const string TakeUp = "policy/population/take-up.json";

    public static TheoryData<string> Profiles =>
    [
        .. Directory.EnumerateFiles(Path.Combine(PolicyFiles.Folder, "profiles"), "*.yaml")
            .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Profile_OfThisRepository_FillsAndSweepsWithoutAWarning(string profile)
    {
        await using var command = await ReadyAsync();

        var filled = await command.RunAsync("population", "generate", "--persons", "60", "--profile", profile);
        var swept = await command.RunAsync("sweep", "--demo", "--profile", profile);

        filled.Succeeded();
        swept.Succeeded();
        Assert.Equal(string.Empty, filled.Error);
        Assert.All(SweepTown.Profile(profile).Rights, right => Assert.Contains(
            right.Title.Dutch, swept.Output, StringComparison.Ordinal));
        Assert.All(
            swept.Output.Split('\n').Where(line => line.Contains("entitled", StringComparison.Ordinal)),
            line => Assert.Contains("receipt unknown 0,", line, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Attribute_ThatALawAsksAndNoSchemaDeclares_StopsTheSweep(string profile)
    {
        await using var command = await ReadyAsync();
        var copy = new InstallationCopy(command);
        Undeclare(copy, "polis_status");

        (await command.RunAsync("sweep", "--demo", "--profile", profile))
            .Failed(1, Purposes, "'polis_status'", "no object type it covers declares");
        copy.Replace(Purposes, "      - polis_status\n", string.Empty);
        (await command.RunAsync("sweep", "--demo", "--profile", profile)).Failed(
            1, "Law 'zorgverzekeringswet', article ", "'polis_status'", "policy/objects does not declare", "Declare it there");
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task ReceivedAttribute_ThatNoSchemaDeclares_StopsEveryCommand(string profile)
    {
        await using var command = await ReadyAsync();
        new InstallationCopy(command).Replace(
            $"policy/profiles/{profile}.yaml", "received_attribute: ontvangt_aow", "received_attribute: ontvangt_iets");

        foreach (var arguments in new string[][] { ["sweep", "--demo"], ["population", "generate", "--persons", "60"] })
        {
            (await command.RunAsync([.. arguments, "--profile", profile])).Failed(
                1, $"Profile '{profile}'", "right 'algemene_ouderdomswet'", "'ontvangt_iets'", "correct the profile");
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Right_WithoutATakeUpRate_IsWarnedOf_AndItsReceiptStaysUnknown(string profile)
    {
        await using var command = await ReadyAsync();
        var copy = new InstallationCopy(command);
        var rates = JsonNode.Parse(await File.ReadAllTextAsync(copy.PathOf(TakeUp), TestStore.Cancel))!.AsObject();
        Assert.True(rates.Remove("kinderbijslag"));
        await File.WriteAllTextAsync(copy.PathOf(TakeUp), rates.ToJsonString(), TestStore.Cancel);

        var filled = await command.RunAsync("population", "generate", "--persons", "60", "--profile", profile);
        var swept = await command.RunAsync("sweep", "--demo", "--profile", profile);

        filled.Succeeded();
        Assert.Equal(
            $"Warning: {TakeUp} has no rate for 'kinderbijslag'; who receives it stays unknown. Add one.",
            filled.Error.Trim());
        var line = Assert.Single(swept.Output.Split('\n'), l => l.StartsWith("Kinderbijslag", StringComparison.Ordinal));
        Assert.Contains("receiving 0, missed 0", line, StringComparison.Ordinal);
        Assert.DoesNotContain("receipt unknown 0,", line, StringComparison.Ordinal);
    }

    /// <summary>A right that only another organisation has is received in the one municipality too.</summary>
    [Fact]
    public async Task Right_OfAnotherProfileOnly_IsPartOfTheMunicipality()
    {
        await using var command = await ReadyAsync();
        var copy = new InstallationCopy(command);
        var profile = await File.ReadAllTextAsync(copy.PathOf("policy/profiles/gemeente-voorbeeld.yaml"), TestStore.Cancel);
        var rights = profile.Split("\n  - law: ");
        var kept = rights.Where(part => !part.StartsWith("algemene_ouderdomswet", StringComparison.Ordinal)).ToList();
        Assert.Equal(rights.Length - 1, kept.Count);
        await File.WriteAllTextAsync(
            copy.PathOf("policy/profiles/gemeente-voorbeeld.yaml"), string.Join("\n  - law: ", kept), TestStore.Cancel);

        (await command.RunAsync("population", "generate", "--persons", "60")).Succeeded();
        var swept = await command.RunAsync("sweep", "--demo", "--profile", "agency");

        var line = Assert.Single(swept.Output.Split('\n'), l => l.StartsWith("AOW", StringComparison.Ordinal));
        Assert.Contains("receipt unknown 0,", line, StringComparison.Ordinal);
        Assert.DoesNotContain("receiving 0,", line, StringComparison.Ordinal);
    }

    private static async Task<ChildCommand> ReadyAsync()
    {
        var command = new ChildCommand();
        (await command.RunAsync("store", "upgrade")).Succeeded();
        return command;
    }

    private static void Undeclare(InstallationCopy copy, string attribute)
    {
        var schema = JsonNode.Parse(File.ReadAllText(copy.PathOf(Objects)))!;
        foreach (var (_, group) in schema["properties"]!.AsObject()) group!["properties"]!.AsObject().Remove(attribute);
        File.WriteAllText(copy.PathOf(Objects), schema.ToJsonString());
    }
}
