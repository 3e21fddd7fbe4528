using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Zorgzaam.Tests.Unit.Tidy;

/// <summary>What the program is made of is written down, and a known weakness in it stops the tests.</summary>
public sealed partial class SupplyChainTests
{
    private const string NoVersions = """{"version":1,"projects":[{"path":"a.csproj"}]}""";
    private const string Weak = """{"version":1,"projects":[{"path":"a.csproj","x":[{"id":"Leaky","severity":"High"}]}]}""";
    private const string Slight = """{"version":1,"projects":[{"path":"a.csproj","x":[{"id":"Leaky","severity":"Low"}]}]}""";
    private const string NpmClean = """{"auditReportVersion":2,"vulnerabilities":{}}""";
    private const string NpmWeak = """{"auditReportVersion":2,"vulnerabilities":{"leaky":{"name":"leaky","severity":"critical"}}}""";
    private const string NpmSilent = """{"message":"405 Method Not Allowed"}""";

    [Fact]
    public async Task Sbom_ListsEveryPackageThatTheProgramNames()
    {
        var folder = Directory.CreateTempSubdirectory("zorgzaam-sbom-").FullName;
        try
        {
            var (code, said) = await RunAsync("eng/sbom", null, folder);
            Assert.True(code == 0, said);

            Assert.Empty(DotnetPackages().Except(Components(Path.Combine(folder, "zorgzaam.cdx.json")), StringComparer.Ordinal));
            Assert.Empty(NpmPackages().Except(Components(Path.Combine(folder, "pages.cdx.json")), StringComparer.Ordinal));
            Assert.All(Directory.EnumerateFiles(folder), file => Assert.DoesNotContain(
                Repository.Root, File.ReadAllText(file), StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(Weak, Weak, NpmClean, 1, "Leaky")]
    [InlineData(Slight, Slight, NpmClean, 0, "No .NET package")]
    [InlineData(NoVersions, Weak, NpmClean, 0, "No .NET package")] // the source knows weak packages, and we have none
    [InlineData(NoVersions, NoVersions, NpmClean, 3, "offers no advisories for .NET: not audited")]
    [InlineData(Slight, Slight, NpmSilent, 3, "offers no advisories for npm: not audited")]
    [InlineData(Slight, Slight, NpmWeak, 1, "leaky")]
    [InlineData(NoVersions, NoVersions, NpmWeak, 1, "not audited")]
    public async Task Audit_FailsOnAWeakness_AndNeverTakesSilenceForAGoodAnswer(
        string ours, string knownToBeWeak, string npm, int expected, string words)
    {
        var fakes = Directory.CreateTempSubdirectory("zorgzaam-audit-").FullName;
        try
        {
            await FakeAsync(fakes, "dotnet", $"""
                case "$1 $2" in
                --list-sdks*) echo "10.0.100 [here]" ;;
                "list Zorgzaam.slnx") echo '{ours}' ;;
                list*) echo '{knownToBeWeak}' ;;
                esac
                """);
            await FakeAsync(fakes, "npm", $"echo '{npm}'");

            var (code, said) = await RunAsync("eng/audit", fakes);

            Assert.True(expected == code, $"{code}: {said}");
            Assert.Contains(words, said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(fakes, recursive: true);
        }
    }

    private static async Task FakeAsync(string folder, string program, string script)
    {
        var file = Path.Combine(folder, program);
        await File.WriteAllTextAsync(file, "#!/usr/bin/env bash\n" + script + "\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task<(int Code, string Said)> RunAsync(string script, string? programs, params string[] arguments)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, script), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (programs is not null) start.Environment["PATH"] = programs + ":" + Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said + await error);
    }

    private static List<string> DotnetPackages() =>
        [.. Repository.Files("src", ".csproj").Append("Directory.Build.props")
            .SelectMany(file => XDocument.Load(Path.Combine(Repository.Root, file)).Descendants("PackageReference"))
            .Select(reference => reference.Attribute("Include")!.Value).Distinct(StringComparer.Ordinal)];

    private static List<string> NpmPackages()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Zorgzaam.Web", "package.json")));
        return [.. json.RootElement.GetProperty("dependencies").EnumerateObject().Select(dependency => dependency.Name)];
    }

    private static List<string> Components(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal("CycloneDX", json.RootElement.GetProperty("bomFormat").GetString());
        return [.. json.RootElement.GetProperty("components").EnumerateArray().Select(component =>
        {
            Assert.NotEmpty(component.GetProperty("version").GetString()!);
            return Purl().Match(component.GetProperty("purl").GetString()!) is { Success: true } found
                ? Uri.UnescapeDataString(found.Groups["name"].Value)
                : component.GetProperty("name").GetString()!;
        })];
    }

    [GeneratedRegex("^pkg:(nuget|npm)/(?<name>.+)@[^@]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Purl();
}
