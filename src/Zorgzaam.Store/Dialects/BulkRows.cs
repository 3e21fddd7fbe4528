using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Zorgzaam.Store.Dialects;

/// <summary>Rows of one table, column by column, in the types in which the database stores them.</summary>
internal sealed record BulkRows(string Table, IReadOnlyList<BulkColumn> Columns, int Count)
{
    public static BulkRows Of<T>(ZorgzaamDb db, IReadOnlyList<T> entities)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException($"{typeof(T).Name} is in no model part.");
        var table = type.GetTableName()
            ?? throw new InvalidOperationException($"{typeof(T).Name} has no table.");
        // What the database numbers itself is left to it.
        var given = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never);
        return new BulkRows(table, [.. given.Select(property => Column(property, entities))], entities.Count);
    }

    private static BulkColumn Column<T>(IProperty property, IReadOnlyList<T> entities)
        where T : class
    {
        var getter = property.GetGetter();
        var converter = property.GetTypeMapping().Converter;
        var values = Array.CreateInstance(converter?.ProviderClrType ?? property.ClrType, entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            var value = getter.GetClrValue(entities[i]);
            values.SetValue(converter is null ? value : converter.ConvertToProvider(value), i);
        }

        return new BulkColumn(property.GetColumnName(), values);
    }
}

/// <summary>The values of one column, in a typed array.</summary>
internal sealed record BulkColumn(string Name, Array Values);
