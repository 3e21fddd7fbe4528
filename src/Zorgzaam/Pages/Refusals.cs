using System.Threading.Channels;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Pages;

/// <summary>
/// Writes to the log who was refused before there was any processing to refuse: a page that is not for the role, or a purpose
/// that does not open. Bounded: so many a minute of one person, so many waiting; what is beyond that is a flood, which the
/// limits of requests stop, and the first lines of it tell.
/// </summary>
internal sealed class Refusals(ProcessingGate gate, StoreGateway gateway, TimeProvider time, ILogger<Refusals> log)
    : BackgroundService, IRefusals
{
    internal const string Act = "access.refuse";

    /// <summary>The most lines a minute of one person.</summary>
    internal const int MostPerMinute = 10;

    private const string Purpose = "toegang-weigeren";
    private const int MostWaiting = 1_000;

    private readonly Channel<(Actor Actor, string What)> waiting = Channel.CreateBounded<(Actor, string)>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Lock counting = new();
    private readonly Dictionary<string, int> counted = new(StringComparer.Ordinal);
    private long minute;

    public void Note(Reader reader, string what)
    {
        if (MayNote(reader.Id)) waiting.Writer.TryWrite((ReadDesk.ActorOf(reader), what));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (actor, what) in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await WriteAsync(actor, what, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The reader was refused all the same; the next refusal is written again.
                log.LogError(failure, "A refusal could not be written to the log.");
            }
        }
    }

    /// <summary>Writes what waits, for whoever has no host to do it.</summary>
    internal async Task WriteWaitingAsync(CancellationToken cancellation)
    {
        while (waiting.Reader.TryRead(out var refused)) await WriteAsync(refused.Actor, refused.What, cancellation);
    }

    private async Task WriteAsync(Actor actor, string what, CancellationToken cancellation)
    {
        if (gate.TryOpen(Purpose, actor) is ProcessingOutcome.Opened opened)
            await gateway.RefuseAsync(opened.Processing, Act, what, cancellation);
    }

    private bool MayNote(string person)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        lock (counting)
        {
            if (now != minute)
            {
                counted.Clear();
                minute = now;
            }

            var count = counted.GetValueOrDefault(person) + 1;
            counted[person] = count;
            return count <= MostPerMinute;
        }
    }
}
