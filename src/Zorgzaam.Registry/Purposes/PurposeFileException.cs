namespace Zorgzaam.Registry.Purposes;

/// <summary>A register of processing activities that cannot be used; the message names file, line and fault.</summary>
public sealed class PurposeFileException : Exception
{
    /// <summary>With file, line and fault.</summary>
    public PurposeFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
