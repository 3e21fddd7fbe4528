using System.CommandLine;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Otlp;
using Zorgzaam.Hosting;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam log otlp</c>: hands the records of the log over to a receiver of traces.</summary>
internal static class LogOtlpCommand
{
    internal static Command Create()
    {
        var endpoint = new Option<string?>("--endpoint")
        {
            Description = "Where the receiver of traces (OTLP over HTTP) is; otherwise ZORGZAAM_OTLP_ENDPOINT.",
        };
        var register = new Option<string?>("--register")
        {
            Description = "Where others read our register of processing activities, to link to; otherwise ZORGZAAM_OTLP_REGISTER.",
        };
        var from = new Option<long?>("--from") { Description = "Send again from this position of the log on." };
        var command = new Command("otlp", "Hand the records of the log over to a receiver of traces, from where it last confirmed.")
        {
            endpoint, register, from,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var start = parsed.GetValue(from);
            if (start < 0) throw new CommandFailure($"--from is {start}. Give a position of the log: 0 or more.", ExitCode.Usage);
            await using var services = Platform.Build(profile: null, demo: false);
            await Platform.CheckStoreAsync(services, cancellation);
            var settings = OtlpSettings.Read(
                services.GetRequiredService<Installation>().Settings, parsed.GetValue(endpoint), parsed.GetValue(register))
                ?? throw new CommandFailure("Name a receiver: --endpoint https://… or ZORGZAAM_OTLP_ENDPOINT.", ExitCode.Usage);
            await LogCommands.RecordExportAsync(services, cancellation);
            await LogCommands.SequenceAsync(services, cancellation);
            try
            {
                var key = services.GetRequiredService<NoteSigner>().Key;
                var done = await settings.Handover(services, key).CatchUpAsync(start, cancellation);
                Console.WriteLine(FormattableString.Invariant(
                    $"{done.Records} records as {done.Spans} spans handed over; confirmed before position {done.Position}."));
                return ExitCode.Success;
            }
            catch (OtlpRefusedException refused)
            {
                throw new CommandFailure($"{refused.Message}. What was confirmed is kept: give the command again to go on.");
            }
        });
        return command;
    }
}
