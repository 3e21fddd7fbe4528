using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Zorgzaam.Web.Access;

/// <summary>Leads who did not sign in surely enough, and lacks nothing else, to a surer way of signing in.</summary>
internal sealed class StepUp(RefusedAccess usual) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden || Lacking(authorizeResult) is not [LevelRequirement level])
            return usual.HandleAsync(next, context, policy, authorizeResult);
        var page = context.Request.PathBase + context.Request.Path;
        var back = HttpMethods.IsGet(context.Request.Method) ? page + context.Request.QueryString : page.Value ?? "/";
        context.Response.Redirect(Address(back, level.Level));
        return Task.CompletedTask;
    }

    /// <summary>Where to sign in at a level, and come back.</summary>
    /// <param name="back">An address of this site.</param>
    /// <param name="level">The level that is needed.</param>
    internal static string Address(string back, string level) => SignInCookie.SignInPath + new QueryBuilder
    {
        { SignInModel.ReturnParameter, back },
        { SignInModel.LevelParameter, level },
    };

    private static List<IAuthorizationRequirement> Lacking(PolicyAuthorizationResult result) =>
        [.. result.AuthorizationFailure?.FailedRequirements ?? []];
}
