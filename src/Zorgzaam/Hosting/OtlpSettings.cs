using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.Otlp;
using Zorgzaam.Commands;
using Zorgzaam.Store.Log;

namespace Zorgzaam.Hosting;

/// <summary>To whom the records of the log are handed over.</summary>
/// <param name="Endpoint">The receiver.</param>
/// <param name="Register">Where others read our register of processing activities; null to give URIs instead of links.</param>
internal sealed record OtlpSettings(Uri Endpoint, Uri? Register)
{
    // A receiver that does not answer is tried again.
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>What was given, or else set; null when neither names a receiver.</summary>
    /// <exception cref="CommandFailure">It cannot be one.</exception>
    internal static OtlpSettings? Read(SettingValues values, string? endpoint = null, string? register = null)
    {
        if ((endpoint ?? values.Find("OTLP_ENDPOINT")) is not { } to) return null;
        if (!Uri.TryCreate(to, UriKind.Absolute, out var address) || !OtlpReceiver.MaySendTo(address))
        {
            throw new CommandFailure(
                $"'{to}' cannot receive the log. Write https://…, or http:// for a receiver on this machine, without a name or password.",
                ExitCode.Usage);
        }

        if ((register ?? values.Find("OTLP_REGISTER")) is not { } at) return new OtlpSettings(address, null);
        return Uri.TryCreate(at, UriKind.Absolute, out var link) && link.Scheme is ("http" or "https")
            ? new OtlpSettings(address, link)
            : throw new CommandFailure($"'{at}' is no address of a register. Write https://….", ExitCode.Usage);
    }

    internal OtlpHandover Handover(IServiceProvider services, NoteKey key) => new(
        services.GetRequiredService<LogSupply>(), services.GetRequiredService<LogBook>(),
        new OtlpReceiver(Http, Endpoint, services.GetRequiredService<TimeProvider>()), new OtlpSpans(Register), key.Name);
}
