using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Access;

/// <summary>Whom the organisation knows, asked when somebody signs in.</summary>
public interface IAccounts
{
    /// <summary>The resident with this number; null when the registry knows nobody with it. It is logged.</summary>
    Task<ResidentAccount?> FindResidentAsync(Bsn bsn, CancellationToken cancellation);
}

/// <summary>A resident who signs in.</summary>
/// <param name="Key">The key under which pages know the resident; never a burgerservicenummer.</param>
/// <param name="Name">The name in the register.</param>
public sealed record ResidentAccount(string Key, string Name);
