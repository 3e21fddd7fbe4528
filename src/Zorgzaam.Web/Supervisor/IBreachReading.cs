using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Supervisor;

/// <summary>
/// Registers and reads personal data breaches (AVG artikel 33 and 34). Whoever implements it checks the purpose and logs the
/// act. How many persons a breach affects is told; who they are never comes on a page.
/// </summary>
public interface IBreachReading
{
    /// <summary>The longest text, in characters.</summary>
    int LongestText { get; }

    /// <summary>Breaches, those that are not closed first.</summary>
    Task<ReadResult<BreachList>> Breaches(Reader reader, CancellationToken cancellation);

    /// <summary>One breach, with how many persons it affects by the log.</summary>
    Task<ReadResult<BreachPage>> Breach(Reader reader, long id, CancellationToken cancellation);

    /// <summary>Registers a breach; gives its number, or says what of it cannot be.</summary>
    Task<ReadResult<RegisteredBreach>> Register(Reader reader, BreachForm form, CancellationToken cancellation);

    /// <summary>Records what was done about a breach.</summary>
    Task<ReadResult<RegisteredBreach>> Step(Reader reader, long id, BreachStepForm form, CancellationToken cancellation);
}

/// <summary>What is told of a breach when it is registered; every text as it was typed.</summary>
public sealed record BreachForm
{
    /// <summary>What happened.</summary>
    public string? What { get; init; }

    /// <summary>The day since which the organisation knows.</summary>
    public DateOnly? KnownDay { get; init; }

    /// <summary>The time of that day, as 14:30, Europe/Amsterdam.</summary>
    public string? KnownTime { get; init; }

    /// <summary>The first day on which something may have gone wrong.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The processing activities; none for all.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Staff and systems as the log calls them, one a line; none for all.</summary>
    public string? Actors { get; init; }

    /// <summary>Which kind of acts.</summary>
    public BreachActs Acts { get; init; }
}

/// <summary>What is told of a step.</summary>
public sealed record BreachStepForm
{
    /// <summary>What was done.</summary>
    public BreachDone Kind { get; init; }

    /// <summary>On which day.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>At what time, as 14:30, Europe/Amsterdam.</summary>
    public string? Time { get; init; }

    /// <summary>A reference, how, why not, or what was learnt.</summary>
    public string? Text { get; init; }
}

/// <summary>It was registered.</summary>
/// <param name="Id">The number of the breach.</param>
public sealed record RegisteredBreach(long Id);
