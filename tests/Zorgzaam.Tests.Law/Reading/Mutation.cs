using CsCheck;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>One change to a law file.</summary>
/// <param name="Kind">Which change.</param>
/// <param name="Place">Which of the values in the file, modulo their number.</param>
/// <param name="Choice">Which replacement, modulo their number.</param>
internal sealed record Mutation(int Kind, int Place, int Choice)
{
    private const int Kinds = 9;

    private static readonly YamlScalarNode[] Scalars =
    [
        Plain("1"), Plain("-29"), Plain("2.5"), Plain("true"), Plain("null"), Plain(""), Text("7"), Text("tekst"),
        Plain("$naam"), Plain("$naam.deel"), Plain("$1"), Plain("$"), Plain("#ref"), Text("2025-13-01"),
        Plain("2025-1-1"), Plain("2024-06-30"), Plain("BWBR123"), Plain("BWBR0001234"), Plain("GM12"),
        Plain("https://example.org"), Plain("WET"), Plain("VERDRAG"), Plain("BELEIDSREGEL"), Plain("days"),
        Plain("weeks"), Plain("lichtjaar"), Plain("eurocent"), Plain("number"), Plain("object"), Plain("ADD"),
        Plain("AND"), Plain("NOT"), Plain("IF"), Plain("ROUND"), Plain("EQUALS"), Plain("LIST"), Plain("FOREACH"),
        Plain("DATE_ADD"), Plain("DATE_DIFF"), Plain("IN"), Plain("AGE"), Plain("MOD"), Plain("BESCHIKKING"),
        Plain("post_actions"), Plain("28"), Plain("29"), Plain("1e2"),
    ];

    private static readonly string[] Names =
    [
        "value", "values", "conditions", "subject", "operation", "output", "name", "type", "precision", "legal_basis",
        "default", "extra", "text", "number", "date", "in", "unit", "required", "source", "bwb_id", "description",
    ];

    public static Gen<Mutation> Any { get; } = Gen.Select(
        Gen.Int[0, Kinds - 1], Gen.Int[0, 1_000_000], Gen.Int[0, 1_000_000], (k, p, c) => new Mutation(k, p, c));

    public static string Write(YamlDocument document)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new YamlStream(document).Save(text, assignAnchors: false);
        return text.ToString();
    }

    public static YamlDocument Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0];
    }

    public void Apply(YamlNode root)
    {
        var places = new List<(YamlNode Parent, int Index)>();
        Gather(root, places);
        if (places.Count == 0) return;
        var (parent, index) = places[Place % places.Count];
        if (parent is YamlMappingNode map) Change(map, index);
        else Change((YamlSequenceNode)parent, index);
    }

    private void Change(YamlMappingNode map, int index)
    {
        var (key, value) = map.Children[index];
        var name = Names[Choice % Names.Length];
        switch (Kind)
        {
            case 0:
                map.Children.Remove(key);
                break;
            case 1:
                map.Children.Remove(key);
                map.Children[Text(name)] = value;
                break;
            case 2:
                map.Children[Text(name)] = Scalar();
                break;
            case 3:
                map.Children[key] = new YamlSequenceNode(value);
                break;
            case 4:
                map.Children[key] = new YamlMappingNode(Text(name), value);
                break;
            case 5:
                map.Children[key] = new YamlMappingNode(
                    Text("operation"), Plain("NOT"), Text("value"), value is YamlScalarNode ? value : Plain("true"));
                break;
            case 6 when value is YamlSequenceNode list:
                list.Children.Clear();
                break;
            default:
                map.Children[key] = Scalar();
                break;
        }
    }

    private void Change(YamlSequenceNode list, int index)
    {
        switch (Kind)
        {
            case 0:
                list.Children.RemoveAt(index);
                break;
            case 1:
                list.Children.Add(list.Children[(index + 1) % list.Children.Count]);
                break;
            case 2:
                list.Children[index] = new YamlSequenceNode(list.Children[index]);
                break;
            default:
                list.Children[index] = Scalar();
                break;
        }
    }

    /// <summary>Places to change. Which version and law a file is, the schema does not judge: these stay.</summary>
    private static void Gather(YamlNode node, List<(YamlNode Parent, int Index)> places)
    {
        if (node is YamlMappingNode map)
        {
            for (var i = 0; i < map.Children.Count; i++)
            {
                if (map.Children[i].Key is YamlScalarNode { Value: "$schema" or "$id" }) continue;
                places.Add((map, i));
                Gather(map.Children[i].Value, places);
            }
        }
        else if (node is YamlSequenceNode list)
        {
            for (var i = 0; i < list.Children.Count; i++)
            {
                places.Add((list, i));
                Gather(list.Children[i], places);
            }
        }
    }

    private YamlScalarNode Scalar()
    {
        var scalar = Scalars[Choice % Scalars.Length];
        return new YamlScalarNode(scalar.Value) { Style = scalar.Style };
    }

    private static YamlScalarNode Plain(string text) => new(text) { Style = ScalarStyle.Plain };

    private static YamlScalarNode Text(string text) => new(text) { Style = ScalarStyle.SingleQuoted };
}
