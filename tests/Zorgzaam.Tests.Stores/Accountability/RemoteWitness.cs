using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>A witness as C2SP tlog-witness describes one, for one log, in memory.</summary>
internal sealed class RemoteWitness : IAsyncDisposable
{
    private readonly NoteKey key;
    private readonly WebApplication app;
    private Checkpoint? last;

    private RemoteWitness(NoteKey key)
    {
        this.key = key;
        Address = new Uri($"http://127.0.0.1:{PostgresServer.FreePort()}/witness");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address.GetLeftPart(UriPartial.Authority));
        app = builder.Build();
        app.MapPost("/witness/add-checkpoint", AnswerAsync);
    }

    public Uri Address { get; }

    public int Taken { get; private set; }

    public static async Task<RemoteWitness> StartAsync(NoteKey key)
    {
        var witness = new RemoteWitness(key);
        await witness.app.StartAsync(TestStore.Cancel);
        return witness;
    }

    /// <summary>Makes it believe that it saw another history of the same size.</summary>
    public void Forget(string root) => last = last! with { Root = TreeHash.OfLeaf(Encoding.UTF8.GetBytes(root)) };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var parts = (await reader.ReadToEndAsync()).Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var old = long.Parse(lines[0]["old ".Length..], CultureInfo.InvariantCulture);
        var proof = lines[1..].Select(line => TreeHash.TryParse(line, out var hash) ? hash : throw new FormatException(line));
        var next = Checkpoint.Parse(SignedNote.Parse(Encoding.UTF8.GetBytes(parts[1])), key);
        if (old > next.Size) return Results.BadRequest();
        if (old != (last?.Size ?? 0))
            return Results.Text($"{last!.Size}\n", "text/x.tlog.size", statusCode: StatusCodes.Status409Conflict);
        if (last is not null && !ProofCheck.IsConsistent(last.Root, last.Size, next.Root, next.Size, [.. proof]))
            return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
        last = next;
        Taken++;
        return Results.Text("\u2014 witness.example AAAAAQAB\n");
    }
}
