using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;

namespace Zorgzaam.Accountability.Breaches;

/// <summary>What a personal data breach asks, and within what time: <c>policy/breach.json</c>.</summary>
/// <param name="ToldWithin">How long after the organisation knew the supervisory authority must have been told (AVG artikel 33).</param>
/// <param name="Authority">Which authority.</param>
/// <param name="At">Where it is told.</param>
/// <param name="AuthorityCitation">The article on telling the authority.</param>
/// <param name="PersonsCitation">The article on telling the persons.</param>
/// <param name="LongestDays">The most days of the log that one breach can be about.</param>
public sealed record BreachPolicy(
    TimeSpan ToldWithin, LocalizedText Authority, Uri At, string AuthorityCitation, string PersonsCitation, int LongestDays)
{
    private const int MostHours = 24 * 30;

    /// <summary>Reads the file.</summary>
    /// <exception cref="OversightPolicyException">It is missing or wrong.</exception>
    public static BreachPolicy Read(string path) => Parse(path, PolicyJson.Text(path));

    /// <summary>Reads a text; the file name stands in front of a fault.</summary>
    /// <exception cref="OversightPolicyException">The text is wrong.</exception>
    public static BreachPolicy Parse(string file, string text)
    {
        var read = PolicyJson.Parse<PolicyFile>(file, text);
        var authority = read.TellTheAuthority;
        if (authority.WithinHours is < 1 or > MostHours)
            throw new OversightPolicyException($"{file}: within_hours is a whole number from 1 to {MostHours}.");
        if (!Uri.TryCreate(authority.At, UriKind.Absolute, out var at) || at.Scheme != Uri.UriSchemeHttps)
            throw new OversightPolicyException($"{file}: 'at' is an address that begins with https://.");
        if (read.LongestPeriod.Days < 1) throw new OversightPolicyException($"{file}: longest_period needs at least one day.");
        return new BreachPolicy(
            TimeSpan.FromHours(authority.WithinHours), new LocalizedText(authority.Authority.Nl, authority.Authority.En), at,
            authority.Citation, read.TellThePersons.Citation, read.LongestPeriod.Days);
    }

    private sealed record PolicyFile(
        string Description, AuthorityText TellTheAuthority, PersonsText TellThePersons, PeriodText LongestPeriod);

    private sealed record AuthorityText(
        int WithinHours, AnswerTermText.Languages Authority, string At, string Citation, string Source, string Why);

    private sealed record PersonsText(string Citation, string Source, string Why);

    private sealed record PeriodText(int Days, string Source, string Why);
}
