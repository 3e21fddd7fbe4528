using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ProtoBuf;
using Zorgzaam.Accountability.Otlp;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>A receiver of traces on this machine (OTLP over HTTP, protobuf), which keeps what it was sent.</summary>
internal sealed class TraceReceiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<OtlpRequest> taken = new();
    private readonly ConcurrentQueue<byte[]> bodies = new();

    private TraceReceiver(WebApplication app) => this.app = app;

    /// <summary>What it does with a request, by its number from 1: a status to answer with, or null to take it and say so.</summary>
    public Func<int, HttpContext, Task<int?>> Behaviour { get; set; } = (_, _) => Task.FromResult<int?>(null);

    /// <summary>What it answers with when it takes a request.</summary>
    public OtlpAnswer Answer { get; } = new();

    public int Requests { get; private set; }

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public IReadOnlyList<OtlpSpan> Spans =>
        [.. taken.SelectMany(request => request.ResourceSpans).SelectMany(each => each.ScopeSpans).SelectMany(each => each.Spans)];

    public IReadOnlyList<OtlpKeyValue> Resource => [.. taken.First().ResourceSpans.Single().Resource!.Attributes];

    /// <summary>Everything that came in, as it came.</summary>
    public IEnumerable<byte[]> Bodies => bodies;

    public static async Task<TraceReceiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new TraceReceiver(builder.Build());
        receiver.app.MapPost("/v1/traces", receiver.ReceiveAsync);
        await receiver.app.StartAsync(TestStore.Cancel);
        return receiver;
    }

    public OtlpReceiver Client() => new(new HttpClient(), Address, TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        Assert.Equal("application/x-protobuf", context.Request.ContentType);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        bodies.Enqueue(body.ToArray());
        Requests++;
        if (await Behaviour(Requests, context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        body.Position = 0;
        taken.Enqueue(Serializer.Deserialize<OtlpRequest>(body));
        if (context.RequestAborted.IsCancellationRequested) return;
        using var answer = new MemoryStream();
        Serializer.Serialize(answer, Answer);
        context.Response.ContentType = "application/x-protobuf";
        await context.Response.Body.WriteAsync(answer.ToArray());
    }
}
