using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Zorgzaam.Web.Access;

/// <summary>Takes note of who was refused, for the log; returns at once and never refuses by itself.</summary>
public interface IRefusals
{
    /// <summary>Takes note that this reader was refused.</summary>
    /// <param name="reader">Who.</param>
    /// <param name="what">Which page or purpose, as the program calls it; never anything that was typed.</param>
    void Note(Reader reader, string what);
}

/// <summary>Notes that somebody who is signed in asked for a page that is not for that role.</summary>
internal sealed class RefusedAccess(IRefusals refusals) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        // The address itself may hold whatever a visitor typed: only the route is named.
        if (authorizeResult.Forbidden && context.User.HasClaim(claim => claim.Type == ClaimTypes.Role)
            && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route })
            refusals.Note(Reader.From(context.User), $"The page '/{route.TrimStart('/')}' is not open to this role.");
        return usual.HandleAsync(next, context, policy, authorizeResult);
    }
}
