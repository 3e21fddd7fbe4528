namespace Zorgzaam.Accountability.Appointments;

/// <summary>
/// A role that an account has for a time. INVARIANT: a row changes once at most, when it is withdrawn; nothing takes it away.
/// </summary>
/// <param name="Id">Number of the appointment.</param>
/// <param name="Account">Whose: the id of the account at the identity provider.</param>
/// <param name="Role">Which role.</param>
/// <param name="FirstDay">From which day, Europe/Amsterdam.</param>
/// <param name="LastDay">Up to and including which day.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="Reason">Why.</param>
/// <param name="MadeMicros">When it was made.</param>
internal sealed record AppointmentRow(
    long Id, string Account, string Role, DateOnly FirstDay, DateOnly LastDay, string MadeBy, string Reason, long MadeMicros)
{
    /// <summary>When it was withdrawn; null while it was not.</summary>
    public long? WithdrawnMicros { get; init; }

    /// <summary>By whom.</summary>
    public string? WithdrawnBy { get; init; }

    /// <summary>Why.</summary>
    public string? WithdrawnWhy { get; init; }
}

/// <summary>A one-time link to become the first appointer. INVARIANT: the code itself is nowhere, only its hash.</summary>
/// <param name="Id">Number of the link; only the last one works.</param>
/// <param name="CodeHash">SHA-256 of the code, in hexadecimal.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="Reason">Why it was made although there is an appointer; null for a first one.</param>
/// <param name="MadeMicros">When.</param>
/// <param name="UntilMicros">When it stops working.</param>
internal sealed record SetupLinkRow(long Id, string CodeHash, string MadeBy, string? Reason, long MadeMicros, long UntilMicros)
{
    /// <summary>When it was used; null while it was not.</summary>
    public long? UsedMicros { get; init; }

    /// <summary>By which account.</summary>
    public string? UsedBy { get; init; }
}
