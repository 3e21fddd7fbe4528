using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>
/// The three sentences that open a missed right. INVARIANT: they propose and never promise; whoever is competent
/// decides, after the resident has confirmed or asked.
/// </summary>
public static class Openings
{
    /// <summary>What you get, what you must do, whom you can call.</summary>
    public static RightOpening Of(OrganisationProfile profile, RightDeclaration right, long? cents, Words words)
    {
        var title = Phrases.Inside(words.In(right.Title));
        var amount = cents is { } known ? $": {Phrases.Amount(right, known, words)}" : string.Empty;
        return new RightOpening(
            words["Volgens onze berekening hebt u recht op {0}{1}.", title, amount],
            right.Role == RightRole.Executes
                ? words["Kijk of uw gegevens kloppen en bevestig ons voorstel. Daarna nemen wij een besluit."]
                : words["U vraagt dit zelf aan bij {0}. Wilt u dat? Dan geven wij uw vraag door.", BodyOf(right)],
            Call(profile, right, words));
    }

    private static string Call(OrganisationProfile profile, RightDeclaration right, Words words)
    {
        var (us, phone) = (words.In(profile.Name), profile.Contact.Phone);
        if (right.Role == RightRole.Executes) return words["Vragen? Bel {0} op {1}.", us, phone];
        return right.Handover switch
        {
            { Phone: { } theirs } body => words["Vragen? Bel {0} op {1}, of bel {2} op {3}.", body.Name, theirs, us, phone],
            { Url: { } url } body => words["Vragen? Kijk bij {0} op {1}, of bel {2} op {3}.", body.Name, url, us, phone],
            _ => words["Vragen? Bel {0} op {1}.", us, phone],
        };
    }

    private static string BodyOf(RightDeclaration right) => right.Handover?.Name ?? right.CompetentAuthority;
}
