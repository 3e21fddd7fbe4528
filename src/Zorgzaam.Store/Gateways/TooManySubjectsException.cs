namespace Zorgzaam.Store.Gateways;

/// <summary>One act would concern more subjects than fit in a transaction. Nothing was read or written.</summary>
public sealed class TooManySubjectsException(string message) : InvalidOperationException(message);
