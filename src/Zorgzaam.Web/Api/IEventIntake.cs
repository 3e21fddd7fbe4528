using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Api;

/// <summary>Takes over events that other systems report. Whoever implements it checks purpose and schema, and logs the act.</summary>
public interface IEventIntake
{
    /// <summary>Takes over one event: as a whole, once, or not at all.</summary>
    Task<ReadResult<EventTaken>> Take(ApiCaller caller, SentEvent sent, CancellationToken cancellation);
}

/// <summary>It was taken over, now or before.</summary>
/// <param name="Received">When.</param>
/// <param name="Delivery">The delivery that it became.</param>
public sealed record EventTaken(DateTimeOffset Received, string Delivery);

/// <summary>Another event of the same source with this id was taken over before.</summary>
public sealed record Conflicting<T> : ReadResult<T>;

/// <summary>Not now; worth trying again.</summary>
public sealed record Busy<T> : ReadResult<T>;
