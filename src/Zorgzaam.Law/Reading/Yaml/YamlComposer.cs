using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading.Yaml;

/// <summary>
/// Composes one YAML document into items with their places.
/// INVARIANT: no anchors, aliases or tags, no name twice, bounded depth and size; so work grows with the file only.
/// </summary>
internal sealed class YamlComposer
{
    private readonly string _file;
    private readonly Findings _findings;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private int _nodes;

    private YamlComposer(string file, string text, Findings findings)
    {
        _file = file;
        _findings = findings;
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
    }

    /// <summary>The document; null when the text is not one YAML document within the bounds.</summary>
    public static YamlItem? Compose(string file, string text, Findings findings)
    {
        try
        {
            return new YamlComposer(file, text, findings).Document();
        }
        catch (YamlException failure)
        {
            var spot = new SourceSpot(file, (int)failure.Start.Line, (int)failure.Start.Column);
            findings.Error(
                "yaml-syntax", spot, $"This is not valid YAML: {Sentence(failure.Message)}",
                "Check the indentation, the quotes and the colons here and on the line before.");
            return null;
        }
        catch (LawException refused)
        {
            findings.Error(
                refused.Diagnostic.Code, refused.Diagnostic.Spot, refused.Message, refused.Diagnostic.Remedy);
            return null;
        }
    }

    private YamlItem? Document()
    {
        Next();
        if (Next() is not DocumentStart start)
        {
            _findings.Error(
                "empty-file", new SourceSpot(_file, 1, 1), "The file holds no law.",
                "Write the law, or remove the file.");
            return null;
        }

        if (start.Version is not null) throw Refused(
            start, "yaml-directive", "A %YAML directive is not allowed.", "Remove the line; laws are YAML 1.2.");

        Next();
        var root = Item(1);
        Next();
        var after = Next();
        if (after is DocumentStart) throw Refused(
            after, "several-documents", "The file holds more than one YAML document.",
            "Put every version of a law in its own file.");
        return root;
    }

    private YamlItem Item(int depth)
    {
        var current = _parser.Current!;
        if (++_nodes > ReadLimits.MaxNodes) throw Refused(
            current, "too-many-values", $"The file holds more than {ReadLimits.MaxNodes} values.",
            "Split the file.");
        if (current is AnchorAlias alias) throw Refused(
            alias, "yaml-alias", $"An alias (*{alias.Value}) is not allowed.", "Write the value out.");
        if (current is not NodeEvent node) throw Refused(
            current, "yaml-syntax", "A value is expected here.", "Write a value, or null.");
        if (!node.Anchor.IsEmpty) throw Refused(
            node, "yaml-anchor", $"An anchor (&{node.Anchor.Value}) is not allowed.",
            "Remove it and write values out.");
        if (!node.Tag.IsEmpty) throw Refused(
            node, "yaml-tag", $"A tag ({node.Tag}) is not allowed.", "Remove it; put text between quotes.");
        if (depth > ReadLimits.MaxDepth) throw Refused(
            node, "too-deep", $"The file nests deeper than {ReadLimits.MaxDepth} levels.",
            "Compute intermediate outputs in actions of their own.");
        return node switch
        {
            Scalar scalar => Read(scalar),
            SequenceStart => List(node, depth),
            _ => Map(node, depth),
        };
    }

    private YamlScalar Read(Scalar scalar) => scalar.Style == ScalarStyle.Plain
        ? PlainScalar.Read(scalar.Value, Spot(scalar), _findings)
        : new YamlScalar(YamlKind.Text, scalar.Value, 0, Spot(scalar));

    private YamlList List(NodeEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlItem>();
        while (Next() is not SequenceEnd) items.Add(Item(depth + 1));
        return new YamlList(items.DrainToImmutable(), Spot(start));
    }

    private YamlMap Map(NodeEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            if (_parser.Current is not Scalar key || !key.Anchor.IsEmpty || !key.Tag.IsEmpty) throw Refused(
                _parser.Current!, "yaml-key", "A name must be plain text.", "Write 'name: value'.");
            Next();
            var value = Item(depth + 1);
            // The mark of a value that is not there lies behind it, at times lines further.
            if (value is YamlScalar { Kind: YamlKind.Null, Text: "" }) value = value with { Spot = Spot(key) };
            if (names.Add(key.Value)) entries.Add(new YamlEntry(key.Value, Spot(key), value));
            else _findings.Error(
                "duplicate-key", Spot(key), $"'{key.Value}' occurs twice in the same map.",
                "Keep one of the two.");
        }

        return new YamlMap(entries.DrainToImmutable(), Spot(start));
    }

    private ParsingEvent? Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (YamlException failure) when (failure.Start.Equals(Mark.Empty))
        {
            // Of some faults, such as a tab as indentation, YamlDotNet 18 does not tell the place; its scanner knows.
            throw new YamlException(_scanner.CurrentPosition, _scanner.CurrentPosition, failure.Message, failure);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or FormatException
            or IndexOutOfRangeException or OverflowException)
        {
            // YamlDotNet 18 throws these, instead of its own exception, on some broken flow collections and escapes.
            var end = _parser.Current?.End ?? Mark.Empty;
            throw new YamlException(end, end, "the text behind this place cannot be read.", failure);
        }
    }

    private SourceSpot Spot(ParsingEvent node) => new(_file, (int)node.Start.Line, (int)node.Start.Column);

    private LawException Refused(ParsingEvent at, string code, string message, string remedy) =>
        new(new LawDiagnostic(code, message, Spot(at), Article: null, remedy));

    private static string Sentence(string message) => message.TrimEnd('.', ' ') + ".";
}
