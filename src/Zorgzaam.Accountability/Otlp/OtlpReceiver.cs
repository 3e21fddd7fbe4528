using System.Net;
using System.Net.Http.Headers;
using ProtoBuf;

namespace Zorgzaam.Accountability.Otlp;

/// <summary>A receiver of traces on the network (OTLP/HTTP, binary protobuf): it has confirmed a request or it has not.</summary>
/// <param name="http">The client.</param>
/// <param name="address">Where: an address that ends in <c>/v1/traces</c>, or what stands before that.</param>
/// <param name="time">Real time, to wait before trying again.</param>
public sealed class OtlpReceiver(HttpClient http, Uri address, TimeProvider time)
{
    /// <summary>How often one request is tried.</summary>
    public const int Attempts = 5;

    private const string Path = "/v1/traces";
    private const string Protobuf = "application/x-protobuf";
    private const int LongestAnswer = 65_536;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Its address, as progress is kept by; nothing that opens it stands in it.</summary>
    public Uri Address { get; } = address.AbsolutePath.EndsWith(Path, StringComparison.Ordinal)
        ? address
        : new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + Path);

    /// <summary>Whether the log may go to an address: encrypted on its way, or not leaving the machine.</summary>
    public static bool MaySendTo(Uri address) =>
        address is { IsAbsoluteUri: true, UserInfo: "" }
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    /// <summary>Sends a request until it is confirmed: at least once, for a confirmation can be lost too.</summary>
    /// <exception cref="OtlpRefusedException">It was not confirmed, whatever was tried.</exception>
    public async Task SendAsync(OtlpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        Serializer.Serialize(body, request);
        for (var attempt = 1; ; attempt++)
        {
            var (reason, wait) = await TryAsync(body.ToArray(), cancellation);
            if (reason is null) return;
            if (wait is not { } before || attempt == Attempts) throw new OtlpRefusedException($"{Address} did not take the log: {reason}");
            var doubled = before == TimeSpan.Zero ? TimeSpan.FromMilliseconds(100 << attempt) : before;
            await Task.Delay(doubled < LongestWait ? doubled : LongestWait, time, cancellation);
        }
    }

    // Why it was not confirmed, and whether and after what time it is worth trying again.
    private async Task<(string? Reason, TimeSpan? Wait)> TryAsync(byte[] body, CancellationToken cancellation)
    {
        try
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue(Protobuf);
            using var answer = await http.PostAsync(Address, content, cancellation);
            if (answer.StatusCode == HttpStatusCode.OK) return (await RejectedAsync(answer, cancellation), null);
            var isPassing = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
            return ($"status {(int)answer.StatusCode}", isPassing ? answer.Headers.RetryAfter?.Delta ?? TimeSpan.Zero : null);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException
            || (failure is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return (failure.Message, TimeSpan.Zero);
        }
    }

    // The protocol lets a receiver take a part and lose the rest. A log has no part that may be lost.
    private static async Task<string?> RejectedAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        await using var stream = await answer.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, LongestAnswer, throwOnEndOfStream: false, cancellation);
        try
        {
            return Serializer.Deserialize<OtlpAnswer>(buffer.AsSpan(0, length)).Partial is { Rejected: > 0 } partial
                ? $"it rejected {partial.Rejected} spans"
                : null;
        }
        catch (Exception failure) when (failure is ProtoException or EndOfStreamException or InvalidOperationException)
        {
            return "its answer is not that of a receiver of traces";
        }
    }
}

/// <summary>A receiver did not confirm; the message says which and why, without personal data.</summary>
public sealed class OtlpRefusedException(string message) : Exception(message);
