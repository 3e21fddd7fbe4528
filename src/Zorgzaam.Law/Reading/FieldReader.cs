using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads declared parameters, inputs and outputs.</summary>
internal static class FieldReader
{
    public static Field Parameter(MapReader map)
    {
        // Schema v0.5.6: "defaults to false"; v0.5.9: "defaults to true".
        var required = map.Boolean("required") ?? map.Context.Version.Has(SchemaVersion.RequiredByDefault);
        return Base(map) with { Required = required };
    }

    public static Field Output(MapReader map) => Base(map);

    public static InputField? Input(MapReader map)
    {
        var source = map.Require("source") is { } item ? MapReader.Open(map.Context, item, "a source") : null;
        var field = Base(map);
        if (source is null) return null;
        var regulation = source.Text("regulation");
        var output = source.Text("output");
        var passed = source.Map("parameters", "parameters of a source") is { } parameters
            ? parameters.Entries.Select(e => Passed(parameters, e)).OfType<PassedParameter>().ToList()
            : [];
        source.Text("description");
        source.Text("endpoint");
        source.Close();
        return new InputField
        {
            Name = field.Name,
            Type = field.Type,
            Unit = field.Unit,
            Nullable = field.Nullable,
            PredatesNullable = field.PredatesNullable,
            PeriodType = field.PeriodType,
            Description = field.Description,
            Spot = field.Spot,
            Regulation = regulation,
            Output = output,
            Passed = passed,
        };
    }

    /// <summary>Unit of a <c>type_spec</c>, from the words that the version of the file knows.</summary>
    public static Unit? UnitOf(MapReader owner)
    {
        if (owner.Map("type_spec", "a type_spec") is not { } spec) return null;
        var modern = spec.Context.Version.Has(SchemaVersion.QuantityKinds);
        var unit = spec.Choice("unit", modern ? Vocabulary.Units : Vocabulary.UnitsBeforeQuantityKinds);
        if (modern) spec.Integer("precision", 0, int.MaxValue);
        else spec.Number("precision");
        spec.Number("min");
        spec.Number("max");
        spec.CloseOpen();
        return unit;
    }

    private static Field Base(MapReader map)
    {
        var field = new Field
        {
            Name = map.RequiredText("name"),
            Description = map.Text("description"),
            Type = map.RequiredChoice("type", Vocabulary.FieldTypes),
            Nullable = IsNullable(map),
            PredatesNullable = !map.Context.Version.Has(SchemaVersion.Nullable),
            Unit = UnitOf(map),
            PeriodType = PeriodType(map),
            Spot = map.Spot,
        };
        Annotations.LegalBasis(map);
        map.CloseOpen();
        return field;
    }

    /// <summary>Before v0.5.8 the word has no meaning in the schema; the intent is clear all the same.</summary>
    private static bool IsNullable(MapReader map)
    {
        if (map.Context.Version.Has(SchemaVersion.Nullable)) return map.Boolean("nullable") ?? false;
        if (map.Take("nullable") is not { } early) return false;
        map.Context.Findings.Warn(
            "later-version", early.Spot, $"'nullable' came in schema v0.5.8; this file is {map.Context.Version}.",
            "Declare a later version in '$schema'.");
        return early is YamlScalar { IsTrue: true };
    }

    private static string? PeriodType(MapReader owner)
    {
        if (owner.Map("temporal", "a temporal") is not { } temporal) return null;
        if (temporal.Require("type") is not null) temporal.Word("type", Vocabulary.TemporalTypes);
        var period = temporal.Word("period_type", Vocabulary.PeriodTypes);
        temporal.Matching("reference", Vocabulary.Reference, "$january_first");
        temporal.CloseOpen();
        return period;
    }

    private static PassedParameter? Passed(MapReader map, YamlEntry entry) =>
        map.Text(entry.Key) is not null
            ? new PassedParameter(
                entry.Key,
                ExpressionReader.TextOrReference(map.Context, (YamlScalar)entry.Value, "wrong-passed-reference"))
            : null;
}
