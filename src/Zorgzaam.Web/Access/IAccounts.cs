using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Access;

/// <summary>Whom the organisation knows, asked when somebody signs in.</summary>
public interface IAccounts
{
    /// <summary>The resident with this number; null when the registry knows nobody with it. It is logged.</summary>
    Task<ResidentAccount?> FindResidentAsync(Bsn bsn, CancellationToken cancellation);

    /// <summary>The role that an account was appointed to and has now; null when there is none.</summary>
    Task<StaffRole?> FindStaffAsync(string account, CancellationToken cancellation);

    /// <summary>
    /// Notes in the log which resident a member of staff is, so that oversight finds use of the own household. Of a number that the
    /// registry does not know nothing is noted.
    /// </summary>
    Task NoteStaffResidentAsync(string account, Bsn bsn, CancellationToken cancellation);
}

/// <summary>The role of somebody of the staff by an appointment.</summary>
/// <param name="Role">One of <see cref="Roles.OfStaff"/>.</param>
/// <param name="Until">When it ends.</param>
public sealed record StaffRole(string Role, DateTimeOffset Until);

/// <summary>A resident who signs in.</summary>
/// <param name="Key">The key under which pages know the resident; never a burgerservicenummer.</param>
/// <param name="Name">The name in the register.</param>
public sealed record ResidentAccount(string Key, string Name);
