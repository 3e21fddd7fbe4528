namespace Zorgzaam.Foundation;

/// <summary>
/// The purpose does not allow the act: a role, case, attribute or listing it does not cover. The message says what
/// was refused and what to do, and holds no personal data.
/// </summary>
public class ProcessingRefusedException : Exception
{
    /// <summary>With the reason of the refusal.</summary>
    public ProcessingRefusedException(string message)
        : base(message)
    {
    }
}
