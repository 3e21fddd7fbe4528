using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Who carries out a right, from the profile.</summary>
internal static class Handlings
{
    internal static Handling Of(OrganisationProfile profile, RightDeclaration right) =>
        right.Role == RightRole.Executes
            ? new Handling(true, right.CompetentAuthority, profile.Contact.Phone, Address(profile.Contact.Website))
            : new Handling(false, right.CompetentAuthority, right.Handover?.Phone, Address(right.Handover?.Url));

    internal static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http")
            ? address
            : null;
}
