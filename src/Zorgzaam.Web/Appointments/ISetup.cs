namespace Zorgzaam.Web.Appointments;

/// <summary>The one-time link by which the first appointer comes in.</summary>
public interface ISetup
{
    /// <summary>Whether the code of a link works now.</summary>
    Task<bool> Works(string? code, CancellationToken cancellation);

    /// <summary>Makes an account appointer; null when the link does not work (any more).</summary>
    /// <param name="account">The id of the account at the identity provider.</param>
    /// <param name="name">The name as shown.</param>
    /// <param name="code">The code of the link.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>When the role ends.</returns>
    Task<DateTimeOffset?> Accept(string account, string name, string code, CancellationToken cancellation);
}
