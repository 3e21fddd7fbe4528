namespace Zorgzaam.Web.Rights;

/// <summary>What a read of personal data gives: the data, nothing found, or a refusal with its reason.</summary>
public abstract record ReadResult<T>
{
    private protected ReadResult()
    {
    }
}

/// <summary>The data, as far as the purpose allows.</summary>
public sealed record Found<T>(T Value) : ReadResult<T>
{
    /// <summary>How the reader came to the resident, in words; null where nothing has to be said of it.</summary>
    public string? Relation { get; init; }
}

/// <summary>There is no such resident or law.</summary>
public sealed record NotThere<T> : ReadResult<T>;

/// <summary>The ground is not enough.</summary>
/// <param name="Reason">What is missing and what to do, in plain Dutch.</param>
public sealed record Refused<T>(string Reason) : ReadResult<T>
{
    /// <summary>Whether it opens for who signs in as surely as is needed after misuse of the identity was reported.</summary>
    public bool NeedsCertainty { get; init; }
}
