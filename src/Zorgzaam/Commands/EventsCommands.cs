using System.CommandLine;
using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Registry.Incoming;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam events …</c>: events that other systems reported.</summary>
internal static class EventsCommands
{
    private const string Purpose = "gebeurtenissen-nakijken";
    private const int MostShown = 1_000;

    internal static Command Create() => new("events", "Events that other systems reported.") { List() };

    private static Command List()
    {
        var limit = new Option<int>("--limit")
        {
            Description = $"How many of the newest, at most {MostShown}.",
            DefaultValueFactory = _ => 50,
        };
        var list = new Command("list", "List received events, the newest first: what became of each and what is wrong with it.") { limit };
        list.SetAction(async (parsed, cancellation) =>
        {
            var most = parsed.GetRequiredValue(limit);
            if (most is < 1 or > MostShown) throw new CommandFailure($"--limit is {most}. Give 1 to {MostShown}.", ExitCode.Usage);
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            var processing = services.GetRequiredService<ProcessingGate>().Open(Purpose, Platform.Operator);
            var received = await services.GetRequiredService<KeptEvents>().ListAsync(processing, most, cancellation);
            Console.WriteLine($"{Counted.Of(received.Count, "event")}.");
            foreach (var each in received) Console.WriteLine(Line(each));
            await LogCommands.SequenceAsync(services, cancellation);
            return ExitCode.Success;
        });
        return list;
    }

    private static string Line(ReceivedEvent each) => string.Create(
        CultureInfo.InvariantCulture,
        $"{each.Number,6}  {each.Received:yyyy-MM-dd HH:mm:ss}Z  {each.ClientId}  {each.Type ?? "(unknown type)"}  "
        + $"{(each.KeyNumber is { } key ? $"kept aside under key {key}: {string.Join("; ", each.Faults)}" : "taken over")}");
}
