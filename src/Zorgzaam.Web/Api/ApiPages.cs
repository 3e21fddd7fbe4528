using Microsoft.AspNetCore.Http;
using Zorgzaam.Web.Shared;

namespace Zorgzaam.Web.Api;

/// <summary>A page of a list, with links to go on in the body and in the header <c>Link</c> (RFC 8288).</summary>
internal static class ApiPages
{
    /// <summary>The answer to a request for a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="resource">The collection.</param>
    /// <param name="page">What was found.</param>
    /// <param name="canFollow">Whether the page has an address; the answer to a POST has none.</param>
    public static IResult Answer(HttpContext context, ApiResource resource, ObjectPage page, bool canFollow)
    {
        var (next, previous) = (LinkTo(page.Next), LinkTo(page.Previous));
        string[] links = [.. Relation(next, "next"), .. Relation(previous, "prev")];
        if (links.Length > 0) context.Response.Headers.Link = string.Join(", ", links);
        var self = context.Request.Path.ToUriComponent() + context.Request.QueryString.ToUriComponent();
        return Results.Json(
            new ObjectsShown(
                [.. page.Numbers.Select(number => new ObjectListed(
                    number, resource.Type, new SelfLinks(new ApiLink(resource.AddressOf(number)))))],
                page.Next?.ToString(), page.Previous?.ToString(), new PageLinks(new ApiLink(self), next, previous)),
            contentType: "application/json");

        ApiLink? LinkTo(PageCursor? cursor) => canFollow && cursor is not null
            ? new ApiLink(context.Request.AddressWith(ApiParameter.Cursor.Name, cursor))
            : null;

        static IEnumerable<string> Relation(ApiLink? link, string relation)
        {
            if (link is not null) yield return $"<{link.Href}>; rel=\"{relation}\"";
        }
    }
}
