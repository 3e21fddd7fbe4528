using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Zorgzaam.Store;

/// <summary>
/// The one database of the platform, composed of the parts that stages contribute. Each provider has a subclass with
/// its own migrations. Only the gateways open one: no stage does.
/// </summary>
public abstract class ZorgzaamDb : DbContext
{
    private static readonly HashSet<Type> StoredTypes =
        [typeof(long), typeof(int), typeof(string), typeof(bool), typeof(DateOnly), typeof(byte[])];

    private readonly IReadOnlyList<IModelPart> parts;

    protected ZorgzaamDb(DbContextOptions options, IReadOnlyList<IModelPart> parts)
        : base(options) => this.parts = parts;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var part in parts) part.Describe(modelBuilder);

        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties()) Fix(entity, property);
        }
    }

    // INVARIANT: both databases store and compare a value alike, so only types for which that holds are let in.
    private static void Fix(IMutableEntityType entity, IMutableProperty property)
    {
        var type = property.GetProviderClrType() ?? property.ClrType;
        if (!StoredTypes.Contains(Nullable.GetUnderlyingType(type) ?? type))
        {
            throw new InvalidOperationException(
                $"{entity.ClrType.Name}.{property.Name} is a {type.Name}. Store an instant as microseconds (long), "
                + "money as cents (long) and another decimal as canonical text.");
        }

        property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) ? (i == 0 ? string.Empty : "_") + char.ToLowerInvariant(letter) : letter.ToString()));
}
