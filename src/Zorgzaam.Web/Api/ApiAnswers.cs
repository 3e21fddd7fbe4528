using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Web.Api;

/// <summary>
/// What every answer of the API has: its version, and an <see cref="ApiProblem"/> when something went wrong, whoever found
/// that: routing, the limit of requests, the check of tokens or a fault of ours.
/// </summary>
internal sealed class ApiAnswers(RequestDelegate next, ILogger<ApiAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers[ApiVersion.Header] = ApiVersion.Full;
            headers.XFrameOptions = "DENY";
            if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context);

        // An address ends without a slash: with one it is another address, which does not exist.
        if (context.Request.Path.Value!.EndsWith('/') && !ApiDocs.IsPage(context.Request))
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        else await TryAsync(context);

        var response = context.Response;
        if (response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
            await ApiProblem.Of(response.StatusCode).Answer().ExecuteAsync(context);
    }

    private async Task TryAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            log.LogError(failure, "A request of the API failed.");
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}

/// <summary>In the API only a token says who asks; a cookie of the pages says nothing.</summary>
internal sealed class ApiSignIn(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var token = await context.AuthenticateAsync(ApiAccess.Scheme);
        context.User = token.Principal ?? new ClaimsPrincipal(new ClaimsIdentity());
        await next(context);
    }
}
