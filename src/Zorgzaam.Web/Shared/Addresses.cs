using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Shared;

/// <summary>The address of this page with one thing changed.</summary>
internal static class Addresses
{
    /// <summary>With this parameter set.</summary>
    public static string AddressWith(this HttpRequest request, string parameter, object value) =>
        Local(request, Others(request, parameter).Add(
            parameter, Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));

    /// <summary>Without this parameter.</summary>
    public static string AddressWithout(this HttpRequest request, string parameter) =>
        Local(request, Others(request, parameter));

    private static QueryString Others(HttpRequest request, string parameter) => QueryString.Create(
        request.Query.Where(pair => !string.Equals(pair.Key, parameter, StringComparison.OrdinalIgnoreCase)));

    // INVARIANT: exactly one slash in front, or "//elsewhere" would lead a reader to another site.
    private static string Local(HttpRequest request, QueryString query) =>
        "/" + (request.PathBase + request.Path).ToUriComponent().TrimStart('/') + query.ToUriComponent();
}
