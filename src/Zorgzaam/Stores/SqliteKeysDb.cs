using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Zorgzaam.Store;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Stores;

/// <summary>The key store on SQLite.</summary>
public sealed class SqliteKeysDb(DbContextOptions<SqliteKeysDb> options) : ZorgzaamDb(options, [new KeyPart()])
{
    public static DbContextOptions<SqliteKeysDb> OptionsFor(string file) =>
        new DbContextOptionsBuilder<SqliteKeysDb>().UseSqlite($"Data Source={file};Default Timeout=30").Options;
}

/// <summary>Lets <c>dotnet ef migrations add NAME --context SqliteKeysDb</c> build the model; opens nothing.</summary>
public sealed class SqliteKeysDbDesign : IDesignTimeDbContextFactory<SqliteKeysDb>
{
    public SqliteKeysDb CreateDbContext(string[] args) => new(SqliteKeysDb.OptionsFor("design.db"));
}
