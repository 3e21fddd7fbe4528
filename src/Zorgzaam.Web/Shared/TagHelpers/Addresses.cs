using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The address of this page with one thing changed.</summary>
internal static class Addresses
{
    public static string AddressWith(this HttpRequest request, string parameter, object value)
    {
        var others = request.Query
            .Where(pair => !string.Equals(pair.Key, parameter, StringComparison.OrdinalIgnoreCase));
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return request.PathBase + request.Path + QueryString.Create(others).Add(parameter, text);
    }
}
