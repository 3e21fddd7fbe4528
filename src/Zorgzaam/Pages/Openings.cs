using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>
/// The three sentences that open a missed right. INVARIANT: they propose and never promise; whoever is competent
/// decides, after the resident has asked.
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
                ? words[
                    "Kijk of uw gegevens hieronder kloppen. Vraag het dan bij ons aan: bel {0}. Daarna nemen wij een besluit.",
                    profile.Contact.Phone]
                : words["Wij wijzen u hierop. U vraagt het zelf aan bij {0}.", Body(right, words)],
            Call(profile, right, words));
    }

    /// <summary>Who may judge a right of another body, as it stands within a sentence.</summary>
    internal static string Body(RightDeclaration right, Words words) =>
        words.In(Handlings.Body(right));

    private static string Call(OrganisationProfile profile, RightDeclaration right, Words words)
    {
        var (us, phone) = (words.In(profile.Name), profile.Contact.Phone);
        if (right.Role == RightRole.Executes) return words["Vragen? Bel {0} op {1}.", us, phone];
        var body = Body(right, words);
        return right.Handover switch
        {
            { Phone: { } theirs } => words["Vragen? Bel {0} op {1}, of bel {2} op {3}.", body, theirs, us, phone],
            { Url: { } url } => words["Vragen? Kijk bij {0} op {1}, of bel {2} op {3}.", body, url, us, phone],
            _ => words["Vragen? Bel {0} op {1}.", us, phone],
        };
    }
}
