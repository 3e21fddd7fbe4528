using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Zorgzaam.Store;

namespace Zorgzaam.Stores;

/// <summary>The store on PostgreSQL.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : ZorgzaamDb(options, StageParts.All)
{
    public static DbContextOptions<PostgresDb> OptionsFor(string connection) =>
        new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection).Options;
}

/// <summary>Lets <c>dotnet ef migrations add NAME --context PostgresDb</c> build the model; opens nothing.</summary>
public sealed class PostgresDbDesign : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) => new(PostgresDb.OptionsFor("Host=localhost"));
}
