using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Caseworker;

/// <summary>
/// Other ways of staff to a resident than a case. Whoever implements it decides which relation there is, logs the act, and puts
/// aside what somebody else has to review.
/// </summary>
public interface IStaffAccess
{
    /// <summary>Today, Europe/Amsterdam, as the log counts days.</summary>
    DateOnly Today { get; }

    /// <summary>The first day of which a contact still is a reason to look.</summary>
    DateOnly EarliestContact { get; }

    /// <summary>The purpose for emergencies that this reader may use; null for none.</summary>
    Choice? EmergencyOf(Reader reader);

    /// <summary>Registers that the reader was in contact with a resident.</summary>
    Task<ReadResult<RegisteredContact>> Register(
        Reader reader, string residentId, StaffContact contact, CancellationToken cancellation);
}

/// <summary>A contact, as a member of staff fills it in.</summary>
/// <param name="Channel">Over what.</param>
/// <param name="ByResident">Whether the resident took the first step.</param>
/// <param name="Day">On which day.</param>
public sealed record StaffContact(ContactWay Channel, bool ByResident, DateOnly Day);

/// <summary>Over what somebody was in contact.</summary>
public enum ContactWay
{
    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>At a desk.</summary>
    Desk,

    /// <summary>At home, or somewhere else outside.</summary>
    Visit,

    /// <summary>In writing.</summary>
    Writing,
}

/// <summary>The contact is recorded.</summary>
public sealed record RegisteredContact;
