using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Zorgzaam.Web.Access;

/// <summary>Leads who did not sign in surely enough, and lacks nothing else, to a surer way of signing in.</summary>
internal sealed class StepUp : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden || Lacking(authorizeResult) is not [LevelRequirement level])
            return usual.HandleAsync(next, context, policy, authorizeResult);
        var page = context.Request.PathBase + context.Request.Path;
        var back = HttpMethods.IsGet(context.Request.Method) ? page + context.Request.QueryString : page.Value ?? "/";
        context.Response.Redirect(SignInCookie.SignInPath + new QueryBuilder
        {
            { SignInModel.ReturnParameter, back },
            { SignInModel.LevelParameter, level.Level },
        });
        return Task.CompletedTask;
    }

    private static List<IAuthorizationRequirement> Lacking(PolicyAuthorizationResult result) =>
        [.. result.AuthorizationFailure?.FailedRequirements ?? []];
}
