using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Register;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Web.Api;

/// <summary>The API as it is served, over a register that only remembers what it was asked.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private ApiHost(WebApplication app) => this.app = app;

    public AskedRegistry Asked => app.Services.GetRequiredService<AskedRegistry>();

    public static async Task<ApiHost> StartAsync(RequestLimits? limits = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "zorgzaam",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var profile = ProfileReader.Read(Path.Combine(Repository.Root, "policy", "profiles", "gemeente-voorbeeld.yaml"));
        var levels = new AssuranceLevels(
            [new AssuranceLevel("basis", new LocalizedText("Basis", "Basic"), [])],
            Policies.OfPages.ToDictionary(policy => policy, _ => "basis", StringComparer.Ordinal));
        builder.Services.AddZorgzaamWeb(
            Face.Of(profile, fictional: true), new IdentityProvider(new Uri("https://provider.example"), "site", null, IsOwn: false),
            levels, limits ?? new RequestLimits());
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton(DemoPersonas.None).AddSingleton<IAccounts, Nobody>();
        builder.Services.AddSingleton<IRefusals, NotNoted>();
        builder.Services.PostConfigure<AuthenticationOptions>(options =>
            options.SchemeMap[ApiAccess.Scheme].HandlerType = typeof(WrittenTokens));
        builder.Services.AddSingleton<AskedRegistry>();
        builder.Services.AddSingleton<IRegistryReading>(services => services.GetRequiredService<AskedRegistry>());
        builder.Services.AddSingleton<IRegisterReading, EmptyRegister>();
        builder.Services.AddSingleton<IEventIntake>(services => services.GetRequiredService<AskedRegistry>());
        var built = builder.Build();
        built.MapZorgzaamWeb();
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new ApiHost(built);
    }

    /// <summary>A client with a token for these purposes; without a token when there are none.</summary>
    public HttpClient Client(params string[] purposes)
    {
        var client = app.GetTestClient();
        if (purposes.Length > 0) client.DefaultRequestHeaders.Add("Authorization", "Bearer " + string.Join(' ', purposes));
        return client;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>Believes what a token says of itself; who gives out real ones is tested with the whole program.</summary>
    private sealed class WrittenTokens(
        IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers.Authorization is not [{ } header]) return Task.FromResult(AuthenticateResult.NoResult());
            var claims = header["Bearer ".Length..].Split(' ').Select(purpose => new Claim(ApiAccess.PurposeClaim, purpose));
            var identity = new ClaimsIdentity([new Claim(ApiAccess.ClientClaim, "afnemer"), .. claims], Scheme.Name);
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
        }
    }

    private sealed class Nobody : IAccounts
    {
        public Task<ResidentAccount?> FindResidentAsync(Bsn bsn, CancellationToken cancellation) =>
            Task.FromResult<ResidentAccount?>(null);

        public Task<StaffRole?> FindStaffAsync(string account, CancellationToken cancellation) =>
            Task.FromResult<StaffRole?>(null);

        public Task NoteStaffResidentAsync(string account, Bsn bsn, CancellationToken cancellation) => Task.CompletedTask;
    }

    private sealed class NotNoted : IRefusals
    {
        public void Note(Reader reader, string what)
        {
            // Nobody asks here who was refused.
        }
    }

    private sealed class EmptyRegister : IRegisterReading
    {
        public Task<RegisterOfProcessing> Register(CancellationToken cancellation) =>
            Task.FromResult(new RegisterOfProcessing([], [], []));

        public Task<IReadOnlyList<ActivityText>> Versions(CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<ActivityText>>([]);
    }
}

/// <summary>Keeps what it was asked, and knows P1 only.</summary>
internal sealed class AskedRegistry : IRegistryReading, IEventIntake
{
    public ApiCaller? Caller { get; private set; }

    public object? Question { get; private set; }

    public Task<ReadResult<ObjectPage>> List(
        ApiCaller caller, ApiResource resource, PersonFilter filter, PageCursor? from, int limit, CancellationToken cancellation)
    {
        (Caller, Question) = (caller, (resource.Path, filter, from, limit));
        var next = new PageCursor(limit, Backwards: false);
        return Found(new ObjectPage(["P1", "P2"], next, from is null ? null : new PageCursor(1, Backwards: true)));
    }

    public Task<ReadResult<EventTaken>> Take(ApiCaller caller, SentEvent sent, CancellationToken cancellation)
    {
        (Caller, Question) = (caller, sent);
        return sent.Id switch
        {
            "again" => Task.FromResult<ReadResult<EventTaken>>(new Conflicting<EventTaken>()),
            "busy" => Task.FromResult<ReadResult<EventTaken>>(new Busy<EventTaken>()),
            null => Task.FromResult<ReadResult<EventTaken>>(new Faulty<EventTaken>(
                [.. sent.Faults.Select(fault => new ApiFault("body", fault.At, "fout"))])),
            _ => Found(new EventTaken(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero), "event/1")),
        };
    }

    public Task<ReadResult<ObjectPage>> Find(
        ApiCaller caller, ApiResource resource, IReadOnlyList<string> key, CancellationToken cancellation)
    {
        (Caller, Question) = (caller, (resource.Path, string.Join('/', key)));
        return Found(new ObjectPage(["P1"], null, null));
    }

    public Task<ReadResult<ObjectShown>> Read(
        ApiCaller caller, ApiResource resource, string number, ViewRequest request, CancellationToken cancellation)
    {
        (Caller, Question) = (caller, request);
        return number switch
        {
            "P1" => Found(new ObjectShown(
                number, "persoon", request.Valid ?? default, request.Known ?? default, new Dictionary<string, JsonElement>(),
                [], [], [], new SelfLinks(new ApiLink("/v1/personen/P1")))),
            "P500" => throw new InvalidOperationException("Anna is not to be told of."),
            _ => Task.FromResult<ReadResult<ObjectShown>>(new NotThere<ObjectShown>()),
        };
    }

    private static Task<ReadResult<T>> Found<T>(T value) => Task.FromResult<ReadResult<T>>(new Found<T>(value));
}
