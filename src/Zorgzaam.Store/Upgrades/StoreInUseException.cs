namespace Zorgzaam.Store.Upgrades;

/// <summary>Another process holds the store.</summary>
public sealed class StoreInUseException : Exception
{
    public StoreInUseException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
