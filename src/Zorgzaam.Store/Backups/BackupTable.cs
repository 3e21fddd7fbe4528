using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Zorgzaam.Store.Backups;

/// <summary>A table as backups know it: all columns by name, so that their order in the database does not matter.</summary>
/// <param name="Name">The table.</param>
/// <param name="Columns">Its columns, quoted and separated by commas, in order of name.</param>
/// <param name="Counted">The column that the database numbers itself, or null.</param>
internal sealed record BackupTable(string Name, string Columns, string? Counted)
{
    internal static IReadOnlyList<BackupTable> Of(ZorgzaamDb db) =>
        [.. db.Model.GetEntityTypes().Select(Of).OrderBy(table => table.Name, StringComparer.Ordinal)];

    private static BackupTable Of(IEntityType type) => new(
        type.GetTableName()!,
        string.Join(", ", type.GetProperties().Select(each => $"\"{each.GetColumnName()}\"").Order(StringComparer.Ordinal)),
        type.GetProperties().FirstOrDefault(each => each.ValueGenerated == ValueGenerated.OnAdd)?.GetColumnName());
}
