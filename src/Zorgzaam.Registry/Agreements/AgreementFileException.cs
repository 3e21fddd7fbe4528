namespace Zorgzaam.Registry.Agreements;

/// <summary>A data-sharing agreement that cannot be used; the message names file, line and fault.</summary>
public sealed class AgreementFileException : Exception
{
    /// <summary>With file, line and fault.</summary>
    public AgreementFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
