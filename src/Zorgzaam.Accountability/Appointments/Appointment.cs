namespace Zorgzaam.Accountability.Appointments;

/// <summary>A role that an account has for a time.</summary>
/// <param name="Id">Number of the appointment.</param>
/// <param name="Account">Whose: the id of the account at the identity provider.</param>
/// <param name="Role">Which role.</param>
/// <param name="FirstDay">From which day, Europe/Amsterdam.</param>
/// <param name="LastDay">Up to and including which day.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="Reason">Why.</param>
/// <param name="Withdrawn">That it was withdrawn; null while it was not.</param>
public sealed record Appointment(
    long Id, string Account, string Role, DateOnly FirstDay, DateOnly LastDay, string MadeBy, string Reason, Withdrawal? Withdrawn)
{
    /// <summary>Whether it gives the role on a day.</summary>
    public bool HoldsOn(DateOnly day) => Withdrawn is null && FirstDay <= day && day <= LastDay;
}

/// <summary>That an appointment was withdrawn.</summary>
/// <param name="At">When.</param>
/// <param name="By">By whom.</param>
/// <param name="Why">Why.</param>
public sealed record Withdrawal(DateTimeOffset At, string By, string Why);

/// <summary>An appointment that is to be made.</summary>
/// <param name="Account">Of which account.</param>
/// <param name="Role">In which role.</param>
/// <param name="FirstDay">From which day.</param>
/// <param name="LastDay">Up to and including which day; an end is compulsory.</param>
/// <param name="Reason">Why.</param>
public sealed record NewAppointment(string Account, string Role, DateOnly FirstDay, DateOnly LastDay, string Reason);

/// <summary>What came of a change.</summary>
public enum AppointmentOutcome
{
    /// <summary>It is recorded.</summary>
    Recorded,

    /// <summary>There is no such appointment.</summary>
    NotThere,

    /// <summary>Nobody decides on the own account.</summary>
    OwnAccount,

    /// <summary>The account has a role in that time already: who has two would act in one and be logged in the other.</summary>
    HasARole,

    /// <summary>The last day lies before the first or has passed, or the term is longer than the policy allows.</summary>
    TermNotAllowed,

    /// <summary>It was withdrawn, or ended, before.</summary>
    EndedBefore,
}

/// <summary>How long appointments and setup links hold: <c>policy/sign-in.yaml</c>.</summary>
/// <param name="Longest">The longest appointment.</param>
/// <param name="Link">How long a setup link works.</param>
public sealed record AppointmentTerms(Foundation.RetentionTerm Longest, TimeSpan Link)
{
    /// <summary>The last day that an appointment from a day may have.</summary>
    public DateOnly LastFrom(DateOnly first) => Longest.After(first).AddDays(-1);
}
