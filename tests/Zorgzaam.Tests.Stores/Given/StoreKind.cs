namespace Zorgzaam.Tests.Stores.Given;

public enum StoreKind
{
    Sqlite,
    Postgres,
}
