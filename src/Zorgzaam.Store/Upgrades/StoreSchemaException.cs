namespace Zorgzaam.Store.Upgrades;

/// <summary>The store has another schema than this program.</summary>
public sealed class StoreSchemaException : Exception
{
    public StoreSchemaException(string message)
        : base(message)
    {
    }
}
