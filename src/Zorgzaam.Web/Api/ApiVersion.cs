using Microsoft.AspNetCore.Http;

namespace Zorgzaam.Web.Api;

/// <summary>The version of the API. The address holds the first number, the header <see cref="Header"/> all of it.</summary>
internal static class ApiVersion
{
    public const string Full = "1.0.0";
    public const string Prefix = "/v1";
    public const string Header = "API-Version";

    public static bool IsApi(HttpRequest request) =>
        request.Path.StartsWithSegments(Prefix, StringComparison.OrdinalIgnoreCase);
}
