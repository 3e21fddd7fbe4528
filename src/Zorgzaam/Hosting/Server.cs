using Zorgzaam.Api;
using Zorgzaam.Commands;
using Zorgzaam.Demo;
using Zorgzaam.Identity;
using Zorgzaam.Pages;
using Zorgzaam.Store.Upgrades;
using Zorgzaam.Stores;
using Zorgzaam.Web;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;

namespace Zorgzaam.Hosting;

/// <summary>How to serve.</summary>
internal sealed record ServeRequest(bool Demo, string? Profile, int Persons);

/// <summary>The web server.</summary>
internal static class Server
{
    internal static async Task<int> RunAsync(ServeRequest request, CancellationToken cancellation)
    {
        var installation = Installation.Find();
        var settings = Settings.Read(installation);
        var production = request.Demo ? null : ProductionSettings.Read(settings, installation.Settings);
        Addresses.EnsureFree(settings.Urls);
        var personas = new Personas();
        await using var app = Build(request, installation, settings, production, personas);
        Platform.CheckLaws(app.Services);
        var upgrade = app.Services.GetRequiredService<StoreUpgrade>();
        if (request.Demo) await DemoSeed.EnsureStoreAsync(app.Services, cancellation);
        await Platform.CheckStoreAsync(app.Services, cancellation);
        await using var held = await LockAsync(upgrade);
        if (request.Demo)
        {
            await DemoSeed.EnsureAsync(app.Services, request.Persons, cancellation);
            await personas.FindAsync(app.Services, cancellation);
        }

        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException failure)
        {
            throw new CommandFailure($"Cannot serve on {settings.Urls}: {failure.Message} Set ZORGZAAM_URLS.");
        }

        Tell(request, settings);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCode.Success;
    }

    /// <summary>The whole application, not started yet.</summary>
    internal static WebApplication Build(
        ServeRequest request, Installation installation, Settings settings, ProductionSettings? production,
        Personas personas)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Server).Assembly.GetName().Name,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.UseUrls(settings.Urls.Split(';'));
        // Links are made from the name that a browser asked for, so only our own names are answered.
        builder.Configuration["AllowedHosts"] = settings.Hosts;
        // Only the files that the build listed are served, not whatever lies beside them.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        ServerLimits.Apply(builder);
        production?.Apply(builder);
        Logs.Configure(builder.Logging, request.Demo);
        var profile = request.Profile ?? installation.Profile;
        builder.Services.AddPlatform(installation, settings, profile, request.Demo);
        builder.Services.AddStoredCookieKeys(settings.KeyFolder);
        builder.Services.AddHostedService<LogPump>();
        builder.Services.AddHostedService<RetentionPump>();
        if (OtlpSettings.Read(installation.Settings) is { } otlp)
            builder.Services.AddSingleton(otlp).AddHostedService<OtlpPump>();
        if (request.Demo) builder.Services.AddSingleton(installation.ReadMargins());
        var provider = settings.Provider ?? ProviderSettings.Own(installation.Settings, settings.Urls);
        builder.Services.AddZorgzaamWeb(
            Face.Of(installation.ReadProfile(profile), request.Demo), provider, installation.ReadLevels(), settings.Limits);
        builder.Services.AddSingleton<IAccounts, Accounts>();
        builder.Services.AddSingleton(_ => provider.IsOwn ? personas.All : DemoPersonas.None);
        // INVARIANT: who may be anybody is there in the demonstration only; production has no provider of its own.
        if (request.Demo && provider.IsOwn) AddDemoProvider(builder.Services, installation, settings, provider);
        builder.Services.AddRightsReading();
        builder.Services.AddSingleton<ApiGate>();
        builder.Services.AddSingleton<IRegistryReading, RegistryReading>();
        builder.Services.AddSingleton<IEventIntake, EventIntake>();
        builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: [StoreHealth.Ready]);
        var app = builder.Build();
        if (production is not null) app.UseHsts();
        app.MapHealth();
        app.MapZorgzaamWeb();
        return app;
    }

    private static void AddDemoProvider(
        IServiceCollection services, Installation installation, Settings settings, IdentityProvider provider)
    {
        var clients = installation.ReadApiClients(installation.ReadPurposes(installation.ReadObjects()));
        DemoProvider.Add(services, provider, clients, ClientSecrets.Open(settings.KeyFolder, clients.Select(client => client.Id)));
    }

    private static async Task<IAsyncDisposable> LockAsync(StoreUpgrade upgrade)
    {
        try
        {
            return await upgrade.LockForServingAsync();
        }
        catch (StoreInUseException failure)
        {
            throw new CommandFailure(failure.Message);
        }
    }

    private static void Tell(ServeRequest request, Settings settings)
    {
        var address = settings.Urls.Split(';')[0];
        Console.WriteLine($"Zorgzaam serves on {address}");
        if (!request.Demo) return;
        Console.WriteLine($"  front page       {address}/");
        Console.WriteLine($"  sign in          {address}/inloggen   (choose a persona)");
        Console.WriteLine($"  rights per law   {address}/rechten");
        Console.WriteLine($"  my own rights    {address}/mijn-rechten");
        if (settings.Provider is null)
            Console.WriteLine($"Secrets of machines that call the API: {Path.Combine(settings.KeyFolder, ClientSecrets.FileName)}");
        Console.WriteLine("Stop with Ctrl+C. All persons are fictional; the legal date is fixed.");
    }
}
