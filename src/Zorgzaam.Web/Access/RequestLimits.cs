using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Zorgzaam.Web.Appointments;
using Zorgzaam.Web.Errors;

namespace Zorgzaam.Web.Access;

/// <summary>How much one visitor may ask.</summary>
/// <param name="RequestsPerMinute">
/// Of one person who is signed in, of one system with a token, or of one address that nobody signed in from.
/// </param>
/// <param name="SignInsPerMinute">Attempts to sign in, or to come in by a setup link, of one address.</param>
/// <param name="CopiesPerHour">
/// Copies of everything that is held about a resident, as a page or a file: the most work that one request asks of the store.
/// </param>
public sealed record RequestLimits(int RequestsPerMinute = 300, int SignInsPerMinute = 20, int CopiesPerHour = 10)
{
    /// <summary>The name of the limit on copies: who makes one carries it.</summary>
    internal const string Copies = "copies";

    /// <summary>The largest form in bytes. No page takes more than a few short lines.</summary>
    public const int BodyBytes = 64 * 1024;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan CopiesWindow = TimeSpan.FromHours(1);

    internal void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => context.IsAnswerToAFault()
                // Counted when it was asked; the page that tells what went wrong is no second request.
                ? RateLimitPartition.GetNoLimiter("")
                : Within(RequestsPerMinute, Window, VisitorOf(context))),
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsSignIn(context.Request)
                ? Within(SignInsPerMinute, Window, AddressOf(context))
                : RateLimitPartition.GetNoLimiter("")));
        // Who is not signed in gets none, and is only led to where that is done.
        options.AddPolicy(Copies, context => context.User.Identity?.IsAuthenticated == true
            ? Within(CopiesPerHour, CopiesWindow, VisitorOf(context))
            : RateLimitPartition.GetNoLimiter(""));
        options.OnRejected = static (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
            rejected.HttpContext.Response.Headers.RetryAfter =
                Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    /// <summary>Refuses a body that is said to be too large before anybody reads it.</summary>
    internal static void RefuseLargeBodies(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.ContentLength is not > BodyBytes) return next(context);
        // Or the page of the fault would read it after all.
        (context.Request.ContentLength, context.Request.ContentType, context.Request.Body) = (null, null, Stream.Null);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });

    private static RateLimitPartition<string> Within(int permits, TimeSpan window, string visitor) =>
        RateLimitPartition.GetFixedWindowLimiter(visitor, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = window,
            QueueLimit = 0,
        });

    // A name of one kind can never be one of the other.
    private static string VisitorOf(HttpContext context) =>
        context.User.FindFirstValue(ApiAccess.ClientClaim) is { } client ? "client " + client
        : context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? "person " + id : AddressOf(context);

    private static string AddressOf(HttpContext context) => "address " + context.Connection.RemoteIpAddress;

    // Routing passes over a slash at the end, so this does too.
    private static bool IsSignIn(HttpRequest request) =>
        request.Path.Value?.TrimEnd('/') is { } path
        && (string.Equals(path, SignInCookie.SignInPath, StringComparison.OrdinalIgnoreCase)
            || string.Equals(path, SetupModel.Address, StringComparison.OrdinalIgnoreCase));
}
