using Npgsql;
using Zorgzaam.Stores;

namespace Zorgzaam.Tests.Unit.Stores;

/// <summary>Where the store is, and how it is reached.</summary>
public sealed class StoreOptionsTests
{
    private const string Connection = "Host=localhost;Database=zorgzaam";

    [Fact]
    public void Postgres_ThatSaysNothingOfIt_PreparesWhatComesBack() =>
        Assert.True(new NpgsqlConnectionStringBuilder(StoreOptions.Postgres(Connection).PostgresConnection).MaxAutoPrepare > 0);

    [Theory]
    [InlineData("Max Auto Prepare=0", 0)]
    [InlineData("max auto prepare=7", 7)]
    [InlineData("MaxAutoPrepare=0", 0)]
    public void Postgres_ThatSaysItself_IsLeftAsItIs(string said, int expected)
    {
        var connection = StoreOptions.Postgres($"{Connection};{said}").PostgresConnection;

        Assert.Equal($"{Connection};{said}", connection);
        Assert.Equal(expected, new NpgsqlConnectionStringBuilder(connection).MaxAutoPrepare);
    }
}
