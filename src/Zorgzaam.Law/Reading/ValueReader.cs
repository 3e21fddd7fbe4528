using Zorgzaam.Law.Reading.Yaml;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Reading;

/// <summary>Turns written values into values of the law.</summary>
internal static class ValueReader
{
    public static LawValue Read(YamlItem item) => item switch
    {
        YamlScalar scalar => Scalar(scalar),
        YamlList list => LawValue.Of([.. list.Items.Select(Read)]),
        YamlMap map => LawValue.Of(map.Entries.ToDictionary(e => e.Key, e => Read(e.Value), StringComparer.Ordinal)),
        _ => LawValue.Null,
    };

    public static LawValue Scalar(YamlScalar scalar) => scalar.Kind switch
    {
        YamlKind.Null => LawValue.Null,
        YamlKind.Boolean => LawValue.Of(scalar.IsTrue),
        YamlKind.Number => LawValue.Of(scalar.Number),
        _ => LawValue.Of(scalar.Text),
    };
}
