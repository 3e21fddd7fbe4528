using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Appointments;

/// <summary>
/// Who has which role, and changing that. Whoever implements it checks who asks, records each change, and ends the sessions of
/// who lost a role.
/// </summary>
public interface IAppointments
{
    /// <summary>Whether roles of staff come from appointments; otherwise the identity provider says who has which role.</summary>
    bool AreUsed { get; }

    /// <summary>The longest account, reason or other text, in characters.</summary>
    int LongestText { get; }

    /// <summary>Today, Europe/Amsterdam.</summary>
    DateOnly Today { get; }

    /// <summary>The last day that an appointment from a day may have.</summary>
    DateOnly LastFrom(DateOnly first);

    /// <summary>Appointments, those in force or to come first.</summary>
    Task<ReadResult<AppointmentPage>> List(Reader reader, PageRequest page, CancellationToken cancellation);

    /// <summary>Appoints an account.</summary>
    Task<ReadResult<Changed>> Appoint(Reader reader, WantedAppointment wanted, CancellationToken cancellation);

    /// <summary>Withdraws an appointment: the account is signed out at once.</summary>
    Task<ReadResult<Changed>> Withdraw(Reader reader, long appointment, string? why, CancellationToken cancellation);

    /// <summary>For oversight: links for a first appointer that were made although there was one.</summary>
    Task<IReadOnlyList<RepeatedSetupLine>> Repeated(Reader reader, DateOnly from, DateOnly until, CancellationToken cancellation);
}

/// <summary>What an appointer fills in.</summary>
/// <param name="Account">The id of the account at the identity provider.</param>
/// <param name="Role">One of <see cref="Roles.OfStaff"/>.</param>
/// <param name="FirstDay">From which day.</param>
/// <param name="LastDay">Up to and including which day.</param>
/// <param name="Reason">Why.</param>
public sealed record WantedAppointment(string? Account, string Role, DateOnly FirstDay, DateOnly LastDay, string? Reason);

/// <summary>Part of the appointments.</summary>
public sealed record AppointmentPage(IReadOnlyList<AppointmentLine> Lines, int Total, PageRequest Page)
{
    public int Pages => Math.Max(1, (Total + Page.Size - 1) / Page.Size);
}

/// <summary>A role that an account has for a time.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Account">Whose.</param>
/// <param name="Role">Which role.</param>
/// <param name="FirstDay">From which day.</param>
/// <param name="LastDay">Up to and including which day.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="Reason">Why.</param>
/// <param name="State">How it stands today.</param>
/// <param name="MayWithdraw">Whether the reader may withdraw it.</param>
/// <param name="Withdrawn">When it was withdrawn, by whom and why; null while it was not.</param>
public sealed record AppointmentLine(
    long Id, string Account, string Role, DateOnly FirstDay, DateOnly LastDay, string MadeBy, string Reason, AppointmentState State,
    bool MayWithdraw, (DateTime At, string By, string Why)? Withdrawn);

/// <summary>How an appointment stands.</summary>
public enum AppointmentState
{
    /// <summary>It gives the role today.</summary>
    InForce,

    /// <summary>It begins later.</summary>
    ToCome,

    /// <summary>Its last day has passed.</summary>
    Ended,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,
}

/// <summary>The change is recorded.</summary>
public sealed record Changed;

/// <summary>A link for a first appointer that was made although there was one.</summary>
/// <param name="When">Local time.</param>
/// <param name="By">Who made it.</param>
/// <param name="Reason">Why.</param>
/// <param name="UsedBy">The account that became appointer with it; null when nobody did.</param>
public sealed record RepeatedSetupLine(DateTime When, string By, string Reason, string? UsedBy);
