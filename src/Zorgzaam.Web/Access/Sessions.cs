using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;

namespace Zorgzaam.Web.Access;

/// <summary>
/// Who is signed in, kept on the server: a cookie holds only the key of a session, so that a copy of it is worth nothing once
/// the session ended. They live in memory: when the program stops, everybody signs in again.
/// </summary>
public sealed class Sessions(TimeProvider time, IdentityProvider provider)
{
    /// <summary>The most people at once; who comes after that has to wait until sessions end.</summary>
    public const int Most = 100_000;

    private const int KeyBytes = 32;

    private readonly ConcurrentDictionary<string, Session> open = new(StringComparer.Ordinal);

    /// <summary>Begins a session.</summary>
    /// <returns>Its key, which nobody can guess; null when there are too many.</returns>
    public string? Begin(ClaimsPrincipal user)
    {
        if (open.Count >= Most) Forget(session => session.Until <= time.GetUtcNow());
        if (open.Count >= Most) return null;
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        open[key] = new Session(user, EndOf(user, time.GetUtcNow() + provider.Session));
        return key;
    }

    /// <summary>Who the session is of; null when it ended.</summary>
    public ClaimsPrincipal? Find(string? key)
    {
        if (key is null || !open.TryGetValue(key, out var session)) return null;
        if (session.Until > time.GetUtcNow()) return session.User;
        open.TryRemove(key, out _);
        return null;
    }

    /// <summary>Ends a session, for good.</summary>
    public void End(string? key)
    {
        if (key is not null) open.TryRemove(key, out _);
    }

    /// <summary>Ends every session of somebody, such as of who lost a role.</summary>
    public void EndOf(string userId) => Forget(session => session.User.FindFirstValue(ClaimTypes.NameIdentifier) == userId);

    /// <summary>
    /// Ends every session of a resident but one: the one in which misuse of the account was reported. INVARIANT: a session that is not
    /// certain to be of its owner (<see cref="Claims.Certain"/>) ends none that is.
    /// </summary>
    public void EndOthersOf(string residentId, string? kept)
    {
        var reporter = Find(kept);
        Forget(
            session => session.User.FindFirstValue(Claims.ResidentId) == residentId
                && (!IsCertain(session.User) || (reporter is not null && IsCertain(reporter))),
            kept);
    }

    private static bool IsCertain(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == Claims.Certain);

    // No later than the role itself.
    private static DateTimeOffset EndOf(ClaimsPrincipal user, DateTimeOffset usual) =>
        long.TryParse(user.FindFirstValue(Claims.Until), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && DateTimeOffset.FromUnixTimeSeconds(seconds) is var until && until < usual ? until : usual;

    private void Forget(Func<Session, bool> which, string? kept = null)
    {
        foreach (var (key, _) in open.Where(pair => pair.Key != kept && which(pair.Value))) open.TryRemove(key, out _);
    }

    private sealed record Session(ClaimsPrincipal User, DateTimeOffset Until);
}
