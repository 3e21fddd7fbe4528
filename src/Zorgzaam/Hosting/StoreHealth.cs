using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Zorgzaam.Store.Upgrades;

namespace Zorgzaam.Hosting;

/// <summary>Ready when the store can be reached and is of this version.</summary>
internal sealed class StoreHealth(StoreUpgrade store) : IHealthCheck
{
    internal const string Ready = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.CheckAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreSchemaException failure)
        {
            return HealthCheckResult.Unhealthy(failure.Message);
        }
    }
}

/// <summary>Where health is asked.</summary>
internal static class HealthEndpoints
{
    internal static void MapHealth(this WebApplication app)
    {
        Map("/health/live", _ => false);
        Map("/health/ready", check => check.Tags.Contains(StoreHealth.Ready));

        void Map(string address, Func<HealthCheckRegistration, bool> which) =>
            app.MapHealthChecks(address, new HealthCheckOptions { Predicate = which })
                .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]))
                .AllowAnonymous().DisableRateLimiting();
    }
}
