using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>A copy of laws and policy for one command, to break something in.</summary>
internal sealed class InstallationCopy
{
    public InstallationCopy(ChildCommand command)
    {
        Home = Path.Combine(command.Folder, "home");
        foreach (var file in new[] { "laws", "policy" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(PolicyFiles.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var target = PathOf(Path.GetRelativePath(PolicyFiles.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        command.With("ZORGZAAM_HOME", Home);
    }

    public string Home { get; }

    /// <summary>Changes a text that stands in a file, and gives the line of its first place.</summary>
    public int Replace(string file, string text, string other)
    {
        var before = File.ReadAllText(PathOf(file));
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), before.Replace(text, other, StringComparison.Ordinal));
        return before[..before.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }

    public string PathOf(string file) => Path.Combine(Home, file);
}
