using YamlDotNet.RepresentationModel;

namespace Zorgzaam.Sweep.Profiles;

/// <summary>Where things stand in a profile, so that a fault can be found.</summary>
internal static class ProfileLines
{
    /// <summary>The line of each right, in the order of the file.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">The text is no YAML.</exception>
    public static IReadOnlyList<long> OfRights(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return yaml.Documents is [{ RootNode: YamlMappingNode root }, ..]
            && root.Children.TryGetValue(new YamlScalarNode("rights"), out var rights)
            && rights is YamlSequenceNode list
            ? [.. list.Children.Select(right => right.Start.Line)]
            : [];
    }
}
