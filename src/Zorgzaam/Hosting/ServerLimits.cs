using Zorgzaam.Web.Access;

namespace Zorgzaam.Hosting;

/// <summary>What one connection may cost. Beyond it the server answers 400, 413, 414 or 431 and closes.</summary>
internal static class ServerLimits
{
    internal static void Apply(WebApplicationBuilder builder) => builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        var limits = kestrel.Limits;
        limits.MaxConcurrentConnections = 1_000;
        limits.MaxRequestBodySize = RequestLimits.BodyBytes;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.Http2.MaxStreamsPerConnection = 100;
    });
}
