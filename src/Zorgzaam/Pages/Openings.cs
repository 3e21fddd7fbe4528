using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>
/// The three sentences that open a missed right. INVARIANT: they propose and never promise; whoever is competent
/// decides, after the resident has confirmed or asked.
/// </summary>
public static class Openings
{
    /// <summary>What you get, what you must do, whom you can call.</summary>
    public static RightOpening Of(OrganisationProfile profile, RightDeclaration right, long? cents)
    {
        var title = Phrases.Inside(right.Title.Dutch);
        var amount = cents is { } known ? $": {Phrases.Amount(right, known)}" : string.Empty;
        return new RightOpening(
            $"Volgens onze berekening hebt u recht op {title}{amount}.",
            right.Role == RightRole.Executes
                ? "Controleer of uw gegevens kloppen en bevestig ons voorstel; daarna nemen wij een besluit."
                : $"U vraagt dit zelf aan bij {BodyOf(right)}; als u dat wilt, dragen wij uw vraag over.",
            Call(profile, right));
    }

    private static string Call(OrganisationProfile profile, RightDeclaration right)
    {
        var ours = $"{profile.Name.Dutch} op {profile.Contact.Phone}";
        if (right.Role == RightRole.Executes) return $"Vragen? Bel {ours}.";
        return right.Handover switch
        {
            { Phone: { } phone } body => $"Vragen? Bel {body.Name} op {phone}, of bel {ours}.",
            { Url: { } url } body => $"Vragen? Kijk bij {body.Name} op {url}, of bel {ours}.",
            _ => $"Vragen? Bel {ours}.",
        };
    }

    private static string BodyOf(RightDeclaration right) => right.Handover?.Name ?? right.CompetentAuthority;
}
