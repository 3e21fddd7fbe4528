using Zorgzaam.Law.Linking;

namespace Zorgzaam.Sweep.Profiles;

/// <summary>Whether an organisation may do with a right what its profile says: a role is a claim to be proved.</summary>
public static class ProfileCheck
{
    /// <summary>What does not hold, one line each, with file and line.</summary>
    public static IReadOnlyList<string> Faults(OrganisationProfile profile, LawLibrary laws) =>
        [.. profile.Rights.SelectMany(right => Faults(profile, right, laws))];

    private static IEnumerable<string> Faults(OrganisationProfile profile, RightDeclaration right, LawLibrary laws)
    {
        var authority = laws.Versions(right.Law).LastOrDefault()?.Authority?.Name;
        if (authority is not null && !Same(authority, right.CompetentAuthority))
        {
            yield return $"{right.Place}: right '{right.Law}' has competent_authority '{right.CompetentAuthority}', but the law "
                + $"names '{authority}'. Write who decides by law.";
        }

        if (right.Role == RightRole.Signals)
        {
            if (right.Handover is null)
            {
                yield return $"{right.Place}: right '{right.Law}' is only signalled and has no handover. Say where the "
                    + "resident goes: name one of 'handovers'.";
            }

            yield break;
        }

        if (right.Ground.Kind != LegalGround.StatutoryTask)
        {
            yield return $"{right.Place}: right '{right.Law}' is executed on a ground of kind '{right.Ground.Kind}'. Only a "
                + $"'{LegalGround.StatutoryTask}' lets an organisation decide; otherwise write 'role: signals'.";
        }

        if (!Same(profile.CompetentAuthority, right.CompetentAuthority) && !Same(right.Ground.MandateOf, right.CompetentAuthority))
        {
            yield return $"{right.Place}: right '{right.Law}' is decided by '{right.CompetentAuthority}', and this organisation "
                + $"is '{profile.CompetentAuthority}'. Write 'role: signals', or 'mandate_of' at its ground when it decides in "
                + "that name (Awb 10:3).";
        }
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
