using System.Globalization;
using YamlDotNet.RepresentationModel;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Purposes;

/// <summary>A YAML mapping that knows where it stands, so that each fault names file and line.</summary>
public sealed class PurposeNode
{
    private readonly string file;
    private readonly YamlMappingNode mapping;

    internal PurposeNode(string file, YamlNode node)
    {
        this.file = file;
        mapping = node as YamlMappingNode ?? throw Fault(file, node, "a mapping was expected");
    }

    /// <summary>The names of what stands here, in the order of the file.</summary>
    public IEnumerable<string> Keys => mapping.Children.Keys.Select(key => (key as YamlScalarNode)?.Value ?? string.Empty);

    /// <summary>A fault here, with file and line.</summary>
    public PurposeFileException Fault(string what) => Fault(file, mapping, what);

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => Find(key) is YamlScalarNode { Value: { Length: > 0 } text }
        ? text
        : throw Fault($"'{key}' is missing or empty");

    /// <summary>A text, or null when it is not there.</summary>
    public string? TextOrNull(string key) => Find(key) is null ? null : Text(key);

    /// <summary>A mapping that must be there.</summary>
    public PurposeNode Map(string key) =>
        Find(key) is { } node ? new PurposeNode(file, node) : throw Fault($"'{key}' is missing");

    /// <summary>A mapping, or null when it is absent or empty.</summary>
    public PurposeNode? MapOrNull(string key) =>
        Find(key) is null or YamlScalarNode { Value: null or "" or "null" or "~" } ? null : Map(key);

    /// <summary>True or false; false when absent.</summary>
    public bool Flag(string key) => Find(key) switch
    {
        null => false,
        YamlScalarNode { Value: "true" } => true,
        YamlScalarNode { Value: "false" } => false,
        var node => throw Fault(file, node, $"'{key}' must be true or false"),
    };

    /// <summary>A whole number, or null when absent.</summary>
    public int? Number(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Value: var text } when int.TryParse(
            text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var node => throw Fault(file, node, $"'{key}' must be a whole number"),
    };

    /// <summary>A date that must be there.</summary>
    public DateOnly Date(string key) => IsoDate.TryRead(Text(key), out var date)
        ? date
        : throw Fault($"'{key}' must be a date as 2027-12-31");

    /// <summary>A day, or null when it is not there.</summary>
    public DateOnly? DateOrNull(string key) =>
        Find(key) is null or YamlScalarNode { Value: null or "" or "null" or "~" } ? null : Date(key);

    /// <summary>Refuses a key that nothing reads: with a typing error it would be left out in silence.</summary>
    public void RefuseOthers(IReadOnlyCollection<string> known)
    {
        foreach (var key in mapping.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !known.Contains(name, StringComparer.Ordinal))
                throw Fault(file, key, $"nothing reads this field; use {string.Join(", ", known)}");
        }
    }

    /// <summary>A list of texts that must be there.</summary>
    public IReadOnlySet<string> Texts(string key) => Items(key)
        .Select(node => (node as YamlScalarNode)?.Value ?? throw Fault(file, node, $"'{key}' holds no plain text"))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A list of texts; empty when absent.</summary>
    public IReadOnlySet<string> TextsOrNone(string key) =>
        Find(key) is null ? new HashSet<string>(StringComparer.Ordinal) : Texts(key);

    /// <summary>A list of mappings that must be there.</summary>
    public IReadOnlyList<PurposeNode> Maps(string key) => [.. Items(key).Select(node => new PurposeNode(file, node))];

    private static PurposeFileException Fault(string file, YamlNode node, string what) =>
        new($"{file}:{node.Start.Line}: {what}.");

    private IEnumerable<YamlNode> Items(string key) => Find(key) switch
    {
        YamlSequenceNode list => list.Children,
        null => throw Fault($"'{key}' is missing; an empty list is []"),
        var node => throw Fault(file, node, $"'{key}' must be a list"),
    };

    private YamlNode? Find(string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
