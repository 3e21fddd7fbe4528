using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Who carries out a right, from the profile.</summary>
internal static class Handlings
{
    internal static Handling Of(OrganisationProfile profile, RightDeclaration right) =>
        right.Role == RightRole.Executes
            ? new Handling(true, Body(right), profile.Contact.Phone, Address(profile.Contact.Website))
            : new Handling(false, Body(right), right.Handover?.Phone, Address(right.Handover?.Url));

    /// <summary>Whom the law names for a right, as it stands within a sentence: "de SVB".</summary>
    internal static LocalizedText Body(RightDeclaration right) => right.Handover is { } body
        ? body.InSentence
        : new LocalizedText(right.CompetentAuthority, right.CompetentAuthority);

    internal static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http")
            ? address
            : null;
}
