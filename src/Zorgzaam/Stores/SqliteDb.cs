using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Zorgzaam.Store;

namespace Zorgzaam.Stores;

/// <summary>The store on SQLite.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : ZorgzaamDb(options, StageParts.All)
{
    public static DbContextOptions<SqliteDb> OptionsFor(string file) =>
        new DbContextOptionsBuilder<SqliteDb>()
            .UseSqlite($"Data Source={file};Default Timeout=30;Foreign Keys=True").Options;
}

/// <summary>Lets <c>dotnet ef migrations add NAME --context SqliteDb</c> build the model; opens nothing.</summary>
public sealed class SqliteDbDesign : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) => new(SqliteDb.OptionsFor("design.db"));
}
