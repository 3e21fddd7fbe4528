using Spectre.Console;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Registry.Imports;

namespace Zorgzaam.Commands;

/// <summary>Records a delivery for a command, with progress, and says what became of it.</summary>
internal static class Deliveries
{
    private const int ShownErrors = 20;

    internal static async Task<string> RecordAsync(
        IServiceProvider services, string purpose, Delivery delivery, IEnumerable<DeliveredGroup> groups, int? expected,
        CancellationToken cancellation)
    {
        var processing = services.GetRequiredService<ProcessingGate>().Open(purpose, Platform.Operator);
        return Say(await ProgressBar.RunAsync(delivery.Description, expected, async report =>
            await services.GetRequiredService<Importer>().ImportAsync(
                processing, delivery, groups.ToAsyncEnumerable(),
                new Progress<ImportProgress>(p => report(p.Objects)), cancellation)), "person", "group");
    }

    /// <summary>What became of a delivery.</summary>
    /// <param name="outcome">What became of it.</param>
    /// <param name="object">What it is about, such as <c>person</c>.</param>
    /// <param name="part">What it brings of each, such as <c>group</c>.</param>
    /// <exception cref="CommandFailure">It was refused.</exception>
    internal static string Say(ImportOutcome outcome, string @object, string part) => outcome switch
    {
        ImportOutcome.Imported done =>
            $"Recorded {Counted.Of(done.Objects, @object)}: {Counted.Of(done.Added, part)} added, "
            + $"{done.Unchanged} unchanged.",
        ImportOutcome.AlreadyImported => "This delivery was recorded before; nothing was added.",
        ImportOutcome.Rejected rejected => throw new CommandFailure(
            "Nothing was recorded:" + string.Concat(rejected.Errors.Take(ShownErrors).Select(
                e => Environment.NewLine + (e.Line == 0 ? $"  {e.Message}" : $"  {part} {e.Line}: {e.Message}")))),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome.GetType().Name}."),
    };
}
