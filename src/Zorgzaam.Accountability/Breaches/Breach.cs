namespace Zorgzaam.Accountability.Breaches;

/// <summary>Which kind of acts a breach is about.</summary>
public enum BreachedActs
{
    /// <summary>Whatever was done.</summary>
    All = 0,

    /// <summary>Acts for purposes that look at data.</summary>
    Reads = 1,

    /// <summary>Acts for purposes that record or report something.</summary>
    Writes = 2,
}

/// <summary>Which acts in the log a breach is about: everything that is given holds.</summary>
/// <param name="FirstDay">The first day, Europe/Amsterdam.</param>
/// <param name="LastDay">The last day.</param>
public sealed record BreachScope(DateOnly FirstDay, DateOnly LastDay)
{
    /// <summary>The most processing activities, and the most people and machines, that can be named.</summary>
    public const int MaximumNamed = 20;

    /// <summary>The longest name of somebody who acts, in characters.</summary>
    public const int LongestActor = 100;

    /// <summary>The processing activities; empty for all.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>Staff and machines that acted, as the log calls them; empty for all.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Which kind of acts.</summary>
    public BreachedActs Acts { get; init; }
}

/// <summary>What was done about a breach.</summary>
public enum BreachStepKind
{
    /// <summary>The supervisory authority was told; the text is its reference.</summary>
    AuthorityTold = 0,

    /// <summary>It was decided not to tell the authority; the text is why there is no risk (AVG artikel 33, eerste lid).</summary>
    AuthorityNotNeeded = 1,

    /// <summary>The persons were told; the text is how.</summary>
    PersonsTold = 2,

    /// <summary>It was decided not to tell the persons; the text is why (AVG artikel 34, derde lid).</summary>
    PersonsNotNeeded = 3,

    /// <summary>It is closed; the text is what was learnt.</summary>
    Closed = 4,
}

/// <summary>Something that was done about a breach.</summary>
/// <param name="Kind">What.</param>
/// <param name="Done">When it was done.</param>
/// <param name="Recorded">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Text">A reference, how, why not, or what was learnt; null when its key was destroyed.</param>
public sealed record BreachStep(BreachStepKind Kind, DateTimeOffset Done, DateTimeOffset Recorded, string By, string? Text);

/// <summary>A personal data breach (AVG artikel 4, onder 12, 33 and 34).</summary>
/// <param name="Id">Its number.</param>
/// <param name="Registered">When it was registered.</param>
/// <param name="By">By whom.</param>
/// <param name="Known">Since when the organisation knows.</param>
/// <param name="Due">By when the authority must have been told.</param>
/// <param name="Scope">Which acts it is about.</param>
/// <param name="What">What happened; null when its key was destroyed.</param>
/// <param name="Steps">What was done about it, in order.</param>
public sealed record Breach(
    long Id, DateTimeOffset Registered, string By, DateTimeOffset Known, DateTimeOffset Due, BreachScope Scope, string? What,
    IReadOnlyList<BreachStep> Steps)
{
    /// <summary>The step by which the duty to tell the authority was met, or found not to be there.</summary>
    public BreachStep? Authority =>
        Steps.FirstOrDefault(step => step.Kind is BreachStepKind.AuthorityTold or BreachStepKind.AuthorityNotNeeded);

    /// <summary>The same for telling the persons.</summary>
    public BreachStep? Persons =>
        Steps.FirstOrDefault(step => step.Kind is BreachStepKind.PersonsTold or BreachStepKind.PersonsNotNeeded);

    /// <summary>The step that closed it.</summary>
    public BreachStep? Closed => Steps.FirstOrDefault(step => step.Kind == BreachStepKind.Closed);

    /// <summary>Whether the authority was told too late, or is not told while it should have been.</summary>
    public bool IsLate(DateTimeOffset now) => Authority switch
    {
        { Kind: BreachStepKind.AuthorityNotNeeded } => false,
        { } told => told.Done > Due,
        null => now > Due,
    };

    /// <summary>The steps that can be taken now: each once, and closing comes last.</summary>
    public IReadOnlyList<BreachStepKind> Next =>
        Closed is not null ? []
        :
        [
            .. Authority is null ? [BreachStepKind.AuthorityTold, BreachStepKind.AuthorityNotNeeded] : Array.Empty<BreachStepKind>(),
            .. Persons is null ? [BreachStepKind.PersonsTold, BreachStepKind.PersonsNotNeeded] : Array.Empty<BreachStepKind>(),
            .. Authority is not null && Persons is not null ? [BreachStepKind.Closed] : Array.Empty<BreachStepKind>(),
        ];
}

/// <summary>Whom a breach affects, by the log.</summary>
/// <param name="Total">How many objects of the register: persons, and businesses where the acts were about those.</param>
/// <param name="Acts">In how many records of the log, a run over many counted once.</param>
public sealed record AffectedCount(int Total, int Acts);

/// <summary>What registering a breach or a step led to.</summary>
public enum BreachOutcome
{
    /// <summary>It was recorded.</summary>
    Recorded,

    /// <summary>There is no such breach.</summary>
    NotThere,

    /// <summary>This step was taken before, or cannot be taken yet; nothing was added.</summary>
    NotNow,

    /// <summary>
    /// It judges a breach by the one who judges: that nobody need be told, or that it is done. Somebody else does that.
    /// </summary>
    Own,
}
