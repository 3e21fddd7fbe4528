namespace Zorgzaam.Registry.Objects;

/// <summary>An object schema that cannot be used; the message says which file and what is wrong.</summary>
public sealed class ObjectSchemaException : Exception
{
    /// <summary>With file and fault.</summary>
    public ObjectSchemaException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
