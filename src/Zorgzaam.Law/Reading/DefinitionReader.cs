using System.Collections.Immutable;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads constants: a bare value, or a value with its type and unit.</summary>
internal static class DefinitionReader
{
    public static ImmutableArray<Definition> Read(MapReader section)
    {
        if (section.Map("definitions", "definitions") is not { } definitions) return [];
        return [.. definitions.Entries.Select(e => One(section.Context, e))];
    }

    private static Definition One(ReadContext context, YamlEntry entry)
    {
        if (entry.Value is not YamlMap map || map.Find("value") is not { } value)
            return new Definition(entry.Key, ValueReader.Read(entry.Value), null, null, null, entry.KeySpot);

        var structured = MapReader.Open(context, entry.Value, "a definition", "wrong-definition")!;
        structured.Take("value");
        var definition = new Definition(
            entry.Key,
            ValueReader.Read(value),
            structured.Choice("type", Vocabulary.FieldTypes),
            FieldReader.UnitOf(structured),
            structured.Text("description"),
            entry.KeySpot);
        Annotations.LegalBasis(structured);
        structured.CloseOpen();
        return definition;
    }
}
