using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Zorgzaam.Store;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Stores;

/// <summary>The key store on PostgreSQL.</summary>
public sealed class PostgresKeysDb(DbContextOptions<PostgresKeysDb> options) : ZorgzaamDb(options, [new KeyPart()])
{
    public static DbContextOptions<PostgresKeysDb> OptionsFor(string connection) =>
        new DbContextOptionsBuilder<PostgresKeysDb>().UseNpgsql(connection).Options;
}

/// <summary>Lets <c>dotnet ef migrations add NAME --context PostgresKeysDb</c> build the model; opens nothing.</summary>
public sealed class PostgresKeysDbDesign : IDesignTimeDbContextFactory<PostgresKeysDb>
{
    public PostgresKeysDb CreateDbContext(string[] args) => new(PostgresKeysDb.OptionsFor("Host=localhost"));
}
