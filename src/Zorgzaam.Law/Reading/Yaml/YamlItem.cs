using System.Collections.Immutable;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading.Yaml;

/// <summary>A value in a YAML file with its place.</summary>
internal abstract record YamlItem(SourceSpot Spot)
{
    /// <summary>What it is, in words for a message.</summary>
    public abstract string Describe();
}

/// <summary>Type of a scalar under the core schema of YAML 1.2.</summary>
internal enum YamlKind
{
    Null,
    Boolean,
    Number,
    Text,
}

/// <summary>A single value; <paramref name="Text"/> is as written, <paramref name="Number"/> is exact.</summary>
internal sealed record YamlScalar(YamlKind Kind, string Text, decimal Number, SourceSpot Spot) : YamlItem(Spot)
{
    /// <summary>Whether this is the boolean true.</summary>
    public bool IsTrue => Kind == YamlKind.Boolean && Text[0] is 't' or 'T';

    /// <inheritdoc/>
    public override string Describe() => Kind switch
    {
        YamlKind.Null => "empty (null)",
        YamlKind.Boolean => $"the boolean {Text}",
        YamlKind.Number => $"the number {Text}",
        _ => $"the text '{(Text.Length <= 40 ? Text : Text[..40] + "…")}'",
    };
}

/// <summary>Values in a row.</summary>
internal sealed record YamlList(ImmutableArray<YamlItem> Items, SourceSpot Spot) : YamlItem(Spot)
{
    /// <inheritdoc/>
    public override string Describe() => "a list";
}

/// <summary>Named values in the order of the file; no name occurs twice.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpot Spot) : YamlItem(Spot)
{
    /// <inheritdoc/>
    public override string Describe() => "a map of named values";

    /// <summary>The value with this name, or null.</summary>
    public YamlItem? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key) return entry.Value;
        }

        return null;
    }
}

/// <summary>A name and its value.</summary>
internal readonly record struct YamlEntry(string Key, SourceSpot KeySpot, YamlItem Value);
